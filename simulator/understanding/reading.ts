import type { Clock } from './clock.ts';

/** Words that tell a time, in the values of AMAZON.DATE, AMAZON.TIME and AMAZON.DURATION. */
export interface TimeReading {
  /** Words read. */
  readonly length: number;
  readonly date?: string;
  readonly time?: string;
  readonly duration?: string;
}

/** Reads a time that begins at the word `at`; undefined where none does. */
export type ReadTime = (
  words: readonly string[],
  at: number,
  clock: Clock,
) => TimeReading | undefined;

/** The reading that takes the most words; the earlier one of equals. */
export function longest<T extends { readonly length: number }>(
  readings: readonly (T | undefined)[],
): T | undefined {
  return readings.reduce<T | undefined>(
    (best, reading) =>
      reading !== undefined && reading.length > (best?.length ?? 0) ? reading : best,
    undefined,
  );
}
