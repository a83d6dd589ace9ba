/** Wall clocks of the world's time zones, from the tables that the JavaScript engine carries. */

import type { Instant, LocalDate } from './localDate.ts';
import { localDateOf } from './localDate.ts';

/** What a clock on the wall shows. */
interface LocalTime {
  readonly date: LocalDate;
  /** 0 to 23 */
  readonly hour: number;
  /** 0 to 59 */
  readonly minute: number;
}

/** Some days in a zone: `before` holds until `changeAt`, `after` from then on (milliseconds). */
interface Stretch {
  readonly changeAt: Instant;
  readonly before: number;
  readonly after: number;
}

interface Zone {
  readonly format: Intl.DateTimeFormat;
  /** By their number since 1970. */
  readonly stretches: Map<number, Stretch>;
}

const millisecondsPerMinute = 60_000;
const millisecondsPerDay = 86_400_000;
/** No zone has changed its clocks twice within five days since 1940 (Brazil's north took seven, in 2000). */
const stretchLength = 5 * millisecondsPerDay;
const maxZones = 100;
const maxStretches = 500;

/** Undefined for a name that the engine does not know. Facts that never change, so every request may share them. */
const zones = new Map<string, Zone | undefined>();

/**
 * Whether the engine has heard of a zone. The functions below count an unknown one as UTC, so whoever reads a
 * zone from outside asks here first and falls back to a better one.
 */
export function isKnownTimeZone(timeZone: string): boolean {
  return zoneOf(timeZone) !== undefined;
}

/** Milliseconds that the zone's clocks are ahead of UTC; negative west of it. */
export function offsetAt(instant: Instant, timeZone: string): number {
  const zone = zoneOf(timeZone);
  if (zone === undefined) return 0;
  const number = Math.floor(instant / stretchLength);
  let stretch = zone.stretches.get(number);
  if (stretch === undefined) {
    stretch = stretchFrom(number * stretchLength, zone.format);
    if (zone.stretches.size >= maxStretches) zone.stretches.clear();
    zone.stretches.set(number, stretch);
  }
  return instant < stretch.changeAt ? stretch.before : stretch.after;
}

export function localTimeOf(instant: Instant, timeZone: string): LocalTime {
  const wall = instant + offsetAt(instant, timeZone);
  const day = Math.floor(wall / millisecondsPerDay);
  const minutes = Math.floor((wall - day * millisecondsPerDay) / millisecondsPerMinute);
  return { date: localDateOf(wall), hour: Math.floor(minutes / 60), minute: minutes % 60 };
}

/**
 * When a clock on the wall shows so many minutes after the midnight that begins `date`; 1,440 and more is the
 * next day. A time that the clocks jump over moves forward by the jump (half past two becomes half past three);
 * of a time that comes twice it is the first.
 */
export function instantOf(
  date: LocalDate,
  minutesAfterMidnight: number,
  timeZone: string,
): Instant {
  const wall = Date.parse(date) + minutesAfterMidnight * millisecondsPerMinute;
  const before = offsetAt(wall - millisecondsPerDay, timeZone);
  const after = offsetAt(wall + millisecondsPerDay, timeZone);
  const first = wall - before;
  if (before === after || offsetAt(first, timeZone) === before) return first;
  const second = wall - after;
  return offsetAt(second, timeZone) === after ? second : first;
}

function zoneOf(timeZone: string): Zone | undefined {
  const known = zones.get(timeZone);
  if (known !== undefined || zones.has(timeZone)) return known;
  const format = formatOf(timeZone);
  const zone = format === undefined ? undefined : { format, stretches: new Map<number, Stretch>() };
  if (zones.size >= maxZones) zones.clear();
  zones.set(timeZone, zone);
  return zone;
}

function formatOf(timeZone: string): Intl.DateTimeFormat | undefined {
  try {
    return new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' });
  } catch {
    // Intl has no other way to say that it does not know a name.
    return undefined;
  }
}

function stretchFrom(from: Instant, format: Intl.DateTimeFormat): Stretch {
  const to = from + stretchLength;
  const before = readOffset(from, format);
  const after = readOffset(to, format);
  let unchanged = from;
  let changeAt = to;
  if (before !== after) {
    while (changeAt - unchanged > 1000) {
      const middle = Math.floor((unchanged + changeAt) / 2000) * 1000;
      if (readOffset(middle, format) === before) unchanged = middle;
      else changeAt = middle;
    }
  }
  return { changeAt, before, after };
}

/** The format ends in `GMT+05:30`, in `GMT-00:44:30` where a zone once kept seconds, or in `GMT`. */
function readOffset(instant: Instant, format: Intl.DateTimeFormat): number {
  const text = format.format(instant);
  const match = /GMT(?:([+-])(\d\d):(\d\d)(?::(\d\d))?)?$/.exec(text);
  if (match === null)
    throw new Error(`No offset in "${text}", as this engine's Intl writes a time.`);
  const [, sign, hours = '0', minutes = '0', seconds = '0'] = match;
  const size = (Number(hours) * 60 + Number(minutes)) * 60_000 + Number(seconds) * 1000;
  return sign === '-' ? -size : size;
}
