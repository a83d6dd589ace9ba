import { unsaidTimeOf, weatherRequestFor } from './answer/planAnswer.ts';
import { unitsSpoken } from './answer/unitsSpoken.ts';
import type { Dependencies } from './dependencies.ts';
import { readQuestion, resolvePeriod, resolvePlace } from './stages.ts';
import { localDate } from './time/localDate.ts';
import { localTimeOf } from './time/zone.ts';
import type { Turn } from './turn.ts';
import type { Question } from './understanding/question.ts';
import type { IntentHeard } from './understanding/slots.ts';
import { readTimeWords } from './understanding/timeWords.ts';

/**
 * The turn with its device's zone, where the words lean on the device's today. While Alexa is asked for it, the
 * weather is on its way already: whichever day is meant, it comes with the days around it.
 */
export async function zonedTurn(
  intent: IntentHeard,
  turn: Turn,
  ports: Dependencies,
): Promise<Turn> {
  if (turn.deviceZone !== '' || !leansOnToday(intent)) return turn;
  const understood = readQuestion(intent, { today: localTimeOf(turn.now, '').date });
  const question = understood.kind === 'question' ? understood.question : undefined;
  const [{ timeZone = '' }] = await Promise.all([
    turn.deviceSettings(['timeZone']),
    question && warmWeather(question, turn, ports),
    question && turn.units(unitsSpoken(question)),
  ]);
  return { ...turn, deviceZone: timeZone };
}

/** Whether words tell a time does not depend on the day. */
const anyDay = localDate(1970, 1, 1);

function leansOnToday({ name, slots }: IntentHeard): boolean {
  const { date, otherDate, untilDate, place, otherPlace } = slots;
  if (name === 'CompareTemperatureIntent') return true;
  if ([date, otherDate, untilDate].some((slot) => slot !== undefined)) return true;
  return [place, otherPlace].some(
    (slot) => slot !== undefined && readTimeWords(slot.heard, anyDay) !== undefined,
  );
}

/** Reads the weather of a named place into the container, as if the device stood there. */
async function warmWeather(
  { subject, place: asked, time }: Question,
  turn: Turn,
  { places, readWeather }: Dependencies,
): Promise<void> {
  if (asked.kind !== 'named') return;
  const { now, locale, device, payer, signal, memory } = turn;
  const known = { locale, country: locale.slice(-2), device, loadPlaces: memory.loadPlaces };
  const found = await resolvePlace(asked, known, places, signal);
  if ('problem' in found) return;
  const { place } = found;
  const clock = { now, placeZone: place.timeZone, deviceZone: '', latitude: place.latitude };
  const period = resolvePeriod(time, clock, unsaidTimeOf(subject));
  if (!('problem' in period))
    await readWeather(weatherRequestFor(subject, { place, period, now, payer }), signal);
}
