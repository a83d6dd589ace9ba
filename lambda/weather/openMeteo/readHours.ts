import { millisecondsPerHour } from '../../time/localDate.ts';
import type { Instant } from '../../time/localDate.ts';
import type { WeatherSource } from '../weather.ts';
import type { Document, Series } from './openDocument.ts';

/** What a body does not say of itself. */
export interface Origin {
  readonly source: WeatherSource;
  readonly fetchedAt: Instant;
  /** IANA zone of the place, in which the period was resolved as well. */
  readonly timeZone: string;
}

/**
 * One row for each hour of which anything is known, in order. `read` gets the row that is stamped
 * with the hour's start and the one that is stamped with its end (-1 where there is none).
 */
export function readHours<Values extends object>(
  { instantOf }: Document,
  { times }: Series,
  read: (row: number, following: number) => Values,
): readonly (Values & { readonly start: Instant; readonly end: Instant })[] {
  const starts = times.map(instantOf);
  const hours: (Values & { start: Instant; end: Instant })[] = [];
  starts.forEach((start, row) => {
    if (start === undefined || start < (hours.at(-1)?.end ?? -Infinity)) return;
    const end = start + millisecondsPerHour;
    const values = read(row, starts[row + 1] === end ? row + 1 : -1);
    if (knowsSomething(values)) hours.push({ start, end, ...values });
  });
  return hours;
}

/** Whether any number is known; that it is day or night can be told of every place. */
export function knowsSomething(values: object): boolean {
  return Object.values(values).some(
    (value: unknown) =>
      typeof value === 'number' ||
      (typeof value === 'object' && value !== null && knowsSomething(value)),
  );
}
