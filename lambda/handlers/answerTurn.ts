import type { HandlerInput } from 'ask-sdk-core';
import type { Response } from 'ask-sdk-model';
import type { Dependencies } from '../dependencies.ts';
import type { Answer } from '../respond.ts';
import type { Turn } from '../turn.ts';
import { startProgress } from './startProgress.ts';
import { withTurn } from './withTurn.ts';

/** From an Alexa request to an Alexa response: reads the turn, has it answered, waits for what it wanted kept. */
export async function answerTurn(
  input: HandlerInput,
  dependencies: Dependencies,
  answer: (turn: Turn) => Promise<Answer>,
): Promise<Response> {
  const { response, sessionAttributes, outcome, startedAt } = await withTurn(
    input,
    dependencies,
    async (turn) => {
      const endProgress = startProgress(input.requestEnvelope, dependencies);
      try {
        const answered = await answer(turn);
        await Promise.all([turn.memory.settled(), dependencies.weatherKept()]);
        return { ...answered, startedAt: turn.now };
      } finally {
        endProgress();
      }
    },
  );
  if (input.requestEnvelope.session !== undefined)
    input.attributesManager.setSessionAttributes(sessionAttributes);
  const milliseconds = dependencies.readNow() - startedAt;
  dependencies.log.info('turnAnswered', { outcome, milliseconds });
  return response;
}
