/** Numbers and times as they stand in an answer. */
import type { Instant } from '../../../lambda/time/localDate.ts';
import type { Writing } from './units.ts';

/** Converted and rounded; what there is none of is null. */
export function writeNumber(value: number | undefined, writing: Writing): number | null {
  if (value === undefined || !Number.isFinite(value)) return null;
  const scale = 10 ** writing.decimals;
  // Adding zero turns -0, which no JSON of the service has, into 0.
  return Math.round(writing.convert(value) * scale) / scale + 0;
}

export interface Clock {
  /** `iso8601` or `unixtime` */
  readonly unit: string;
  readonly writeTime: (instant: Instant) => string | number;
  readonly writeDate: (dayStart: Instant) => string | number;
}

/** Clocks that are `offset` ms ahead of UTC, all through the answer. */
export function createClock(offset: number, isUnixTime: boolean): Clock {
  const seconds = (instant: Instant) => Math.floor(instant / 1000);
  if (isUnixTime) return { unit: 'unixtime', writeTime: seconds, writeDate: seconds };
  const write = (length: number) => (instant: Instant) =>
    new Date(instant + offset).toISOString().slice(0, length);
  return { unit: 'iso8601', writeTime: write(16), writeDate: write(10) };
}
