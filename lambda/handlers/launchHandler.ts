import { getRequestType, type RequestHandler } from 'ask-sdk-core';
import type { Dependencies } from '../dependencies.ts';
import { respond } from '../respond.ts';
import { answerTurn } from './answerTurn.ts';

/** Somebody comes to us, or comes back from a task that Alexa did in between. */
const arrivals = new Set(['LaunchRequest', 'Connections.Response']);

/** Welcomes, and waits for a question. */
export function createLaunchHandler(dependencies: Dependencies): RequestHandler {
  const { isSampleWeather: isSample } = dependencies;
  return {
    canHandle: ({ requestEnvelope }) => arrivals.has(getRequestType(requestEnvelope)),
    handle: (input) =>
      answerTurn(input, dependencies, (turn) => respond({ says: 'welcome', isSample }, turn)),
  };
}
