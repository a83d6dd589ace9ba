import { getRequestType, type RequestHandler } from 'ask-sdk-core';
import type { canfulfill } from 'ask-sdk-model';
import type { Dependencies } from '../dependencies.ts';
import { findByName } from '../place/findByName.ts';
import type { Fulfillment, Likelihood } from '../understanding/readFulfillment.ts';
import { readSlots } from '../understanding/readSlots.ts';

/**
 * Alexa asks every skill whether it could answer what somebody said who named none. Nobody is asked and nothing is kept
 * or logged for it: the words may be meant for another skill.
 */
export function createFulfillmentHandler({ places, readNow }: Dependencies): RequestHandler {
  return {
    canHandle: ({ requestEnvelope }) =>
      getRequestType(requestEnvelope) === 'CanFulfillIntentRequest',
    handle: async ({ requestEnvelope: { request }, responseBuilder }) => {
      if (request.type !== 'CanFulfillIntentRequest') return responseBuilder.getResponse();
      const { readFulfillment } = await import('../understanding/readFulfillment.ts');
      const isPlace = (words: string) => findByName(words, places.gazetteer).length > 0;
      const fulfillment = readFulfillment(readSlots(request.intent), readNow(), isPlace);
      return { canFulfillIntent: buildFulfillment(fulfillment) };
    },
  };
}

function buildFulfillment({ intent, slots }: Fulfillment): canfulfill.CanFulfillIntent {
  const built = Object.entries(slots).map(
    ([name, likelihood]) => [name, buildSlot(likelihood)] as const,
  );
  return { canFulfill: intent, slots: Object.fromEntries(built) };
}

/** Of what may be understood it is left open whether it can be fulfilled: the format has no perhaps for that. */
function buildSlot(likelihood: Likelihood): canfulfill.CanFulfillSlot {
  if (likelihood === 'MAYBE') return { canUnderstand: likelihood };
  return { canUnderstand: likelihood, canFulfill: likelihood };
}
