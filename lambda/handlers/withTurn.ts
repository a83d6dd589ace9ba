import type { HandlerInput } from 'ask-sdk-core';
import type { Dependencies } from '../dependencies.ts';
import { startDeadline } from '../support/deadline.ts';
import type { Turn } from '../turn.ts';
import { readTurn } from './readTurn.ts';

/** Of Alexa's eight seconds: with the wording five, and what is left is for the way there and back. */
const longestTurn = 4500;
/** Kept back for wording the answer once the waiting is over. */
const wordingTime = 300;

/** Reads the turn of a request and uses it within the time that there is. */
export async function withTurn<Result>(
  input: HandlerInput,
  dependencies: Dependencies,
  use: (turn: Turn) => Promise<Result>,
): Promise<Result> {
  const deadline = startDeadline(
    Math.max(0, Math.min(longestTurn, timeLeft(input.context) - wordingTime)),
  );
  try {
    return await use(await readTurn(input, dependencies, deadline.signal));
  } finally {
    deadline.clear();
  }
}

/** Milliseconds that Lambda gives this invocation yet; plenty where there is no Lambda. */
function timeLeft(context: unknown): number {
  if (typeof context !== 'object' || context === null || !('getRemainingTimeInMillis' in context))
    return longestTurn;
  const { getRemainingTimeInMillis } = context;
  const left: unknown =
    typeof getRemainingTimeInMillis === 'function'
      ? getRemainingTimeInMillis.call(context)
      : undefined;
  return typeof left === 'number' ? left : longestTurn;
}
