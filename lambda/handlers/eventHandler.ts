import { getRequestType, type RequestHandler } from 'ask-sdk-core';
import type { RequestEnvelope } from 'ask-sdk-model';
import * as v from 'valibot';
import type { Dependencies } from '../dependencies.ts';
import { withoutSubscriber } from '../memory/person.ts';
import type { AlexaRegion, MemoryProblem, Settings } from '../memory/person.ts';
import type { Turn } from '../turn.ts';
import { withTurn } from './withTurn.ts';

/** Alexa delivers an event again whose function failed. The log has the cause already. */
export class EventNotFollowed extends Error {
  override readonly name = 'EventNotFollowed';
}

type Follow = (turn: Turn, envelope: RequestEnvelope) => Promise<MemoryProblem | undefined>;

const events: Readonly<Record<string, Follow>> = {
  /** Somebody has removed the skill: all that is kept of them goes. May arrive late or twice. */
  'AlexaSkillEvent.SkillDisabled': ({ memory }) => memory.deleteAccount(),
  'AlexaSkillEvent.SkillPermissionAccepted': followPermissions,
  'AlexaSkillEvent.SkillPermissionChanged': followPermissions,
  'AlexaSkillEvent.ProactiveSubscriptionChanged': followSubscriptions,
};

export function createEventHandler(dependencies: Dependencies): RequestHandler {
  return {
    canHandle: ({ requestEnvelope }) => Object.hasOwn(events, getRequestType(requestEnvelope)),
    handle: async (input) => {
      const { requestEnvelope } = input;
      const problem = await withTurn(input, dependencies, async (turn) =>
        events[requestEnvelope.request.type]?.(turn, requestEnvelope),
      );
      // Of somebody who has removed the skill there is nothing left to change: the event came late.
      if (problem !== undefined && problem.cause !== 'forgotten')
        throw new EventNotFollowed(
          `The event could not be followed (${problem.cause}); it has to come again.`,
        );
      return input.responseBuilder.getResponse();
    },
  };
}

/** All that is allowed now; nothing where the list is missing. */
const eventSchema = v.object({
  body: v.optional(
    v.object({ acceptedPermissions: v.optional(v.array(v.object({ scope: v.string() })), []) }),
  ),
});

const location = /geolocation|device:all:address/;

/** In the Alexa app the location may be allowed or taken back: the one ends a refusal, the other is one. */
async function followPermissions(
  { memory, now }: Turn,
  { request }: RequestEnvelope,
): Promise<MemoryProblem | undefined> {
  const read = v.safeParse(eventSchema, request);
  const accepted = read.success ? (read.output.body?.acceptedPermissions ?? []) : [];
  const isAllowed = accepted.some(({ scope }) => location.test(scope));
  const settings = await memory.changeSettings((before) =>
    isAllowed ? withoutRefusal(before) : { locationRefused: now, ...before },
  );
  return 'problem' in settings ? settings : undefined;
}

function withoutRefusal(settings: Settings): Settings {
  const { locationRefused, ...others } = settings;
  return locationRefused === undefined ? settings : others;
}

/** All that is subscribed to now. */
const subscriptionSchema = v.object({
  body: v.object({ subscriptions: v.array(v.object({ eventName: v.string() })) }),
});

/** In the Alexa app notifications of the skill may be switched on or off. */
async function followSubscriptions(
  { memory }: Turn,
  { request, context }: RequestEnvelope,
): Promise<MemoryProblem | undefined> {
  const read = v.safeParse(subscriptionSchema, request);
  const subscriptions = read.success ? read.output.body.subscriptions : [];
  const isSubscribed = subscriptions.some(
    ({ eventName }) => eventName === 'AMAZON.WeatherAlert.Activated',
  );
  const { user, apiEndpoint } = context.System;
  const subscriber = { user: user.userId, region: regionOf(apiEndpoint) };
  const settings = await memory.changeSettings((before) =>
    isSubscribed ? { ...before, subscriber } : withoutSubscriber(before),
  );
  return 'problem' in settings ? settings : undefined;
}

function regionOf(apiEndpoint: string): AlexaRegion {
  const [, region] = /^https:\/\/api\.(eu|fe)\.amazonalexa\.com/.exec(apiEndpoint) ?? [];
  return region === 'eu' ? 'EU' : region === 'fe' ? 'FE' : 'NA';
}
