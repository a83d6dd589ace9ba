/** Requests as Alexa sends them, for what is measured and tried from outside. */

import type { Slot } from 'ask-sdk-model';

import type { RequestEnvelope } from 'ask-sdk-model';

import { createAccount } from '../../simulator/alexaAccount.ts';
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
      account: createAccount('America/New_York', 'granted'),
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
  return JSON.stringify(withRealLengths(request));
}

/** As long as Alexa's own: ids of some two hundred characters, and a token that is signed. */
const realLengths = { userId: 207, deviceId: 203, apiAccessToken: 1250 };

function withRealLengths(request: RequestEnvelope): RequestEnvelope {
  const { System: system, ...context } = request.context;
  const user = { ...system.user, userId: system.user.userId.padEnd(realLengths.userId, 'A') };
  const device = system.device && {
    ...system.device,
    deviceId: system.device.deviceId.padEnd(realLengths.deviceId, 'A'),
  };
  const apiAccessToken = (system.apiAccessToken ?? '').padEnd(realLengths.apiAccessToken, 'A');
  return {
    ...request,
    ...(request.session !== undefined && { session: { ...request.session, user } }),
    context: { ...context, System: { ...system, user, ...(device && { device }), apiAccessToken } },
  };
}

/** `RainIntent` with `{ place: 'Oslo' }`, such as "will it rain in Oslo". */
export function intentOf(name: string, slots: Readonly<Record<string, string>> = {}): RequestKind {
  const filled: Record<string, Slot> = {};
  for (const [slot, value] of Object.entries(slots))
    filled[slot] = { name: slot, value, confirmationStatus: 'NONE' };
  return {
    kind: 'intent',
    intent: { name, confirmationStatus: 'NONE', slots: filled },
  };
}
