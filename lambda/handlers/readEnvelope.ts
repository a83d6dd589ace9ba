import type { RequestEnvelope } from 'ask-sdk-model';
import * as v from 'valibot';

const application = v.looseObject({ applicationId: v.string() });
const user = v.looseObject({ userId: v.string() });

/** What every request has; the rest is read where it is needed. */
const envelopeSchema = v.looseObject({
  context: v.looseObject({ System: v.looseObject({ application, user }) }),
  session: v.optional(v.looseObject({ sessionId: v.string(), application, user })),
  request: v.variant('type', [
    v.looseObject({
      type: v.literal('IntentRequest'),
      requestId: v.string(),
      intent: v.looseObject({ name: v.string(), slots: v.nullish(v.record(v.string(), v.looseObject({ name: v.string() }))) }),
    }),
    v.looseObject({ type: v.string(), requestId: v.string() }),
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
