/** Offsets of the world's time zones in these years, from a table of ours: the engine takes long to open its own. */

import type { Instant } from './localDate.ts';
import { listedFrom, listedTo, zoneChanges } from './zoneChanges.ts';

/** Offsets in turn; each holds from `from` to that of the next. */
interface Zone {
  readonly starts: readonly Instant[];
  /** Milliseconds ahead of UTC. */
  readonly offsets: readonly number[];
}

const millisecondsPerMinute = 60_000;

/** Facts that never change, so every request may share them. */
const zones = new Map<string, Zone | undefined>();

export function isListedZone(timeZone: string): boolean {
  return zoneOf(timeZone) !== undefined;
}

/** Milliseconds ahead of UTC; undefined for a zone and a time that the table does not hold. */
export function listedOffsetAt(instant: Instant, timeZone: string): number | undefined {
  if (instant < listedFrom || instant >= listedTo) return undefined;
  const zone = zoneOf(timeZone);
  return zone?.offsets[zone.starts.findLastIndex((start) => start <= instant)];
}

function zoneOf(timeZone: string): Zone | undefined {
  const known = zones.get(timeZone);
  if (known !== undefined || timeZone === '' || timeZone.includes(' ')) return known;
  const listed = zoneChanges.find(([names]) => ` ${names} `.includes(` ${timeZone} `));
  const zone = listed === undefined ? undefined : readChanges(listed[1]);
  if (zone !== undefined) zones.set(timeZone, zone);
  return zone;
}

/** `60 2yf 120 …`: an offset in minutes, then when the next begins, in minutes after `listedFrom` and to base 36. */
function readChanges(changes: string): Zone {
  const words = changes.split(' ');
  const starts = words
    .filter((_, index) => index % 2 === 1)
    .map((word) => Number.parseInt(word, 36));
  const offsets = words.filter((_, index) => index % 2 === 0).map(Number);
  return {
    starts: [0, ...starts].map((minutes) => listedFrom + minutes * millisecondsPerMinute),
    offsets: offsets.map((minutes) => minutes * millisecondsPerMinute),
  };
}
