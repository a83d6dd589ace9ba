/** Wall clocks of the world's time zones: of these years from our own table, else from the engine's. */

import type { Instant, LocalDate } from './localDate.ts';
import { engineOffsetAt, isEngineZone } from './engineZones.ts';
import { localDateOf } from './localDate.ts';
import { isListedZone, listedOffsetAt } from './zoneTable.ts';

/** What a clock on the wall shows. */
interface LocalTime {
  readonly date: LocalDate;
  /** 0 to 23 */
  readonly hour: number;
  /** 0 to 59 */
  readonly minute: number;
}

const millisecondsPerMinute = 60_000;
const millisecondsPerDay = 86_400_000;

/**
 * Whether a zone is known. The functions below count an unknown one as UTC, so whoever reads a
 * zone from outside asks here first and falls back to a better one.
 */
export function isKnownTimeZone(timeZone: string): boolean {
  return isListedZone(timeZone) || isEngineZone(timeZone);
}

/** Milliseconds that the zone's clocks are ahead of UTC; negative west of it. */
export function offsetAt(instant: Instant, timeZone: string): number {
  return listedOffsetAt(instant, timeZone) ?? engineOffsetAt(instant, timeZone);
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
