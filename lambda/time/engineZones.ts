/** Offsets of the world's time zones from the tables that the JavaScript engine carries; its first use takes long. */

import type { Instant } from './localDate.ts';

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

const millisecondsPerDay = 86_400_000;
/** No zone has changed its clocks twice within five days since 1940 (Brazil's north took seven, in 2000). */
const stretchLength = 5 * millisecondsPerDay;
const maxZones = 100;
const maxStretches = 500;

/** Undefined for a name that the engine does not know. Facts that never change, so every request may share them. */
const zones = new Map<string, Zone | undefined>();

/** Whether the engine has heard of a zone. */
export function isEngineZone(timeZone: string): boolean {
  return zoneOf(timeZone) !== undefined;
}

/** Milliseconds that the zone's clocks are ahead of UTC; negative west of it. An unknown one counts as UTC. */
export function engineOffsetAt(instant: Instant, timeZone: string): number {
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
  // Where no zone is known; the engine would take long to say that it does not know that one.
  if (timeZone === '') return undefined;
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
