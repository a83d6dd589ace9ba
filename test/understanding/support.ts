import { readLocalDate } from '../../lambda/time/localDate.ts';
import type { Place } from '../../lambda/place/place.ts';
import type { Slots } from '../../lambda/understanding/slots.ts';

const sunday = readLocalDate('2026-11-22');
if (sunday === undefined) throw new Error('No date.');
/** The device's date: a Sunday in week 47. */
export const today = sunday;

/** Slots as `{ place: 'Oslo', garment: ['a brolly', 'umbrella'] }`: the words, and the id where one was resolved. */
export function slotsOf(
  values: Partial<Record<keyof Slots, string | readonly [string, string]>>,
): Slots {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'string' ? { heard: value } : { heard: value[0], id: value[1] },
    ]),
  );
}

export const oslo: Place = {
  name: 'Oslo',
  region: 'Oslo',
  country: 'NO',
  latitude: 59.91,
  longitude: 10.75,
  timeZone: 'Europe/Oslo',
  hasNamesakes: false,
};

export const springfields: readonly [Place, Place] = [
  { name: 'Springfield', region: 'Illinois', country: 'US', latitude: 39.8, longitude: -89.64, timeZone: 'America/Chicago', hasNamesakes: true },
  { name: 'Springfield', region: 'Missouri', country: 'US', latitude: 37.22, longitude: -93.3, timeZone: 'America/Chicago', hasNamesakes: true },
]; // prettier-ignore
