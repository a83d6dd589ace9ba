import { getRequestType, type RequestHandler } from 'ask-sdk-core';
import { answerIntent, repeatAnswer } from '../answerIntent.ts';
import type { Dependencies } from '../dependencies.ts';
import { respond } from '../respond.ts';
import { answerTurn } from './answerTurn.ts';

/** Questions, follow-ups and settings; an intent that is not ours is said not to be understood. */
export function createIntentHandler(dependencies: Dependencies): RequestHandler {
  return {
    canHandle: ({ requestEnvelope }) => getRequestType(requestEnvelope) === 'IntentRequest',
    handle: (input) =>
      answerTurn(input, dependencies, (turn) => {
        const { intent } = turn;
        if (intent === undefined) return respond({ says: 'notUnderstood' }, turn);
        if (intent.name === 'AMAZON.RepeatIntent') return repeatAnswer(turn, dependencies);
        return answerIntent(intent, turn, dependencies);
      }),
  };
}
