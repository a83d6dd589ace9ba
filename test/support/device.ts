/** A device of somebody's: sends requests as Alexa sends them, and holds a session as a device does. */

import { randomUUID } from 'node:crypto';
import type { Intent, RequestEnvelope, ResponseEnvelope, Slot } from 'ask-sdk-model';
import type { SlotName } from '../../interactionModels/intents.ts';
import { findResponseFaults } from '../../simulator/certification/findResponseFaults.ts';
import { speechOf } from '../../simulator/echo.ts';
import type { TestSkill } from './startSkill.ts';

/** As heard; with the id of the value that it was resolved to. */
export type SlotsHeard = Partial<Record<SlotName, string | readonly [heard: string, id: string]>>;

export interface DeviceOptions {
  readonly userId?: string;
  readonly locale?: string;
  readonly hasScreen?: boolean;
  /** Told as a phone tells it. */
  readonly position?: readonly [latitude: number, longitude: number];
  /** Of Alexa's own services; those of the test where undefined. */
  readonly apiEndpoint?: string;
  /** That Lambda gives each invocation; more than enough where undefined. */
  readonly remainingMilliseconds?: number;
  /** Whose voice Alexa recognises; nobody's where undefined. */
  readonly personId?: string;
}

export interface Turn {
  readonly request: RequestEnvelope;
  readonly envelope: ResponseEnvelope;
  readonly response: ResponseEnvelope['response'];
  readonly speech: string;
  readonly isOpen: boolean;
}

export interface Device {
  readonly userId: string;
  /** Sends an intent in the open session, or in a new one. */
  readonly ask: (intent: string, slots?: SlotsHeard) => Promise<Turn>;
  readonly launch: () => Promise<Turn>;
  /** Any request, such as `{ type: 'SessionEndedRequest', reason: 'USER_INITIATED' }`. */
  readonly send: (request: object) => Promise<Turn>;
  /** As it would be sent next. */
  readonly build: (request: object) => RequestEnvelope;
}

export function createDevice(skill: TestSkill, options: DeviceOptions = {}): Device {
  const { userId = `amzn1.ask.account.${randomUUID()}`, locale = 'en-US' } = options;
  const deviceId = `amzn1.ask.device.${randomUUID()}`;
  let open: { id: string; attributes: unknown } | undefined;

  const build = (request: object): RequestEnvelope => {
    const application = { applicationId: skill.skillId };
    const { position, personId } = options;
    const scopes = { 'alexa::devices:all:geolocation:read': { status: 'GRANTED' } };
    const user = { userId, ...(position !== undefined && { permissions: { scopes } }) };
    const timestamp = new Date(skill.clock.now).toISOString();
    const envelope: unknown = {
      version: '1.0',
      session: {
        new: open === undefined,
        sessionId: open?.id ?? `amzn1.echo-api.session.${randomUUID()}`,
        application,
        attributes: open?.attributes ?? {},
        user,
      },
      context: {
        System: {
          application,
          user,
          ...(personId !== undefined && { person: { personId } }),
          device: {
            deviceId,
            supportedInterfaces: {
              ...(options.hasScreen === true && {
                'Alexa.Presentation.APL': { runtime: { maxVersion: '2024.3' } },
              }),
              ...(position !== undefined && { Geolocation: {} }),
            },
          },
          apiEndpoint: options.apiEndpoint ?? skill.alexa.origin,
          apiAccessToken: `token-${randomUUID()}`,
        },
        ...(position !== undefined && {
          Geolocation: {
            timestamp,
            coordinate: {
              latitudeInDegrees: position[0],
              longitudeInDegrees: position[1],
              accuracyInMeters: 20,
            },
          },
        }),
      },
      request: {
        // The same each time, as it chooses between wordings.
        requestId: 'amzn1.echo-api.request.0',
        timestamp,
        locale,
        ...request,
      },
    };
    return skill.asRequest(envelope);
  };

  const send: Device['send'] = async (request) => {
    const envelope = build(request);
    const { remainingMilliseconds } = options;
    const context =
      remainingMilliseconds === undefined
        ? {}
        : { getRemainingTimeInMillis: () => remainingMilliseconds };
    const answer = await skill.invoke(envelope, context);
    expect(findResponseFaults(envelope, answer)).toEqual([]);
    const { response, sessionAttributes = {} } = answer;
    const isOpen = response.shouldEndSession === false;
    const id = envelope.session?.sessionId ?? '';
    const attributes: unknown = JSON.parse(JSON.stringify(sessionAttributes));
    open = isOpen ? { id, attributes } : undefined;
    return { request: envelope, envelope: answer, response, speech: speechOf(answer), isOpen };
  };

  return {
    userId,
    build,
    send,
    launch: () => send({ type: 'LaunchRequest' }),
    ask: (intent, slots = {}) => send(intentRequest(intent, slots)),
  };
}

/** As Alexa sends an intent that was heard as a whole. */
export function intentRequest(name: string, slots: SlotsHeard = {}) {
  const filled = Object.entries(slots).map(([slot, said]) => [slot, slotOf(slot, said)] as const);
  const intent: Intent = { name, confirmationStatus: 'NONE', slots: Object.fromEntries(filled) };
  return { type: 'IntentRequest', dialogState: 'COMPLETED', intent };
}

function slotOf(name: string, said: string | readonly [string, string]): Slot {
  if (typeof said === 'string') return { name, value: said, confirmationStatus: 'NONE' };
  const [value, id] = said;
  return {
    name,
    value,
    confirmationStatus: 'NONE',
    resolutions: {
      resolutionsPerAuthority: [
        {
          authority: `amzn1.er-authority.echo-sdk.some-skill.${name}`,
          status: { code: 'ER_SUCCESS_MATCH' },
          values: [{ value: { name: value, id } }],
        },
      ],
    },
  };
}
