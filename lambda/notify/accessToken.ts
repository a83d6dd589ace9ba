import * as v from 'valibot';

import type { Instant } from '../time/localDate.ts';
import type { NotifyConfig } from './notifyConfig.ts';

export interface AccessTokens {
  /** Undefined where none was issued. */
  readonly read: (now: Instant) => Promise<string | undefined>;
  /** Alexa did not take the last one. */
  readonly forget: () => void;
}

const tokenSchema = v.object({
  access_token: v.pipe(v.string(), v.nonEmpty()),
  /** seconds */
  expires_in: v.number(),
});

const timeoutMs = 5000;
/** ms before its end from which a token is not used any more. */
const margin = 60_000;

/** Tokens of Login with Amazon for proactive events; one serves for an hour. */
export function createAccessTokens({
  clientId,
  clientSecret,
  accessUrl,
}: Pick<NotifyConfig, 'clientId' | 'clientSecret' | 'accessUrl'>): AccessTokens {
  let held: { readonly token: Promise<string | undefined>; until: Instant } | undefined;

  async function fetchToken(): Promise<v.InferOutput<typeof tokenSchema> | undefined> {
    try {
      const response = await fetch(new URL('/auth/o2/token', accessUrl), {
        method: 'POST',
        body: new URLSearchParams({
          grant_type: 'client_credentials',
          client_id: clientId,
          client_secret: clientSecret,
          scope: 'alexa::proactive_events',
        }),
        signal: AbortSignal.timeout(timeoutMs),
      });
      const read = v.safeParse(tokenSchema, response.ok ? await response.json() : undefined);
      return read.success ? read.output : undefined;
    } catch {
      return undefined;
    }
  }

  return {
    read: (now) => {
      if (held !== undefined && now < held.until) return held.token;
      const fetched = fetchToken();
      const mine = { token: fetched.then((read) => read?.access_token), until: now + timeoutMs };
      held = mine;
      return fetched.then((read) => {
        if (read !== undefined) mine.until = now + read.expires_in * 1000 - margin;
        else if (held === mine) held = undefined;
        return read?.access_token;
      });
    },
    forget: () => {
      held = undefined;
    },
  };
}
