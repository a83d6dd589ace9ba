import { getRequestType, type ErrorHandler } from 'ask-sdk-core';
import type { Dependencies } from '../dependencies.ts';
import { respond } from '../respond.ts';
import { describeDefect } from '../support/log.ts';
import { answerTurn } from './answerTurn.ts';

/** A defect is logged by its name and place, and apologised for where somebody waits for words. */
export function createErrorHandler(dependencies: Dependencies): ErrorHandler {
  return {
    canHandle: () => true,
    handle: (input, error) => {
      dependencies.log.error('defect', describeDefect(error));
      const type = getRequestType(input.requestEnvelope);
      if (type !== 'LaunchRequest' && type !== 'IntentRequest') throw error;
      return answerTurn(input, dependencies, (turn) => respond({ says: 'failed' }, turn));
    },
  };
}
