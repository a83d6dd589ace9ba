/** From an upstream's bodies to speech, down the pure stages: read, resolve the time, plan, word. */

import { needsOf, planAnswer, unsaidTimeOf } from '../../lambda/answer/planAnswer.ts';
import type { AnswerPlan } from '../../lambda/answer/plan.ts';
import type { Baseline } from '../../lambda/answer/scene.ts';
import type { Settings } from '../../lambda/memory/person.ts';
import type { Place } from '../../lambda/place/place.ts';
import { renderSpeech, type Speech } from '../../lambda/speech/renderSpeech.ts';
import { unitsFor, type Locale, type Voice } from '../../lambda/speech/voice.ts';
import { localTimeOf } from '../../lambda/time/zone.ts';
import type { Instant } from '../../lambda/time/localDate.ts';
import type { Period } from '../../lambda/time/period.ts';
import { resolvePeriod } from '../../lambda/time/resolvePeriod.ts';
import type { Question, TimeAsked } from '../../lambda/understanding/question.ts';
import type { Refusal } from '../../lambda/weather/openMeteo/openDocument.ts';
import { readAir } from '../../lambda/weather/openMeteo/readAir.ts';
import { readForecast } from '../../lambda/weather/openMeteo/readForecast.ts';
import type { Origin } from '../../lambda/weather/openMeteo/readHours.ts';
import { readSea } from '../../lambda/weather/openMeteo/readSea.ts';
import { typicalOf } from '../../lambda/weather/typicalWeather.ts';
import type {
  AirForecast,
  Forecast,
  SeaForecast,
  TypicalWeather,
  Weather,
} from '../../lambda/weather/weather.ts';

/** What the services answer for the asked place, and the forecast for the place or time of a comparison. */
export interface Bodies {
  readonly forecast: unknown;
  readonly air?: unknown;
  readonly sea?: unknown;
  /** Days of past years. */
  readonly past?: unknown;
  readonly otherForecast?: unknown;
}

export interface Asked {
  readonly question: Question;
  readonly place: Place;
  readonly isPlaceNamed: boolean;
  readonly otherPlace: Place;
  readonly now: Instant;
  readonly fetchedAt: Instant;
  readonly isSample: boolean;
  readonly degreesUnit: 'celsius' | 'fahrenheit';
}

/** Reads each body once it is needed, however many questions are asked of it. */
export function readBodies(bodies: Bodies, origin: Origin): Readings {
  const forecast = once(() => usable(readForecast(bodies.forecast, origin)));
  const air = once(() => usable(readAir(bodies.air, origin)));
  const sea = once(() => usable(readSea(bodies.sea, origin)));
  const past = once(() => usable(readForecast(bodies.past, origin)));
  const other = once(() => usable(readForecast(bodies.otherForecast, origin)));
  return { forecast, air, sea, past, other };
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** Each undefined where its body is refused. */
export interface Readings {
  readonly forecast: () => Forecast | undefined;
  readonly air: () => AirForecast | undefined;
  readonly sea: () => SeaForecast | undefined;
  readonly past: () => Forecast | undefined;
  readonly other: () => Forecast | undefined;
}

function usable<Reading extends { readonly source: object }>(
  reading: Reading | Refusal,
): Reading | undefined {
  return 'source' in reading ? reading : undefined;
}

function typicalIn(
  past: Forecast | undefined,
  { from, to, timeZone }: Period,
): TypicalWeather | undefined {
  if (past === undefined) return undefined;
  const means = typicalOf(
    past.days,
    localTimeOf(from, timeZone).date,
    localTimeOf(to - 1, timeZone).date,
  );
  return means && { ...past, ...means };
}

export function originOf({ isSample, fetchedAt, place }: Asked): Origin {
  const name = isSample ? 'sample weather' : 'Open-Meteo';
  return { source: { name, isSample }, fetchedAt, timeZone: place.timeZone };
}

/** The period that is asked about, as the pipeline resolves it; undefined where that is a problem. */
function periodOf({ question, place, now }: Asked, time: TimeAsked = question.time) {
  const { timeZone, latitude } = place;
  const clock = { now, placeZone: timeZone, deviceZone: timeZone, latitude };
  return resolvePeriod(time, clock, unsaidTimeOf(question.subject));
}

/** Decides the answer, as answerQuestion.ts does once all has been read. */
export function planFor(asked: Asked, readings: Readings): AnswerPlan {
  const { question, place, now, isPlaceNamed, degreesUnit } = asked;
  const period = periodOf(asked);
  if ('problem' in period) return { says: 'problem', problem: period };
  const needs = needsOf(question.subject);
  const forecast = needs.includes('forecast') ? readings.forecast() : undefined;
  const air = needs.includes('air') ? readings.air() : undefined;
  const sea = needs.includes('sea') ? readings.sea() : undefined;
  const typical = needs.includes('typical') ? typicalIn(readings.past(), period) : undefined;
  const weather: Weather = {
    ...(forecast && { forecast }),
    ...(air && { air }),
    ...(sea && { sea }),
    ...(typical && { typical }),
    problems: {},
  };
  if (Object.keys(weather).length === 1)
    return { says: 'problem', problem: { problem: 'weatherDown' } };
  const baseline = baselineOf(asked, period, readings);
  return planAnswer(question, {
    found: { place, origin: isPlaceNamed ? 'said' : 'home' },
    period,
    now,
    weather,
    baseline,
    degreesUnit,
    isPlaceNamed,
  });
}

function baselineOf(asked: Asked, period: Period, readings: Readings): Baseline | undefined {
  const { subject } = asked.question;
  if (subject.topic !== 'temperature' || subject.form !== 'compare') return undefined;
  switch (subject.baseline.kind) {
    case 'usual': {
      const typicalHigh = typicalIn(readings.past(), period)?.temperatureMax;
      return { against: { kind: 'usual' }, typicalHigh };
    }
    case 'time': {
      const other = periodOf(asked, subject.baseline.time);
      if ('problem' in other) return undefined;
      return { against: { kind: 'time', period: other }, forecast: readings.forecast() };
    }
    case 'place':
      return {
        against: { kind: 'place', place: asked.otherPlace, period },
        forecast: readings.other(),
      };
  }
}

export function voiceFor(
  { place, now }: Asked,
  locale: Locale,
  settings: Settings,
  variant = 0,
): Voice {
  return { locale, units: unitsFor(locale, settings), variant, timeZone: place.timeZone, now };
}

/** The words of an answer, and of the answer alone without what is noted beside it. */
export function speechOf(plan: AnswerPlan, voice: Voice): Speech & { readonly bare: Speech } {
  const bare = 'notices' in plan ? { ...plan, notices: [] } : plan;
  return { ...renderSpeech(plan, voice), bare: renderSpeech(bare, voice) };
}
