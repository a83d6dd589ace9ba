/** An upstream's columns as rows, straight from its JSON. */

import type { Place } from '../../lambda/place/place.ts';
import { wallClock } from './calendar.ts';
import type { Answers, Body } from './upstream.ts';

/** What the service calls the temperature of the air, and what it feels like. */
export const air = 'temperature_2m';
export const felt = 'apparent_temperature';

/** By the service's names; null where it knows nothing. */
export interface Row {
  readonly start: number;
  readonly end: number;
  readonly date: string;
  /** Of the place's clock, since midnight. */
  readonly minute: number;
  readonly value: (name: string) => number | undefined;
}

export interface Day {
  readonly date: string;
  readonly value: (name: string) => number | undefined;
  /** A time of that day, as an instant. */
  readonly time: (name: string) => number | undefined;
}

/** Stamped with the end of their hour; all else with its start. */
const ofTheHourBefore = [
  'precipitation',
  'snowfall',
  'precipitation_probability',
  'wind_gusts_10m',
];

function rowsOf({ hourly, utc_offset_seconds: offset }: Body, zone: string): readonly Row[] {
  const times = hourly['time'] ?? [];
  return times.map((time, index) => {
    const start = Date.parse(`${String(time)}Z`) - offset * 1000;
    return {
      start,
      end: start + 3_600_000,
      ...wallClock(start, zone),
      value: (name) => {
        const value = hourly[name]?.[ofTheHourBefore.includes(name) ? index + 1 : index];
        return typeof value === 'number' ? value : undefined;
      },
    };
  });
}

/** A day has the date that the place's clock shows at its middle: the service may know another zone. */
export function daysOf({ daily, utc_offset_seconds: offset }: Body, zone: string): readonly Day[] {
  return (daily['time'] ?? []).map((date, index) => ({
    date: wallClock(Date.parse(`${String(date)}T12:00Z`) - offset * 1000, zone).date,
    value: (name) => {
      const value = daily[name]?.[index];
      return typeof value === 'number' ? value : undefined;
    },
    time: (name) => {
      const value = daily[name]?.[index];
      return typeof value === 'string' ? Date.parse(`${value}Z`) - offset * 1000 : undefined;
    },
  }));
}

/** A time that was asked about, worked out anew. */
export interface Asked {
  readonly kind: 'now' | 'moment' | 'day' | 'part' | 'hours' | 'days';
  readonly from: number;
  readonly to: number;
}

/** All that an answer can be held against. */
export interface View extends Asked {
  readonly place: Place;
  readonly now: number;
  readonly today: string;
  readonly locale: string;
  /** The hours that the asked time touches. */
  readonly rows: readonly Row[];
  readonly all: readonly Row[];
  readonly current: (name: string) => number | undefined;
  readonly days: readonly Day[];
  readonly air: readonly Row[];
  readonly sea: readonly Row[];
  /** Of the ten years before, by date. */
  readonly past: ReadonlyMap<string, Day>;
}

export type Upstream = Pick<View, 'place' | 'now' | 'today' | 'all' | 'days' | 'past'> & {
  readonly current: View['current'];
  readonly allAir: readonly Row[];
  readonly allSea: readonly Row[];
};

export function upstreamOf(
  place: Place,
  now: number,
  { forecast, air, sea }: Answers,
  past: View['past'],
): Upstream {
  const { timeZone } = place;
  return {
    place,
    now,
    today: wallClock(now, timeZone).date,
    all: rowsOf(forecast.body, timeZone),
    days: daysOf(forecast.body, timeZone),
    past,
    current: (name) => {
      const value = forecast.body.current[name];
      return typeof value === 'number' ? value : undefined;
    },
    allAir: rowsOf(air.body, timeZone),
    allSea: rowsOf(sea.body, timeZone),
  };
}

export function viewOf(upstream: Upstream, asked: Asked, locale: string): View {
  const touched = (row: Row) => row.start < asked.to && row.end > asked.from;
  const rows = upstream.all.filter(touched);
  const [first, ...later] = rows;
  return {
    ...upstream,
    ...asked,
    locale,
    rows: asked.kind === 'now' && first ? [seen(first, upstream), ...later] : rows,
    air: upstream.allAir.filter(touched),
    sea: upstream.allSea.filter(touched),
  };
}

/** What is observed now holds for the running hour; amounts and chances stay the hour's. */
function seen(row: Row, { current }: Upstream): Row {
  const isOfHour = (name: string) => ofTheHourBefore.includes(name) && name !== 'wind_gusts_10m';
  return {
    ...row,
    value: (name) => (isOfHour(name) ? undefined : current(name)) ?? row.value(name),
  };
}

export function values(rows: readonly Row[], name: string): readonly number[] {
  return rows.flatMap((row) => row.value(name) ?? []);
}

export function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}

export function meanOf(numbers: readonly number[]): number {
  return sum(numbers) / numbers.length;
}

export function isMoment({ kind }: Asked): boolean {
  return kind === 'now' || kind === 'moment';
}

/** The hours whose state counts: of a moment its first. */
export function stateRows(view: View): readonly Row[] {
  return isMoment(view) ? view.rows.slice(0, 1) : view.rows;
}

/** The hours in which a variable is highest (or lowest); several where they tie. */
export function extremes(rows: readonly Row[], name: string, which: 'max' | 'min'): readonly Row[] {
  const most = Math[which](...values(rows, name));
  return rows.filter((row) => row.value(name) === most);
}
