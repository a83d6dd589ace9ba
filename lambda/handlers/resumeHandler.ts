import { getRequestType, type RequestHandler } from 'ask-sdk-core';
import type { Dependencies } from '../dependencies.ts';
import { respond } from '../respond.ts';
import { answerTurn } from './answerTurn.ts';

/** Alexa gives the session back that we have handed over to her. */
export function createResumeHandler(dependencies: Dependencies): RequestHandler {
  const { isSampleWeather: isSample } = dependencies;
  return {
    canHandle: ({ requestEnvelope }) => getRequestType(requestEnvelope) === 'SessionResumedRequest',
    handle: async (input) => {
      // Loaded here, as it comes once in a person's life.
      const [{ readConsent }, { resumeQuestion }] = await Promise.all([
        import('./readConsent.ts'),
        import('../resumeQuestion.ts'),
      ]);
      const consent = readConsent(input.requestEnvelope.request);
      return answerTurn(input, dependencies, (turn) =>
        consent === undefined
          ? respond({ says: 'welcome', isSample }, turn)
          : resumeQuestion(consent, turn, dependencies),
      );
    },
  };
}
