import type { Instant, LocalDate } from '../time/localDate.ts';
import type { DegreesAsked, SubjectOf } from '../understanding/question.ts';
import type { HourWeather } from '../weather/weather.ts';
import { planCompare, type CompareBody } from './compare.ts';
import { summariseDays } from './days.ts';
import { isMoment } from './moment.ts';
import type { Planned, ForecastScene } from './scene.ts';
import { thresholds } from './thresholds.ts';
import { extreme, highest, lowest } from './wetness.ts';

type TemperatureSubject<F> = Extract<SubjectOf<'temperature'>, { readonly form: F }>;
export type Judgement = TemperatureSubject<'whether'>['judgement'];

/** All temperatures in °C. */
export type TemperatureBody =
  | {
      readonly topic: 'temperature';
      readonly says: 'value';
      readonly value: number;
      readonly feelsLike: number | undefined;
    }
  | {
      readonly topic: 'temperature';
      readonly says: 'range';
      readonly high: number;
      readonly low: number;
    }
  | {
      readonly topic: 'temperature';
      readonly says: 'high' | 'low';
      readonly value: number;
      readonly at: Instant;
    }
  | {
      readonly topic: 'temperature';
      readonly says: 'feelsLike';
      /** Of the warmest hour of a longer time. */
      readonly value: number;
      readonly air: number;
      /** That hour; undefined for a moment. */
      readonly at: Instant | undefined;
    }
  | {
      readonly topic: 'temperature';
      readonly says: 'whether';
      readonly judgement: Judgement;
      readonly isSo: boolean;
      /** What decided it: the warmest hour for hot and warm, the coldest otherwise. */
      readonly value: number;
      readonly at: Instant;
      readonly feelsLike: number | undefined;
    }
  | {
      readonly topic: 'temperature';
      readonly says: 'threshold' | 'crosses';
      readonly direction: 'above' | 'below';
      readonly threshold: number;
      /** When it first is past the threshold; undefined where it never is. */
      readonly since: Instant | undefined;
      /** It is so from the first hour on. */
      readonly isAlready: boolean;
      /** The extreme of the time in that direction. */
      readonly value: number;
      readonly at: Instant;
    }
  | {
      readonly topic: 'temperature';
      readonly says: 'bestDay';
      readonly extreme: 'hottest' | 'coldest';
      readonly day: LocalDate;
      readonly value: number;
    }
  | CompareBody;

const temperatureOf = (hour: HourWeather) => hour.temperature;
const feelsLikeOf = (hour: HourWeather) => hour.apparentTemperature ?? hour.temperature;
const isAbove = (a: number, b: number) => a > b;
const isBelow = (a: number, b: number) => a < b;

/** Answers about temperature; undefined where no hour of the time knows one. */
export function planTemperature(
  subject: SubjectOf<'temperature'>,
  scene: ForecastScene,
): Planned<TemperatureBody> | undefined {
  const body = planBody(subject, scene);
  if (body === undefined) return undefined;
  return {
    body,
    evidence: { hours: scene.hours, measures: ['temperature', 'feelsLike', 'windSpeed'] },
  };
}

function planBody(
  subject: SubjectOf<'temperature'>,
  scene: ForecastScene,
): TemperatureBody | undefined {
  switch (subject.form) {
    case 'value':
      return planValue(subject.measure, scene);
    case 'whether':
      return planWhether(subject.judgement, scene);
    case 'threshold':
    case 'when':
      return planThreshold(subject, scene);
    case 'bestDay':
      return planExtremeDay(subject.extreme, scene);
    case 'compare':
      return planCompare(subject.direction, scene);
  }
}

