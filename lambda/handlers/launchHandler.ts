import { getRequestType, type RequestHandler } from 'ask-sdk-core';
import type { Dependencies } from '../dependencies.ts';
import { respond } from '../respond.ts';
import { answerTurn } from './answerTurn.ts';

/** Welcomes, and waits for a question. */
export function createLaunchHandler(dependencies: Dependencies): RequestHandler {
  const { isSampleWeather: isSample } = dependencies;
  return {
    canHandle: ({ requestEnvelope }) => getRequestType(requestEnvelope) === 'LaunchRequest',
    handle: (input) => answerTurn(input, dependencies, (turn) => respond({ says: 'welcome', isSample }, turn)),
  };
}
