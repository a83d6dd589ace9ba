/** Requests as Alexa sends them, for what is measured and tried from outside. */

import { buildRequest } from '../../simulator/buildRequest.ts';
import type { RequestKind } from '../../simulator/buildRequest.ts';
import { localSkillId } from '../../simulator/startRedSky.ts';

interface RequestOptions {
  /** Of the session so far; a new session where undefined. */
  readonly attributes?: Record<string, unknown>;
  readonly skillId?: string;
}

/** An event, as JSON. */
export function eventOf(said: RequestKind, options: RequestOptions = {}): string {
  const { attributes, skillId } = options;
  const now = Date.now();
  const request = buildRequest({
    skillId: skillId ?? localSkillId,
    requestId: `amzn1.echo-api.request.${now}`,
    now,
    device: {
      locale: 'en-US',
      timeZone: 'America/New_York',
      hasScreen: false,
      // Nothing answers there: none of these questions leans on the device's day.
      apiEndpoint: 'http://127.0.0.1:9',
    },
    session: {
      id: `amzn1.echo-api.session.${now}`,
      isNew: attributes === undefined,
      attributes: attributes ?? {},
    },
    said,
  });
  return JSON.stringify(request);
}

/** `RainIntent` with `{ place: 'Oslo' }`, such as "will it rain in Oslo". */
export function intentOf(name: string, slots: Readonly<Record<string, string>> = {}): RequestKind {
  const filled = Object.entries(slots).map(([slot, value]) => [
    slot,
    { name: slot, value, confirmationStatus: 'NONE' as const },
  ]);
  return {
    kind: 'intent',
    intent: { name, confirmationStatus: 'NONE', slots: Object.fromEntries(filled) },
  };
}
