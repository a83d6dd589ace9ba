import type { RequestHandler } from 'ask-sdk-core';
import * as v from 'valibot';
import type { Dependencies } from '../dependencies.ts';
import { buildSessionAttributes, readSessionMemory } from '../memory/sessionMemory.ts';
import { alexaErrors } from '../support/log.ts';

/** Alexa found fault with an answer of ours, or failed herself. Her message may quote what was said. */
const failure = v.object({
  type: v.picklist(['SessionEndedRequest', 'System.ExceptionEncountered']),
  error: v.object({ type: v.fallback(v.picklist(alexaErrors), 'OTHER') }),
});

/**
 * Requests to which the platform allows no speech, such as the end of a session, or which nothing of ours brings
 * about: an empty response.
 */
export function createSilentHandler({ log }: Dependencies): RequestHandler {
  return {
    canHandle: () => true,
    handle: ({ requestEnvelope: { request, session }, attributesManager, responseBuilder }) => {
      // A session that is open goes on as it was.
      if (session !== undefined)
        attributesManager.setSessionAttributes(
          buildSessionAttributes(readSessionMemory(session.attributes)),
        );
      const read = v.safeParse(failure, request);
      if (read.success) {
        const { type, error } = read.output;
        log.error('alexaFailed', { request: type, error: error.type });
      }
      return responseBuilder.getResponse();
    },
  };
}
