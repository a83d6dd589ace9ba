/** One warning to one customer, as a proactive event of Alexa's. */

import type { AlexaRegion } from '../memory/person.ts';
import { locales } from '../speech/voice.ts';
import type { Instant } from '../time/localDate.ts';
import type { WarningMessage } from '../watch/warningMessage.ts';
import type { AccessTokens } from './accessToken.ts';
import type { NotifyConfig } from './notifyConfig.ts';

/** Why a warning was not told. */
export type UntoldCause =
  /** It is over. */
  | 'expired'
  /** The customer does not want events any more, or has removed the skill. */
  | 'notWanted'
  /** What was sent, or what lay in the queue, is not what it should be. */
  | 'malformed'
  /** More events than Alexa takes; later she does. */
  | 'overLimit'
  /** Client id and secret are not taken. */
  | 'accessDenied'
  | 'serviceDown';

export type SendOutcome =
  | { readonly told: true; readonly isRepeated: boolean }
  | { readonly told: false; readonly cause: UntoldCause; readonly isWorthAnotherTry: boolean };

const hosts: Readonly<Record<AlexaRegion, string>> = {
  NA: 'https://api.amazonalexa.com',
  EU: 'https://api.eu.amazonalexa.com',
  FE: 'https://api.fe.amazonalexa.com',
};

const timeoutMs = 5000;
const minute = 60_000;
/** ms: what Alexa takes for the life of an event. */
const life = { least: 5 * minute, most: 24 * 60 * minute };

export async function sendEvent(
  message: WarningMessage,
  tokens: AccessTokens,
  { stage, proactiveUrl }: Pick<NotifyConfig, 'stage' | 'proactiveUrl'>,
  now: Instant,
): Promise<SendOutcome> {
  const { foundAt, region } = message;
  if (now >= Math.min(message.end ?? Infinity, foundAt + life.most)) return untold('expired');
  const token = await tokens.read(now);
  if (token === undefined) return untold('accessDenied');
  const path = `/v1/proactiveEvents${stage === 'live' ? '' : '/stages/development'}`;
  try {
    const response = await fetch(new URL(path, proactiveUrl ?? hosts[region]), {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify(buildEvent(message)),
      signal: AbortSignal.timeout(timeoutMs),
    });
    await response.arrayBuffer();
    if (response.status === 401) tokens.forget();
    return outcomeOf(response.status);
  } catch {
    return untold('serviceDown');
  }
}

/** Alexa's own numbers: 409 is an event that she has already, 432 one more than a customer is told of in a day. */
function outcomeOf(status: number): SendOutcome {
  if (status >= 200 && status < 300) return { told: true, isRepeated: false };
  if (status === 409) return { told: true, isRepeated: true };
  if (status === 429 || status === 432) return untold('overLimit');
  if (status === 401) return untold('accessDenied');
  if (status === 403 || status === 404) return untold('notWanted');
  return untold(status < 500 ? 'malformed' : 'serviceDown');
}

const worthAnotherTry: readonly UntoldCause[] = ['overLimit', 'accessDenied', 'serviceDown'];

function untold(cause: UntoldCause): SendOutcome {
  return { told: false, cause, isWorthAnotherTry: worthAnotherTry.includes(cause) };
}

/** The time of a second try is that of the first, so that Alexa takes it for the same event. */
function buildEvent({
  referenceId,
  user,
  alertType,
  issuer,
  foundAt,
  end = Infinity,
}: WarningMessage) {
  const expiry = Math.min(Math.max(end, foundAt + life.least), foundAt + life.most);
  const source = issuer.replace(/^the /, '');
  return {
    timestamp: new Date(foundAt).toISOString(),
    referenceId,
    expiryTime: new Date(expiry).toISOString(),
    event: {
      name: 'AMAZON.WeatherAlert.Activated',
      payload: { weatherAlert: { source: 'localizedattribute:source', alertType } },
    },
    localizedAttributes: locales.map((locale) => ({ locale, source })),
    relevantAudience: { type: 'Unicast', payload: { user } },
  };
}
