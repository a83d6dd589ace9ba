import * as fc from 'fast-check';
import { daylightDuration, isDaylight, sunTimes } from '../../../simulator/sampleWeather/solar.ts';
import { places, type PlaceName } from './support.ts';

const minute = 60_000;

// Published times of sunrise and sunset, on the place's own clock.
const almanac: readonly [PlaceName, string, offsetHours: number, rise: string, set: string][] = [
  ['Oslo', '2025-06-21', 2, '03:54', '22:44'],
  ['London', '2025-12-21', 0, '08:04', '15:53'],
  ['New York', '2025-06-21', -4, '05:25', '20:31'],
  ['New York', '2025-12-21', -5, '07:17', '16:32'],
  ['Sydney', '2025-12-21', 11, '05:41', '20:05'],
  ['Tokyo', '2025-03-20', 9, '05:45', '17:53'],
  ['Reykjavik', '2025-12-21', 0, '11:22', '15:30'],
  ['Auckland', '2025-06-21', 12, '07:33', '17:11'],
];

test.each(almanac)('sunrise and sunset of %s on %s', (place, date, offset, rise, set) => {
  const [latitude, longitude] = places[place];
  const times = sunTimes(latitude, longitude, Date.parse(date) - offset * 60 * minute);
  if (times.kind !== 'ordinary') throw new Error(`no sunrise in ${place}`);
  const minutesFrom = (instant: number, clock: string) =>
    Math.abs(instant + offset * 60 * minute - Date.parse(`${date}T${clock}Z`)) / minute;
  expect(minutesFrom(times.sunrise, rise)).toBeLessThanOrEqual(2);
  expect(minutesFrom(times.sunset, set)).toBeLessThanOrEqual(2);
});

test('the sun stays away from Tromsø in December and stays up in June', () => {
  const [latitude, longitude] = places.Tromsø;
  expect(sunTimes(latitude, longitude, Date.UTC(2026, 11, 20, 23)).kind).toBe('polarNight');
  expect(sunTimes(latitude, longitude, Date.UTC(2026, 5, 20, 22)).kind).toBe('polarDay');
  expect(daylightDuration(latitude, longitude, Date.UTC(2026, 11, 20, 23))).toBe(0);
  expect(daylightDuration(latitude, longitude, Date.UTC(2026, 5, 20, 22))).toBe(86_400_000);
});

test('anywhere, it is light after sunrise and dark after sunset, and both are of the day asked for', () => {
  fc.assert(
    fc.property(
      fc.double({ min: -60, max: 60, noNaN: true }),
      fc.double({ min: -180, max: 180, noNaN: true }),
      fc.integer({ min: 0, max: 40_000 }),
      (latitude, longitude, day) => {
        // Days that begin around the place's own midnight, as every zone's do within some hours.
        const start = day * 86_400_000 - Math.round(longitude / 15) * 3_600_000;
        const times = sunTimes(latitude, longitude, start);
        if (times.kind !== 'ordinary') throw new Error('no polar day so far south');
        expect(times.sunrise).toBeGreaterThan(start);
        expect(times.sunset).toBeLessThan(start + 86_400_000);
        expect(isDaylight(latitude, longitude, times.sunrise - 4 * minute)).toBe(false);
        expect(isDaylight(latitude, longitude, times.sunrise + 4 * minute)).toBe(true);
        expect(isDaylight(latitude, longitude, times.sunset - 4 * minute)).toBe(true);
        expect(isDaylight(latitude, longitude, times.sunset + 4 * minute)).toBe(false);
      },
    ),
  );
});
