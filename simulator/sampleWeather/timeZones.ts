import tzLookup from '@photostructure/tz-lookup';
import type { Instant } from '../../lambda/time/localDate.ts';

export interface ZoneAtInstant {
  readonly timeZone: string;
  /** ms that its clocks are ahead of UTC. */
  readonly offset: number;
  /** As the service shortens it: `GMT-4`, `GMT+5:30`, `GMT`. */
  readonly abbreviation: string;
}

/** Undefined where no such zone exists. */
export function zoneAt(timeZone: string, instant: Instant): ZoneAtInstant | undefined {
  if (timeZone === 'GMT') return { timeZone, offset: 0, abbreviation: 'GMT' };
  let format: Intl.DateTimeFormat;
  try {
    format = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'shortOffset' });
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
  const shortOffset =
    format.formatToParts(instant).find((part) => part.type === 'timeZoneName')?.value ?? 'GMT';
  const match = /^GMT([+-])(\d+)(?::(\d+))?$/.exec(shortOffset);
  const minutes = match === null ? 0 : Number(match[2]) * 60 + Number(match[3] ?? 0);
  if (minutes === 0) return { timeZone, offset: 0, abbreviation: 'GMT' };
  const offset = (match?.[1] === '-' ? -minutes : minutes) * 60_000;
  return { timeZone, offset, abbreviation: shortOffset };
}

export function timeZoneOf(latitude: number, longitude: number): string {
  return tzLookup(latitude, longitude);
}
