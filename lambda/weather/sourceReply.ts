/** What the replies of every service have in common. */

import type { ReplyHeaders } from '../support/http.ts';
import type { HttpProblem } from '../support/httpProblem.ts';
import type { Instant } from '../time/localDate.ts';
import type { SourceFailure } from './source.ts';
import type { SourceName, WeatherSource } from './weather.ts';

export function failureOf({ cause, status, retryAfter }: HttpProblem): SourceFailure {
  return {
    problem: 'sourceFailed',
    cause,
    ...(status !== undefined && { status }),
    ...(retryAfter !== undefined && { retryAfter }),
  };
}

export const malformed: SourceFailure = { problem: 'sourceFailed', cause: 'malformed' };

/** Until when a reply is fresh, by the service's own clock where it tells the time (RFC 9111, 4.2), and its version. */
export function freshnessOf(headers: ReplyHeaders, now: Instant) {
  const freshUntil = freshUntilOf(headers, now);
  const lastModified = headers.get('last-modified');
  return {
    ...(Number.isFinite(freshUntil) && { freshUntil }),
    ...(lastModified !== null && { lastModified }),
  };
}

function freshUntilOf(headers: ReplyHeaders, now: Instant): number {
  const age = Number(headers.get('age') ?? 0) * 1000;
  const maxAge = /\bmax-age=(\d+)/.exec(headers.get('cache-control') ?? '')?.[1];
  if (maxAge !== undefined) return now + Number(maxAge) * 1000 - age;
  const expires = Date.parse(headers.get('expires') ?? '');
  const date = Date.parse(headers.get('date') ?? '');
  return Number.isNaN(date) ? expires : now + (expires - date) - age;
}

/** Degrees as services want them in a request: four decimals at most, and none that are zero. */
export function spellDegrees(degrees: number): string {
  return String(Number(degrees.toFixed(4)) + 0);
}

/** A source whose weather is made up is called so, whichever dialect it speaks. */
export function weatherSourceOf(name: SourceName, isSample: boolean): WeatherSource {
  return { name: isSample ? 'sample weather' : name, isSample };
}

/** Who asks, for services that want to know whom to write to. */
export function userAgentOf(contact: string): string {
  return `red-sky (${contact})`;
}
