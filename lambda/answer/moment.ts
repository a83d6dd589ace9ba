import type { Period } from '../time/period.ts';
import type { Conditions } from '../weather/weather.ts';
import type { ForecastScene } from './scene.ts';

/** The asked time is too short for anything to change in it: the present, or a clock time. */
export function isMoment({ kind }: Period): boolean {
  return kind === 'now' || kind === 'moment';
}

/** What holds when the asked time begins: what is observed now, where that is asked and known, else the hour's forecast. */
export function valueAt(
  { period, hours, forecast }: ForecastScene,
  read: (conditions: Conditions) => number | undefined,
): number | undefined {
  const observed = period.kind === 'now' ? forecast.current : undefined;
  const hour = hours[0];
  return (observed && read(observed)) ?? (hour && read(hour));
}
