import type { Instant } from '../time/localDate.ts';
import type { HourWeather } from '../weather/weather.ts';

export type Run = readonly [HourWeather, ...HourWeather[]];

export interface Span {
  readonly from: Instant;
  readonly to: Instant;
}

/** The first hours in a row of which something holds; undefined where it holds of none. */
export function firstRun(
  hours: readonly HourWeather[],
  holds: (hour: HourWeather) => boolean,
): Run | undefined {
  const from = hours.findIndex(holds);
  const first = hours[from];
  if (first === undefined) return undefined;
  const after = hours.slice(from + 1);
  const end = after.findIndex((hour) => !holds(hour));
  return [first, ...after.slice(0, end === -1 ? undefined : end)];
}

export function spanOf(run: Run): Span {
  return { from: run[0].start, to: (run.at(-1) ?? run[0]).end };
}