function planValue(
  measure: TemperatureSubject<'value'>['measure'],
  scene: ForecastScene,
): TemperatureBody | undefined {
  const { hours, period } = scene;
  const { current } = scene.forecast;
  const topic = 'temperature';
  if (measure === 'high' || measure === 'low') {
    const found = extreme(hours, temperatureOf, measure === 'high' ? isAbove : isBelow);
    return found && { topic, says: measure, value: found.value, at: found.hour.start };
  }
  const isOneMoment = isMoment(period);
  if (measure === 'feelsLike' && !isOneMoment) {
    const warmest = extreme(hours, feelsLikeOf, isAbove);
    if (warmest === undefined) return undefined;
    const { hour, value } = warmest;
    return { topic, says: 'feelsLike', value, air: hour.temperature ?? value, at: hour.start };
  }
  const at = period.kind === 'now' ? (current ?? hours[0]) : hours[0];
  const value = at?.temperature;
  if (measure === 'feelsLike') {
    const apparent = at?.apparentTemperature ?? value;
    return value === undefined || apparent === undefined
      ? undefined
      : { topic, says: 'feelsLike', value: apparent, air: value, at: undefined };
  }
  if (isOneMoment && value !== undefined) {
    const apparent = at?.apparentTemperature ?? value;
    const isOff = Math.abs(apparent - value) >= thresholds.feelsDifferent.difference;
    return { topic, says: 'value', value, feelsLike: isOff ? apparent : undefined };
  }
  const high = highest(hours, temperatureOf);
  const low = lowest(hours, temperatureOf);
  return high === undefined || low === undefined ? undefined : { topic, says: 'range', high, low };
}

function planWhether(judgement: Judgement, { hours }: ForecastScene): TemperatureBody | undefined {
  const isWarmSide = judgement === 'hot' || judgement === 'warm';
  // Freezing is about water, so the thermometer decides; the rest is about people.
  const measure = judgement === 'freezing' ? temperatureOf : feelsLikeOf;
  const found = extreme(hours, measure, isWarmSide ? isAbove : isBelow);
  if (found === undefined) return undefined;
  const limit = thresholds.judgement[judgement];
  const value = found.hour.temperature ?? found.value;
  const isOff = Math.abs(found.value - value) >= thresholds.feelsDifferent.difference;
  return {
    topic: 'temperature',
    says: 'whether',
    judgement,
    isSo: isWarmSide ? found.value >= limit : found.value <= limit,
    value,
    at: found.hour.start,
    feelsLike: isOff ? found.value : undefined,
  };
}

function planThreshold(
  subject: TemperatureSubject<'threshold' | 'when'>,
  { hours, degreesUnit }: ForecastScene,
): TemperatureBody | undefined {
  const { direction, form } = subject;
  const threshold = celsiusOf(subject.threshold, degreesUnit);
  const found = extreme(hours, temperatureOf, direction === 'above' ? isAbove : isBelow);
  if (found === undefined) return undefined;
  const isPast = ({ temperature }: HourWeather) =>
    temperature !== undefined &&
    (direction === 'above' ? temperature > threshold : temperature < threshold);
  const first = hours.find(isPast);
  return {
    topic: 'temperature',
    says: form === 'when' ? 'crosses' : 'threshold',
    direction,
    threshold,
    since: first?.start,
    isAlready: first !== undefined && first === hours[0],
    value: found.value,
    at: found.hour.start,
  };
}

/** Degrees as said, in the listener's unit where none was said. */
function celsiusOf({ degrees, unit }: DegreesAsked, listeners: 'celsius' | 'fahrenheit'): number {
  return (unit ?? listeners) === 'celsius' ? degrees : ((degrees - 32) * 5) / 9;
}

function planExtremeDay(
  extremeAsked: 'hottest' | 'coldest',
  { hours, forecast }: ForecastScene,
): TemperatureBody | undefined {
  const days = summariseDays(hours, forecast).flatMap((day) => {
    const value = extremeAsked === 'hottest' ? day.high : day.low;
    return value === undefined ? [] : [{ date: day.date, value }];
  });
  const best = days.reduce<(typeof days)[number] | undefined>((found, day) => {
    if (found === undefined) return day;
    return (extremeAsked === 'hottest' ? isAbove : isBelow)(day.value, found.value) ? day : found;
  }, undefined);
  return (
    best && {
      topic: 'temperature',
      says: 'bestDay',
      extreme: extremeAsked,
      day: best.date,
      value: best.value,
    }
  );
}
