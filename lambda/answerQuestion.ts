import { reachOf } from './answer/beyondForecast.ts';
import { unsaidTimeOf, weatherRequestFor } from './answer/planAnswer.ts';
import type { Dependencies } from './dependencies.ts';
import { keepQuestion } from './keepQuestion.ts';
import { respondWithOffer } from './offerHome.ts';
import { readScene } from './readScene.ts';
import { recallPlace } from './recallPlace.ts';
import { knownPlaces, respondToProblem, type Answer } from './respond.ts';
import { planAnswer, resolvePeriod, resolvePlace } from './stages.ts';
import type { Turn } from './turn.ts';
import type { Question } from './understanding/question.ts';

/** The way of a question that has been understood: one call a stage, one early return a problem. */
export async function answerQuestion(
  asked: Question,
  turn: Turn,
  ports: Dependencies,
): Promise<Answer> {
  const { now, deviceZone, signal } = turn;
  const known = await knownPlaces(asked.place, turn);
  const found = await resolvePlace(asked.place, known, ports.places, signal);
  if ('problem' in found) return respondToProblem(found, asked, turn);

  const { place } = found;
  const clock = { now, placeZone: place.timeZone, deviceZone, latitude: place.latitude };
  const spoken = resolvePeriod(asked.time, clock, unsaidTimeOf(asked.subject));
  const reach = reachOf(asked.subject, spoken);
  if ('problem' in reach) return respondToProblem(reach, asked, turn);

  const reading = ports.readWeather(
    weatherRequestFor(reach.subject, { place, period: reach.period, now, payer: turn.payer }),
    signal,
  );
  const [scene, saved] = await Promise.all([
    readScene(asked, { found, reach, reading }, turn, ports),
    recallPlace(asked.place, found, turn),
    keepQuestion(asked, { found, reach }, reading, turn),
  ]);
  if (saved !== undefined)
    return answerQuestion({ ...asked, place: { kind: 'chosen', place: saved } }, turn, ports);
  const question: Question = { ...asked, place: { kind: 'known', place } };
  if ('problem' in scene) return respondToProblem(scene, question, turn);

  const plan = planAnswer({ ...question, subject: reach.subject }, scene);
  return respondWithOffer(plan, found, turn);
}
