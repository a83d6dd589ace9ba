import * as fc from 'fast-check';
import { isSunUp, sunDays } from '../../lambda/weather/sunlight.ts';

const hour = 3_600_000;
const tromso = { latitude: 69.65, longitude: 18.96, timeZone: 'Europe/Oslo' };

function dayAt(where: Parameters<typeof sunDays>[0], noon: string) {
  const [day] = sunDays(where, Date.parse(noon), Date.parse(noon));
  if (day === undefined) throw new Error('no day');
  return day;
}

/** Times of the almanac of the US Naval Observatory, to the minute. */
test.each([
  ['London', { latitude: 51.51, longitude: -0.13, timeZone: 'Europe/London' }, '2026-06-21T12:00Z', '2026-06-21T03:43Z', '2026-06-21T20:22Z'],
  ['New York', { latitude: 40.71, longitude: -74.01, timeZone: 'America/New_York' }, '2026-12-21T17:00Z', '2026-12-21T12:17Z', '2026-12-21T21:32Z'],
  ['Kiritimati, a day ahead of its sun', { latitude: 1.87, longitude: -157.43, timeZone: 'Pacific/Kiritimati' }, '2026-03-20T22:00Z', '2026-03-20T16:34Z', '2026-03-21T04:41Z'],
])('%s', (_name, where, noon, sunrise, sunset) => {
  const day = dayAt(where, noon);
  expect(Math.abs((day.sunrise ?? 0) - Date.parse(sunrise))).toBeLessThan(2 * 60_000);
  expect(Math.abs((day.sunset ?? 0) - Date.parse(sunset))).toBeLessThan(2 * 60_000);
  expect(day.polar).toBeUndefined();
}); // prettier-ignore

test.each([
  ['2026-12-21T11:00Z', 'night'],
  ['2026-06-21T11:00Z', 'day'],
])('Tromsø at %s has polar %s', (noon, polar) => {
  expect(dayAt(tromso, noon)).toMatchObject({ polar, sunrise: undefined, sunset: undefined });
});

test('a sun that sets past midnight sets on the day before', () => {
  const day = dayAt(tromso, '2026-05-15T11:00Z');
  expect(new Date(day.sunset ?? 0).toISOString()).toMatch(/^2026-05-15T2[123]/);
  expect((day.sunset ?? 0) - (day.sunrise ?? 0)).toBeGreaterThan(21 * hour);
});

test('one day a date, across a change of the clocks', () => {
  const where = { latitude: 51.51, longitude: -0.13, timeZone: 'Europe/London' };
  const days = sunDays(where, Date.parse('2026-10-23T23:00Z'), Date.parse('2026-10-26T00:00Z'));
  expect(days.map(({ date }) => date)).toEqual(['2026-10-24', '2026-10-25', '2026-10-26']);
});

test('the sun is up between its rise and its set, anywhere away from the poles', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -60, max: 60 }),
      fc.integer({ min: -180, max: 180 }),
      fc.date({ min: new Date('2026-01-01'), max: new Date('2027-01-01'), noInvalidDate: true }),
      (latitude, longitude, date) => {
        const where = { latitude, longitude, timeZone: 'UTC' };
        for (const { sunrise = NaN, sunset = NaN } of sunDays(where, +date, +date)) {
          expect(sunset).toBeGreaterThan(sunrise);
          expect(sunset - sunrise).toBeLessThan(24 * hour);
          expect(isSunUp((sunrise + sunset) / 2, where)).toBe(true);
          expect(isSunUp(sunset + 60_000, where)).toBe(false);
          expect(isSunUp(sunrise - 60_000, where)).toBe(false);
        }
      },
    ),
    { numRuns: 50 },
  );
});
