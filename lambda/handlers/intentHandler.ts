import { getRequestType, type RequestHandler } from 'ask-sdk-core';
import { answerIntent, repeatAnswer } from '../answerIntent.ts';
import type { Dependencies } from '../dependencies.ts';
import { respond } from '../respond.ts';
import { zonedTurn } from '../zonedTurn.ts';
import { answerTurn } from './answerTurn.ts';

/** Questions, follow-ups and settings; an intent that is not ours is said not to be understood. */
export function createIntentHandler(dependencies: Dependencies): RequestHandler {
  return {
    canHandle: ({ requestEnvelope }) => getRequestType(requestEnvelope) === 'IntentRequest',
    handle: (input) =>
      answerTurn(input, dependencies, async (turn) => {
        const { intent } = turn;
        if (intent === undefined) return respond({ says: 'notUnderstood' }, turn);
        const zoned = await zonedTurn(intent, turn, dependencies);
        if (intent.name === 'AMAZON.RepeatIntent') return repeatAnswer(zoned, dependencies);
        return answerIntent(intent, zoned, dependencies);
      }),
  };
}
