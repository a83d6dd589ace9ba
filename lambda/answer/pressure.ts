import { millisecondsPerHour, type Instant } from '../time/localDate.ts';
import { bandOf, pressureLevels, type PressureLevel } from './bands.ts';
import { isMoment, valueAt } from './moment.ts';
import type { ForecastScene, Planned } from './scene.ts';
import { thresholds } from './thresholds.ts';

export type PressureTrend = 'fallingQuickly' | 'falling' | 'steady' | 'rising' | 'risingQuickly';

/** hPa at sea level */
export type PressureBody =
  | {
      readonly topic: 'pressure';
      readonly says: 'value';
      readonly pressure: number;
      readonly level: PressureLevel;
      /** Over the three hours before; undefined where they are not known. */
      readonly trend: PressureTrend | undefined;
    }
  /** From the beginning of a longer time to its end. */
  | {
      readonly topic: 'pressure';
      readonly says: 'change';
      readonly first: number;
      readonly last: number;
    };

/** The pressure and where it is heading; undefined where no hour of the time knows it. */
export function planPressure(scene: ForecastScene): Planned<PressureBody> | undefined {
  const body = isMoment(scene.period) ? planValue(scene) : planChange(scene);
  return body && { body, evidence: { hours: scene.hours, measures: ['pressure'] } };
}

function planValue(scene: ForecastScene): PressureBody | undefined {
  const pressure = valueAt(scene, (each) => each.pressure);
  if (pressure === undefined) return undefined;
  const level = bandOf(pressureLevels, pressure);
  return { topic: 'pressure', says: 'value', pressure, level, trend: trendAt(scene) };
}

function planChange({ hours }: ForecastScene): PressureBody | undefined {
  const known = hours.map((hour) => hour.pressure).filter((value) => value !== undefined);
  const first = known[0];
  const last = known.at(-1);
  if (first === undefined || last === undefined) return undefined;
  if (Math.abs(last - first) >= thresholds.pressureTrend.least)
    return { topic: 'pressure', says: 'change', first, last };
  const level = bandOf(pressureLevels, first);
  return { topic: 'pressure', says: 'value', pressure: first, level, trend: 'steady' };
}

/** Hours of one forecast are held against each other: a model's pressure can be off from what is observed. */
function trendAt({ forecast, period }: ForecastScene): PressureTrend | undefined {
  const pressureAt = (instant: Instant) =>
    forecast.hours.find(({ start, end }) => start <= instant && instant < end)?.pressure;
  const before = pressureAt(period.from - thresholds.pressureTrend.hours * millisecondsPerHour);
  const then = pressureAt(period.from);
  return before === undefined || then === undefined ? undefined : trendOf(then - before);
}

/** hPa in three hours */
export function trendOf(change: number): PressureTrend {
  const { least, quick } = thresholds.pressureTrend;
  if (Math.abs(change) < least) return 'steady';
  if (change > 0) return change >= quick ? 'risingQuickly' : 'rising';
  return -change >= quick ? 'fallingQuickly' : 'falling';
}
