import { answerQuestion } from './answerQuestion.ts';
import type { Dependencies } from './dependencies.ts';
import type { LocationPermission } from './place/place.ts';
import { respondToProblem, type Answer } from './respond.ts';
import type { Turn } from './turn.ts';
import type { Question } from './understanding/question.ts';

/** What came of it when Alexa asked the person for a permission. */
export interface ConsentResult {
  readonly permission: LocationPermission;
  /** That waited. */
  readonly question: Question;
  readonly outcome:
    | 'accepted'
    | 'refused'
    /** Nobody answered, or Alexa could not ask. */
    | 'unanswered';
}

/**
 * Answers the question that waited for a permission. Without it, a town will do: who has refused is not asked again,
 * and who has not answered finds the question in the Alexa app.
 */
export async function resumeQuestion(
  { permission, question, outcome }: ConsentResult,
  turn: Turn,
  dependencies: Dependencies,
): Promise<Answer> {
  const asked: Turn = { ...turn, consent: 'closed' };
  if (outcome === 'accepted') return answerQuestion(question, asked, dependencies);
  const { memory, now } = turn;
  // Where it cannot be kept, they may be asked once more; that is said to nobody.
  await memory.changeSettings((settings) => ({ ...settings, locationRefused: now }));
  const ask = outcome === 'refused' ? 'never' : 'inTheApp';
  return respondToProblem({ problem: 'placePermissionMissing', permission, ask }, question, asked);
}
