import type { RequestEnvelope } from 'ask-sdk-model';
import * as v from 'valibot';
import { isModest } from './isModest.ts';

/** A variant takes any of its members that fits, so that the wide one must not fit where the narrow one was meant. */
const otherThan = (...types: readonly string[]) => v.pipe(v.string(), v.notValues(types));

const application = v.looseObject({ applicationId: v.string() });
const user = v.looseObject({ userId: v.string() });
const person = v.looseObject({ personId: v.string() });

/** What may stand in the head of a request or in an address. */
const token = v.pipe(v.string(), v.regex(/^[\x20-\x7e]*$/));
const device = v.looseObject({
  deviceId: v.nullish(token),
  supportedInterfaces: v.looseObject({}),
});
const coordinate = v.looseObject({
  latitudeInDegrees: v.number(),
  longitudeInDegrees: v.number(),
  accuracyInMeters: v.number(),
});
const simpleValue = v.looseObject({ type: otherThan('List'), value: v.nullish(v.string()) });
const slotValue = v.variant('type', [
  v.looseObject({
    type: v.literal('List'),
    values: v.pipe(v.array(simpleValue), v.minLength(1)),
  }),
  simpleValue,
]);
const slot = v.looseObject({
  name: v.string(),
  value: v.nullish(v.string()),
  slotValue: v.nullish(slotValue),
});
/** Valibot looks past such names in a record, for they are dangerous to copy; a slot of ours has none of them. */
const passedOver = ['__proto__', 'prototype', 'constructor'];
const isSlots = (slots: unknown) =>
  typeof slots === 'object' &&
  slots !== null &&
  !passedOver.some((name) => Object.hasOwn(slots, name));
const slots = v.pipe(v.custom<object>(isSlots), v.record(v.string(), slot));
const intentRequests = ['IntentRequest', 'CanFulfillIntentRequest'] as const;
const anyRequest = { requestId: v.string(), locale: v.nullish(v.string()) };

/** What every request has, and the shape of all that is read where it is needed. */
const envelopeSchema = v.looseObject({
  context: v.looseObject({
    System: v.looseObject({
      application,
      user,
      person: v.optional(person),
      device: v.optional(device),
      apiEndpoint: v.nullish(v.string()),
      apiAccessToken: v.nullish(token),
    }),
    Geolocation: v.optional(
      v.looseObject({ coordinate: v.optional(coordinate), timestamp: v.nullish(v.string()) }),
    ),
  }),
  session: v.optional(
    v.looseObject({
      sessionId: v.string(),
      application,
      user,
      attributes: v.nullish(v.custom<Record<string, unknown>>(isModest)),
    }),
  ),
  request: v.variant('type', [
    v.looseObject({
      ...anyRequest,
      type: v.picklist(intentRequests),
      intent: v.looseObject({ name: v.string(), slots: v.nullish(slots) }),
    }),
    v.looseObject({ ...anyRequest, type: otherThan(...intentRequests) }),
  ]),
});

/** The first thing that is not as Alexa sends it, such as `request.type`; undefined for an envelope that can be answered. */
export function findEnvelopeFault(event: unknown): string | undefined {
  const read = v.safeParse(envelopeSchema, event);
  if (read.success) return undefined;
  const [issue] = read.issues;
  return v.getDotPath(issue) ?? 'the envelope';
}

export function isRequestEnvelope(event: unknown): event is RequestEnvelope {
  return findEnvelopeFault(event) === undefined;
}
