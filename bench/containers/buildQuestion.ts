import type { Intent, RequestEnvelope, Slot } from 'ask-sdk-model';

import type { Place } from '../../lambda/place/place.ts';
import type { Instant } from '../../lambda/time/localDate.ts';
import { createAccount } from '../../simulator/alexaAccount.ts';
import { buildRequest } from '../../simulator/buildRequest.ts';

/** A place by its name, or where the phone is that asks. */
export type Where = string | { readonly latitude: number; readonly longitude: number };

export const skillId = 'amzn1.ask.skill.00000000-0000-4000-8000-000000000000';
const account = createAccount('America/New_York', 'granted');

/** "Will it rain …", asked by somebody in a new session. */
export function buildQuestion(where: Where, somebody: number, now: Instant): RequestEnvelope {
  return buildRequest({
    skillId,
    requestId: `amzn1.echo-api.request.${somebody}`,
    now,
    device: {
      locale: 'en-GB',
      timeZone: 'America/New_York',
      account,
      hasScreen: false,
      deviceId: `amzn1.ask.device.${somebody}`,
      userId: `amzn1.ask.account.${somebody}`,
      // Nothing answers there: the question leans on nothing that Alexa knows.
      apiEndpoint: 'http://127.0.0.1:9',
      place: typeof where === 'string' ? undefined : placeAt(where),
    },
    session: { id: `amzn1.echo-api.session.${somebody}`, isNew: true, attributes: {} },
    said: { kind: 'intent', intent: intentAbout(where) },
  });
}

function intentAbout(where: Where): Intent {
  const place: Slot | undefined =
    typeof where === 'string'
      ? { name: 'place', value: where, confirmationStatus: 'NONE' }
      : undefined;
  return {
    name: 'RainIntent',
    confirmationStatus: 'NONE',
    slots: place === undefined ? {} : { place },
  };
}

function placeAt(position: Exclude<Where, string>): Place {
  return { ...position, name: 'here', timeZone: 'UTC', hasNamesakes: false };
}
