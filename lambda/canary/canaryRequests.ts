/** What the canary asks, as Alexa would send it: two sessions, a launch and a question with its follow-up. */

import { canaryUserId } from '../support/canaryTraffic.ts';
import type { Instant } from '../time/localDate.ts';

/** In the order in which they are asked. */
export const canaryChecks = ['launch', 'question', 'followUp'] as const;
export type CanaryCheck = (typeof canaryChecks)[number];

/** What must be heard in the answer: a place that was found, and weather for it, is named. */
export const expectedWords: Readonly<Record<CanaryCheck, string>> = {
  launch: '',
  question: 'Oslo',
  followUp: 'Bergen',
};

const spoken = {
  launch: { type: 'LaunchRequest' },
  question: intentRequest('RainIntent', expectedWords.question),
  followUp: intentRequest('FollowUpIntent', expectedWords.followUp),
} as const satisfies Record<CanaryCheck, object>;

interface CanaryRequest {
  readonly check: CanaryCheck;
  readonly skillId: string;
  readonly now: Instant;
  /** What the answer before handed back. */
  readonly attributes: unknown;
}

export function buildCanaryRequest({ check, skillId, now, attributes }: CanaryRequest) {
  const application = { applicationId: skillId };
  const user = { userId: canaryUserId };
  const isNew = check !== 'followUp';
  return {
    version: '1.0',
    session: {
      new: isNew,
      sessionId: `amzn1.echo-api.session.canary-${now}`,
      application,
      attributes: isNew ? {} : attributes,
      user,
    },
    context: {
      System: {
        application,
        user,
        device: { deviceId: 'amzn1.ask.device.RED-SKY-CANARY', supportedInterfaces: {} },
        // Without a token nobody asks Alexa's services on behalf of a device that is not there.
        apiEndpoint: 'https://api.amazonalexa.com',
        apiAccessToken: '',
      },
    },
    request: {
      ...spoken[check],
      requestId: `amzn1.echo-api.request.canary-${check}-${now}`,
      timestamp: new Date(now).toISOString(),
      locale: 'en-US',
    },
  };
}

function intentRequest(name: string, place: string) {
  const slots = { place: { name: 'place', value: place, confirmationStatus: 'NONE' } };
  return {
    type: 'IntentRequest',
    dialogState: 'COMPLETED',
    intent: { name, confirmationStatus: 'NONE', slots },
  };
}
