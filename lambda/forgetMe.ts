import { respond, type Answer } from './respond.ts';
import type { Turn } from './turn.ts';

/** Says all that is kept of the speaker. */
export async function tellAboutMe(turn: Turn): Promise<Answer> {
  return respond({ says: 'aboutMe', person: await turn.memory.loadAll() }, turn);
}

/** Asks once whether it is meant. */
export function askToForget(turn: Turn): Promise<Answer> {
  return respond({ says: 'forgetting', stage: 'asked' }, turn, { kind: 'forgetMe' });
}

/** The answer to whether it is meant. */
export async function answerToForget(turn: Turn, isYes: boolean): Promise<Answer> {
  if (!isYes) return respond({ says: 'forgetting', stage: 'refused' }, turn);
  const problem = await turn.memory.forgetSpeaker();
  return respond({ says: 'forgetting', stage: problem === undefined ? 'done' : 'failed' }, turn);
}
