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

interface Hour {
  readonly start: Instant;
  readonly end: Instant;
}

/**
 * One row for each hour of which anything is known, in order. `read` gets the hour, the row that is
 * stamped with its start and the one that is stamped with its end (-1 where there is none).
 */
export function readHours<Row extends Hour>(
  { instantOf }: Document,
  series: Series,
  read: (hour: Hour, starting: number, ending: number) => Row,
): readonly Row[] {
  const starts = series.times.map(instantOf);
  const rows: Row[] = [];
  starts.forEach((start, index) => {
    if (start === undefined || start < (rows.at(-1)?.end ?? -Infinity)) return;
    const end = start + millisecondsPerHour;
    const row = read({ start, end }, index, starts[index + 1] === end ? index + 1 : -1);
    if (knowsSomething(row)) rows.push(row);
  });
  return rows;
}

const times = new Set(['start', 'end', 'at']);

/** Whether any number is known beside the time; that it is day or night can be told of every place. */
export function knowsSomething(row: object): boolean {
  for (const name in row) {
    if (times.has(name)) continue;
    const value: unknown = Reflect.get(row, name);
    if (typeof value === 'number') return true;
    if (typeof value === 'object' && value !== null && knowsSomething(value)) return true;
  }
  return false;
}
