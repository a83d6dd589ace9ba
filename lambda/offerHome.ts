import type { AnswerPlan } from './answer/plan.ts';
import { respond, type Answer } from './respond.ts';
import type { Place, PlaceFound } from './place/place.ts';
import type { Turn } from './turn.ts';

/** Says what is planned, and offers to keep the place where the person may live. */
export async function respondWithOffer(
  plan: AnswerPlan,
  found: PlaceFound,
  turn: Turn,
): Promise<Answer> {
  const home = plan.says === 'weather' ? await homeToOffer(found, turn) : undefined;
  if (plan.says !== 'weather' || home === undefined) return respond(plan, turn);
  return respond({ ...plan, homeOffered: home }, turn, { kind: 'offerHome', place: home });
}

/** A town that was named because nothing told where the person is may be where they live: it is offered once. */
async function homeToOffer(
  { place, origin }: PlaceFound,
  { session: { pending }, intent, memory }: Turn,
): Promise<Place | undefined> {
  if (origin !== 'said' || pending === undefined || !('isWhereabouts' in pending)) return undefined;
  // A whole question that names its own place is no answer to ours.
  if (intent?.name !== 'FollowUpIntent' && intent?.name !== 'ChooseIntent') return undefined;
  const { home, homeDeclined } = (await memory.loadPerson()).settings;
  return home === undefined && homeDeclined === undefined ? place : undefined;
}

/** Yes keeps the home that was offered, and no is remembered. */
export async function answerOffer(isYes: boolean, home: Place, turn: Turn): Promise<Answer> {
  const { memory, now } = turn;
  const settings = await memory.changeSettings((before) =>
    isYes ? { ...before, home } : { ...before, homeDeclined: now },
  );
  if (!isYes) return respond({ says: 'goodbye' }, turn);
  if ('problem' in settings) return respond({ says: 'settingsLost' }, turn);
  return respond({ says: 'settingsKept', changed: 'home', settings }, turn);
}
