import type { HandlerInput, RequestHandler } from 'ask-sdk-core';
import type { AnswerPlan } from '../answer/plan.ts';
import type { Dependencies } from '../dependencies.ts';
import { respond } from '../respond.ts';
import { answerTurn } from './answerTurn.ts';

/** Talk that is about no weather: the same answer, whatever was asked before. */
const plans: Readonly<Record<string, AnswerPlan>> = {
  'AMAZON.HelpIntent': { says: 'help' },
  'AMAZON.StopIntent': { says: 'goodbye' },
  'AMAZON.CancelIntent': { says: 'goodbye' },
  'AMAZON.NavigateHomeIntent': { says: 'goodbye' },
  'AMAZON.FallbackIntent': { says: 'notUnderstood' },
};

export function createTalkHandler(dependencies: Dependencies): RequestHandler {
  return {
    canHandle: (input) => planFor(input) !== undefined,
    handle: (input) => {
      const plan = planFor(input) ?? { says: 'notUnderstood' };
      // Help in the middle of a question that we asked leaves that question standing.
      return answerTurn(input, dependencies, (turn) =>
        respond(plan, turn, plan.says === 'help' ? turn.session.pending : undefined),
      );
    },
  };
}

function planFor({ requestEnvelope: { request } }: HandlerInput): AnswerPlan | undefined {
  if (request.type !== 'IntentRequest') return undefined;
  return Object.hasOwn(plans, request.intent.name) ? plans[request.intent.name] : undefined;
}
