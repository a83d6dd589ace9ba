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
    return value === undefined || usual === undefined
      ? undefined
      : { ...body, value, baseline: usual };
  }
  const isByDay = !isWithinDay(against.period);
  const value = warmthOf(forecast, period, isByDay);
  const other = warmthOf(baseline.forecast, against.period, isByDay);
  return value === undefined || other === undefined
    ? undefined
    : { ...body, value, baseline: other };
}

/** The high of the time, or of its whole days; of now what is observed. */
function warmthOf(
  forecast: Forecast | undefined,
  period: Period,
  isByDay: boolean,
): number | undefined {
  const now = period.kind === 'now' && !isByDay ? forecast?.current?.temperature : undefined;
  return now ?? highOf(forecast, isByDay ? wholeDay(period) : period);
}

interface Stretch {
  readonly from: Instant;
  readonly to: Instant;
  readonly timeZone: string;
  readonly isWholeDay?: boolean;
}

function isWithinDay({ kind }: Period): boolean {
  return kind === 'now' || kind === 'part' || kind === 'moment' || kind === 'between';
}

/** Today counts from its first hour, although a period leaves out what has passed; now is of the day that runs. */
function wholeDay({ kind, from, to, timeZone }: Period): Stretch {
  return { from, to: kind === 'now' ? from + 1 : to, timeZone, isWholeDay: true };
}

function highOf(
  forecast: Forecast | undefined,
  { from, to, timeZone, isWholeDay }: Stretch,
): number | undefined {
  const first = localTimeOf(from, timeZone).date;
  const last = localTimeOf(to - 1, timeZone).date;
  const isIn = (hour: HourWeather) => {
    if (isWholeDay !== true) return hour.start < to && hour.end > from;
    const { date } = localTimeOf(hour.start, timeZone);
    return date >= first && date <= last;
  };
  return highest((forecast?.hours ?? []).filter(isIn), (hour) => hour.temperature);
}
