import { localTimeOf } from '../time/zone.ts';
import type { Instant } from '../time/localDate.ts';
import type { Period } from '../time/period.ts';
import type { Forecast, HourWeather } from '../weather/weather.ts';
import type { ComparedWith, ForecastScene } from './scene.ts';
import { highest } from './wetness.ts';

/** Temperatures of the asked time and of what it is held against, in °C. */
export interface CompareBody {
  readonly topic: 'temperature';
  readonly says: 'compare';
  readonly direction: 'warmer' | 'colder' | 'either';
  readonly value: number;
  readonly baseline: number;
  readonly against: ComparedWith;
}

/**
 * Warmer or colder than the baseline. Whole days are compared by their highs, which is what people
 * remember of a day, also when a part of the day has passed; shorter times by the highs of their hours.
 * Undefined where either side is not known.
 */
export function planCompare(
  direction: CompareBody['direction'],
  { period, forecast, baseline }: ForecastScene,
): CompareBody | undefined {
  if (baseline === undefined) return undefined;
  const { against } = baseline;
  const body = { topic: 'temperature', says: 'compare', direction, against } as const;
  if (against.kind === 'usual') {
    const value = highOf(forecast, wholeDay(period));
    const usual = baseline.typicalHigh;
    return value === undefined || usual === undefined ? undefined : { ...body, value, baseline: usual };
  }
  if (against.kind === 'place' && period.kind === 'now') {
    const value = forecast.current?.temperature;
    const other = baseline.forecast?.current?.temperature;
    return value === undefined || other === undefined ? undefined : { ...body, value, baseline: other };
  }
  const otherPeriod = against.period;
  const isByDay = !isWithinDay(otherPeriod);
  const value = highOf(forecast, isByDay ? wholeDay(period) : period);
  const other = highOf(baseline.forecast, isByDay ? wholeDay(otherPeriod) : otherPeriod);
  return value === undefined || other === undefined ? undefined : { ...body, value, baseline: other };
}

interface Stretch {
  readonly from: Instant;
  readonly to: Instant;
  readonly timeZone: string;
  readonly isWholeDay?: boolean;
}

function isWithinDay(period: Period): boolean {
  return period.kind === 'part' || period.kind === 'moment' || period.kind === 'between';
}

/** Today counts from its first hour, although a period leaves out what has passed. */
function wholeDay({ from, to, timeZone }: Period): Stretch {
  return { from, to, timeZone, isWholeDay: true };
}

function highOf(forecast: Forecast | undefined, { from, to, timeZone, isWholeDay }: Stretch): number | undefined {
  const first = localTimeOf(from, timeZone).date;
  const last = localTimeOf(to - 1, timeZone).date;
  const isIn = (hour: HourWeather) => {
    if (isWholeDay !== true) return hour.start < to && hour.end > from;
    const { date } = localTimeOf(hour.start, timeZone);
    return date >= first && date <= last;
  };
  return highest((forecast?.hours ?? []).filter(isIn), (hour) => hour.temperature);
}
