import { getRequestType, type RequestHandler } from 'ask-sdk-core';
import type { Dependencies } from '../dependencies.ts';
import { withTurn } from './withTurn.ts';

/** Alexa delivers an event again whose function failed. The log has the cause already. */
export class PersonNotDeleted extends Error {
  override readonly name = 'PersonNotDeleted';
}

/** Somebody has removed the skill: all that is kept of them goes. May arrive late or twice. */
export function createEventHandler(dependencies: Dependencies): RequestHandler {
  return {
    canHandle: ({ requestEnvelope }) =>
      getRequestType(requestEnvelope) === 'AlexaSkillEvent.SkillDisabled',
    handle: async (input) => {
      const problem = await withTurn(input, dependencies, ({ memory }) => memory.deleteAccount());
      if (problem !== undefined)
        throw new PersonNotDeleted(
          `The person could not be deleted (${problem.cause}); the event has to come again.`,
        );
      return input.responseBuilder.getResponse();
    },
  };
}
