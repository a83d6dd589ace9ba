/** What api.met.no insists upon, whatever it is asked for. */

import type { IncomingHttpHeaders } from 'node:http';
import type { WholeAnswer } from '../../faults/sendWithFault.ts';

/** What programs send that have not been told to say who they are. */
const anonymous = /^(node-fetch|node|undici|axios|okhttp|java|python|curl)\b/i;

export function isAnonymous(headers: IncomingHttpHeaders): boolean {
  const agent = headers['user-agent'] ?? '';
  return agent === '' || anonymous.test(agent);
}

export interface Position {
  readonly latitude: number;
  readonly longitude: number;
}

export function readPosition(query: URLSearchParams): Position | WholeAnswer {
  const texts = [query.get('lat'), query.get('lon')];
  if (texts.some((text) => /\.\d{5}/.test(text ?? '')))
    return refuse(403, 'No more than four decimals.');
  const [latitude, longitude] = texts.map((text) => (text === null ? NaN : Number(text)));
  if (!(Math.abs(latitude ?? NaN) <= 90) || !(Math.abs(longitude ?? NaN) <= 180))
    return refuse(400, 'lat and lon must be degrees.');
  return { latitude: latitude ?? 0, longitude: longitude ?? 0 };
}

/** The real service explains itself to people, in HTML. */
export function refuse(status: number, reason: string): WholeAnswer {
  const body = `<!DOCTYPE html><html><head><title>${status}</title></head><body>${reason}</body></html>`;
  return { status, headers: { 'content-type': 'text/html' }, body };
}
