/** The one shape that Open-Meteo's forecast, archive, air quality and marine services answer in. */

import * as v from 'valibot';
import { readLocalDate } from '../../time/localDate.ts';
import type { Instant, LocalDate } from '../../time/localDate.ts';
import { readerOf } from '../quantities.ts';
import type { Quantity } from '../quantities.ts';

/** Why a body is not used: our words about its form, or the service's own reason. */
export interface Refusal {
  readonly problem: 'refused';
  readonly reason: string;
}

export interface Document {
  readonly current: Series | undefined;
  readonly hourly: Series | undefined;
  readonly daily: Series | undefined;
  /** Reads a local time of this document; undefined where it is none. */
  readonly instantOf: (localTime: unknown) => Instant | undefined;
  /** What stands against using this document, once its columns have been opened. */
  readonly refusal: () => Refusal | undefined;
}

/** Parallel columns; `current` is one of a single row. */
export interface Series {
  readonly times: readonly unknown[];
  /** The values of a column by row; undefined past its ends and where the column is missing. */
  readonly column: (name: string, quantity: Quantity) => (row: number) => number | undefined;
  /** Local times by row, such as sunrise. */
  readonly texts: (name: string) => (row: number) => string | undefined;
}

const units = v.nullish(v.record(v.string(), v.unknown()));
const columns = v.nullish(v.looseObject({ time: v.custom<readonly unknown[]>(Array.isArray) }));
/** A day ahead or behind UTC, and no zone is. */
const offsetSeconds = v.pipe(v.number(), v.minValue(-86_400), v.maxValue(86_400));

const documentSchema = v.object({
  utc_offset_seconds: offsetSeconds,
  current_units: units,
  current: v.nullish(v.looseObject({ time: v.string() })),
  hourly_units: units,
  hourly: columns,
  daily_units: units,
  daily: columns,
});
const errorSchema = v.object({ error: v.literal(true), reason: v.optional(v.string()) });

export function openDocument(json: unknown): Document | Refusal {
  if (v.is(errorSchema, json)) return refused(json.reason ?? 'an error without a reason');
  if (Array.isArray(json)) return refused('an array, which is the answer for several places');
  const parsed = v.safeParse(documentSchema, json);
  if (!parsed.success) return refused(describe(parsed.issues[0]));
  const { utc_offset_seconds: offset, current, hourly, daily, ...rest } = parsed.output;
  if (!current && !hourly && !daily) return refused('neither current, hourly nor daily values');

  const complaints: string[] = [];
  const open = (section: string, values: Columns | null | undefined, named: Units) =>
    values ? openSeries(section, values, named ?? {}, complaints) : undefined;
  const row = current && {
    ...Object.fromEntries(Object.entries(current).map(([name, value]) => [name, [value]])),
    time: [current.time],
  };
  return {
    current: open('current', row, rest.current_units),
    hourly: open('hourly', hourly, rest.hourly_units),
    daily: open('daily', daily, rest.daily_units),
    instantOf: (localTime) => instantAt(localTime, offset),
    refusal: () => (complaints[0] === undefined ? undefined : refused(complaints[0])),
  };
}

interface Columns {
  readonly time: readonly unknown[];
  readonly [name: string]: unknown;
}
type Units = Readonly<Record<string, unknown>> | null | undefined;

const noValues = () => undefined;

function openSeries(
  section: string,
  values: Columns,
  named: NonNullable<Units>,
  complaints: string[],
): Series {
  const complain = (name: string, about: string) => {
    complaints.push(`${section}.${name} ${about}`);
    return noValues;
  };
  const unitOf = (name: string) => (Object.hasOwn(named, name) ? String(named[name]) : 'missing');
  const listOf = (name: string) => (Object.hasOwn(values, name) ? values[name] : undefined);
  if (unitOf('time') !== 'iso8601') complain('time', `has the unit "${unitOf('time')}"`);
  return {
    times: values.time,
    column: (name, quantity) => {
      const list = listOf(name);
      if (list === undefined || list === null) return noValues;
      if (!isList(list)) return complain(name, 'is not a list');
      const read = readerOf(quantity, unitOf(name));
      if (read !== undefined) return (at) => read(list[at]);
      // A variable that does not exist at a place has the unit "undefined" and no values.
      if (list.every((value) => value === null)) return noValues;
      return complain(name, `has the unit "${unitOf(name)}"`);
    },
    texts: (name) => {
      const list = listOf(name);
      if (list === undefined || list === null) return noValues;
      if (!isList(list)) return complain(name, 'is not a list');
      if (unitOf(name) !== 'iso8601') return complain(name, `has the unit "${unitOf(name)}"`);
      return (at) => {
        const text = list[at];
        return typeof text === 'string' ? text : undefined;
      };
    },
  };
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

/**
 * All times of a document stand at one offset from UTC, the one that is valid while it is asked:
 * after a change of the clocks they are an hour off the wall, but still name the right instant.
 */
function instantAt(localTime: unknown, offset: number): Instant | undefined {
  if (typeof localTime !== 'string' || !/^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(localTime))
    return undefined;
  const instant = Date.parse(`${localTime}Z`) - offset * 1000;
  return Number.isNaN(instant) ? undefined : instant;
}

/**
 * The date of a row of `daily`. Days run from midnight to midnight at the document's offset; an hour
 * or less beside the wall's midnight, so that their middays share the date.
 */
export function dateOf(time: unknown): LocalDate | undefined {
  return typeof time === 'string' ? readLocalDate(time) : undefined;
}

function refused(reason: string): Refusal {
  return { problem: 'refused', reason };
}

function describe(issue: v.BaseIssue<unknown>): string {
  const path = v.getDotPath(issue);
  return path === null ? 'not an Open-Meteo document' : `${path} is not what it should be`;
}
