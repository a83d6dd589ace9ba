import type { Dependencies } from './dependencies.ts';
import { respond, type Answer } from './respond.ts';
import type { Turn } from './turn.ts';

/** Says who told what the last answer of this conversation said. */
export async function tellSource(
  turn: Turn,
  { isSampleWeather: isSample }: Dependencies,
): Promise<Answer> {
  if (isSample) return respond({ says: 'source', isSample }, turn);
  const { settings, conversation } = await turn.memory.loadPerson();
  const { credit, question } = conversation ?? {};
  // A mention that the person does not want was not made.
  const isUnwarned = settings.warnings === 'off' && question?.subject.topic !== 'warning';
  const told = isUnwarned && credit !== undefined ? { ...credit, issuer: undefined } : credit;
  return respond({ says: 'source', isSample, credit: told }, turn);
}
