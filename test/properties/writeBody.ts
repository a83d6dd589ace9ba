/** Writes bodies in Open-Meteo's dialect, out of patterns. */

import type { Instant } from '../../lambda/time/localDate.ts';
import { offsetAt } from '../../lambda/time/zone.ts';
import { daySummary, present, type Variables } from './variables.ts';

/** A few values over and over, each for some hours: wild enough, and quick to make and to shrink. */
export interface Pattern {
  readonly values: readonly (number | null)[];
  readonly run: number;
}

/** By the service's name of the variable; without a pattern the column is missing. */
export type Patterns = Readonly<Record<string, Pattern | undefined>>;

export interface Grid {
  /** Hours from the local midnight that began today. */
  readonly first: number;
  readonly count: number;
  /** Every so many rows one is left out. */
  readonly gap: number | undefined;
}

function unitsOf(variables: Variables) {
  const units: Record<string, string> = { time: 'iso8601' };
  for (const [name, { unit }] of Object.entries(variables)) units[name] = unit;
  return units;
}

function writeSeries(times: readonly string[], patterns: Patterns) {
  const columns: Record<string, readonly unknown[]> = { time: times };
  for (const [name, pattern] of Object.entries(patterns))
    if (pattern !== undefined) columns[name] = times.map((_, row) => valueIn(pattern, row));
  return columns;
}

function valueIn({ values, run }: Pattern, row: number): number | null {
  return values[Math.floor(row / run) % values.length] ?? null;
}

export interface Sections {
  readonly grid: Grid;
  readonly hourly: Patterns;
  readonly current?: Patterns | undefined;
  readonly sun: 'usual' | 'night' | 'day' | 'none';
}

function firstOf(patterns: Patterns) {
  const values: Record<string, number | null | undefined> = {};
  for (const [name, pattern] of Object.entries(patterns))
    values[name] = pattern && valueIn(pattern, 0);
  return values;
}

type WriteTime = (date: string) => string | null;

/** Sunrise and sunset; polar night and day as the service writes them. */
const suns: Readonly<Record<Sections['sun'], readonly [WriteTime, WriteTime]>> = {
  usual: [(date) => `${date}T06:12`, (date) => `${date}T20:31`],
  night: [(date) => `${date}T00:00`, (date) => `${date}T00:00`],
  day: [(date) => `${date}T00:00`, (date) => `${dayAfter(date)}T00:00`],
  none: [() => null, () => null],
};

function dayAfter(date: string): string {
  return new Date(Date.parse(date) + 86_400_000).toISOString().slice(0, 10);
}

/** A body as it is written at an instant, all at the offset from UTC that holds then. */
export function writeBody(
  { grid, hourly: patterns, current, sun }: Sections,
  now: Instant,
  timeZone: string,
  variables: Variables,
) {
  const offset = offsetAt(now, timeZone);
  const stamp = (instant: Instant) => new Date(instant + offset).toISOString().slice(0, 16);
  const midnight = Math.floor((now + offset) / 86_400_000) * 86_400_000 - offset;
  const rows = Array.from({ length: grid.count }, (_, row) => row).filter(
    (row) => grid.gap === undefined || row % grid.gap !== 1,
  );
  const times = rows.map((row) => stamp(midnight + (grid.first + row) * 3_600_000));
  const dates = [...new Set(times.map((time) => time.slice(0, 10)))];
  const [rises, sets] = suns[sun];
  return {
    latitude: 52.5,
    longitude: 13.4,
    utc_offset_seconds: offset / 1000,
    timezone: timeZone,
    hourly_units: unitsOf(variables),
    hourly: writeSeries(times, patterns),
    daily_units: { time: 'iso8601', sunrise: 'iso8601', sunset: 'iso8601' },
    daily: { time: dates, sunrise: dates.map(rises), sunset: dates.map(sets) },
    ...(current !== undefined && {
      current_units: unitsOf(present),
      current: {
        time: stamp(Math.floor(now / 900_000) * 900_000),
        ...firstOf(current),
      },
    }),
  };
}

/** The days of the last years, one row a day. */
export function writePast(patterns: Patterns, now: Instant) {
  const first = Date.UTC(new Date(now).getUTCFullYear() - 3, 0, 1);
  const days = Array.from({ length: 1095 }, (_, day) =>
    new Date(first + day * 86_400_000).toISOString().slice(0, 10),
  );
  return {
    utc_offset_seconds: 0,
    daily_units: unitsOf(daySummary),
    daily: writeSeries(days, patterns),
  };
}
