import { reachOf } from './answer/beyondForecast.ts';
import { isPlaceNamed, planAnswer, unsaidTimeOf, weatherRequestFor } from './answer/planAnswer.ts';
import { unitsSpoken } from './answer/unitsSpoken.ts';
import type { Dependencies } from './dependencies.ts';
import { offerHome } from './offerHome.ts';
import { findSaved, placeOfSaved } from './place/nicknames.ts';
import type { Place, PlaceFound } from './place/place.ts';
import { readPointer } from './place/placeWords.ts';
import { resolvePlace } from './place/resolvePlace.ts';
import { readBaseline } from './readBaseline.ts';
import { knownPlaces, respond, respondToProblem, type Answer } from './respond.ts';
import { resolvePeriod } from './time/resolvePeriod.ts';
import type { Turn } from './turn.ts';
import type { PlaceAsked, Question } from './understanding/question.ts';

/** The way of a question that has been understood: one call a stage, one early return a problem. */
export async function answerQuestion(
  asked: Question,
  turn: Turn,
  ports: Dependencies,
): Promise<Answer> {
  const { now, signal, memory } = turn;
  const known = await knownPlaces(asked.place, turn);
  const found = await resolvePlace(asked.place, known, ports.places, signal);
  if ('problem' in found) return respondToProblem(found, asked, turn);

  const { place } = found;
  const { timeZone: placeZone, latitude } = place;
  const clock = { now, placeZone, deviceZone: turn.deviceZone, latitude };
  const spoken = resolvePeriod(asked.time, clock, unsaidTimeOf(asked.subject));
  const reach = reachOf(asked.subject, spoken);
  if ('problem' in reach) return respondToProblem(reach, asked, turn);

  const question: Question = { ...asked, place: { kind: 'known', place } };
  memory.keepConversation({ question: isTold(found) ? here(asked) : question, askedAt: now });
  const { subject, period, isBeyondForecast } = reach;
  const [weather, baseline, { temperature: degreesUnit }, { settings }, saved] = await Promise.all([
    ports.readWeather(weatherRequestFor(subject, { place, period, now }), signal),
    readBaseline(question, { place, period }, turn, ports),
    turn.units(unitsSpoken(asked)),
    memory.loadPerson(),
    recallPlace(asked.place, found, turn),
  ]);
  if (saved !== undefined)
    return answerQuestion({ ...asked, place: { kind: 'chosen', place: saved } }, turn, ports);
  if ('problem' in weather) return respondToProblem(weather, question, turn);
  if (baseline !== undefined && 'problem' in baseline)
    return respondToProblem(baseline, question, turn);

  const scene = {
    found,
    period,
    now,
    weather,
    baseline,
    degreesUnit,
    isUnwarned: settings.warnings === 'off',
    wanted: settings.detail,
    isBeyondForecast,
    isPlaceNamed: isPlaceNamed(asked.place, found),
  };
  const plan = planAnswer({ ...question, subject }, scene);
  const homeOffered = plan.says === 'weather' ? await offerHome(found, turn) : undefined;
  return plan.says !== 'weather' || homeOffered === undefined
    ? respond(plan, turn)
    : respond({ ...plan, homeOffered }, turn, { kind: 'offerHome', place: homeOffered });
}

/** Where the phone or Alexa told where the person is, a follow-up asks them anew: it is kept nowhere. */
function isTold({ origin }: PlaceFound): boolean {
  return origin === 'geolocation' || origin === 'device';
}

function here(question: Question): Question {
  return { ...question, place: { kind: 'here' } };
}

/**
 * The saved place that bears the name of a town, where the town was found: looked up beside the weather, so that
 * nobody waits for it who means the town.
 */
async function recallPlace(
  asked: PlaceAsked,
  { place }: PlaceFound,
  { memory }: Turn,
): Promise<Place | undefined> {
  if (
    asked.kind !== 'named' ||
    place.nickname !== undefined ||
    readPointer(asked.words) !== undefined
  )
    return undefined;
  const saved = findSaved(asked.words, await memory.loadPlaces());
  return saved && placeOfSaved(saved);
}
