import { creditOf } from './answer/creditOf.ts';
import type { Reach } from './answer/beyondForecast.ts';
import type { PlaceFound } from './place/place.ts';
import { untilSoonAfter } from './support/untilSoonAfter.ts';
import type { Turn } from './turn.ts';
import type { Question } from './understanding/question.ts';
import type { Weather, WeatherProblem } from './weather/weather.ts';

/** ms of a turn's 4.5 s: a question whose weather takes longer is kept without its credit, so that it is kept at all. */
const longestWait = 3_000;

/**
 * Keeps a question for the follow-up, about the place that was found, and who told its weather once that is known.
 * Where the phone or Alexa told where the person is, the place is kept nowhere: a follow-up asks them anew.
 */
export async function keepQuestion(
  asked: Question,
  { found, reach }: { readonly found: PlaceFound; readonly reach: Reach },
  reading: Promise<Weather | WeatherProblem>,
  { memory, now }: Turn,
): Promise<void> {
  const isTold = found.origin === 'geolocation' || found.origin === 'device';
  const place: Question['place'] = isTold
    ? { kind: 'here' }
    : { kind: 'known', place: found.place };
  const weather = await untilSoonAfter(Promise.resolve(), reading, () => longestWait);
  const { subject, period } = reach;
  const credit =
    weather === undefined || 'problem' in weather
      ? undefined
      : creditOf({ subject, detail: asked.detail }, { weather, period, now });
  memory.keepConversation({
    question: { ...asked, place },
    askedAt: now,
    ...(credit !== undefined && { credit }),
  });
}
