import { getRequestType, type RequestHandler } from 'ask-sdk-core';
import type { Dependencies } from '../dependencies.ts';
import { respond } from '../respond.ts';
import { answerTurn } from './answerTurn.ts';

const touches = new Set(['Display.ElementSelected', 'Alexa.Presentation.APL.UserEvent']);

/** A touch on the screen, where nothing is to be touched: the question that stands is asked again, else a welcome. */
export function createTouchHandler(dependencies: Dependencies): RequestHandler {
  const { isSampleWeather: isSample } = dependencies;
  return {
    canHandle: ({ requestEnvelope }) => touches.has(getRequestType(requestEnvelope)),
    handle: (input) =>
      answerTurn(input, dependencies, (turn) => {
        const { lastSpeech, pending } = turn.session;
        if (lastSpeech === undefined) return respond({ says: 'welcome', isSample }, turn);
        return respond({ says: 'again', words: lastSpeech }, turn, pending);
      }),
  };
}
