/** Any place, instant and spoken time. */

import fc from 'fast-check';
import type { Place } from '../../lambda/place/place.ts';
import { addDays, localDate, weekdayOf, type LocalDate } from '../../lambda/time/localDate.ts';
import { localTimeOf } from '../../lambda/time/zone.ts';
import type { Question, TimeAsked } from '../../lambda/understanding/question.ts';
import { subjectsByForm } from './subjects.ts';

function place(
  name: string,
  latitude: number,
  longitude: number,
  timeZone: string,
  more: Partial<Place> = {},
): Place {
  return { name, latitude, longitude, timeZone, hasNamesakes: false, ...more };
}

const places: readonly Place[] = [
  place('Oslo', 59.91, 10.75, 'Europe/Oslo', { country: 'NO' }),
  place('Springfield', 39.8, -89.65, 'America/Chicago', {
    region: 'Illinois',
    country: 'US',
    hasNamesakes: true,
  }),
  place('Honolulu', 21.31, -157.86, 'Pacific/Honolulu', { country: 'US', standsFor: 'Hawaii' }),
  place('Kathmandu', 27.7, 85.32, 'Asia/Kathmandu', { country: 'NP' }),
  place('Lord Howe Island', -31.55, 159.08, 'Australia/Lord_Howe', { country: 'AU' }),
  place('Apia', -13.83, -171.77, 'Pacific/Apia', { country: 'WS' }),
  place('Kiritimati', 1.87, -157.43, 'Pacific/Kiritimati', { country: 'KI' }),
  place('Santiago', -33.45, -70.66, 'America/Santiago', { country: 'CL' }),
  place('Longyearbyen', 78.22, 15.65, 'Arctic/Longyearbyen', { country: 'SJ' }),
  place("St. John's", 47.56, -52.71, 'America/St_Johns', { country: 'CA' }),
  place('South Pole', -90, 0, 'Antarctica/McMurdo'),
];

/** Around the changes of the clocks, and anywhere in two years. */
const instants = fc.oneof(
  fc.integer({ min: Date.UTC(2026, 0, 1), max: Date.UTC(2027, 11, 31) }),
  fc
    .tuple(
      fc.constantFrom(
        Date.UTC(2026, 2, 8, 8),
        Date.UTC(2026, 2, 29, 1),
        Date.UTC(2026, 3, 4, 15),
        Date.UTC(2026, 8, 6, 4),
        Date.UTC(2026, 9, 3, 15),
        Date.UTC(2026, 9, 25, 1),
        Date.UTC(2026, 10, 1, 7),
        Date.UTC(2026, 11, 31, 23),
      ),
      fc.integer({ min: -96, max: 48 }),
      fc.integer({ min: 0, max: 3_599_999 }),
    )
    .map(([change, hours, rest]) => change + hours * 3_600_000 + rest),
);

const two = (number: number) => String(number).padStart(2, '0');
const clocks = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.constantFrom(0, 0, 0, 15, 30, 59))
  .map(([hour, minute]) => `${two(hour)}:${two(minute)}`);
const partsOrClocks = fc.oneof(fc.constantFrom('MO', 'AF', 'EV', 'NI'), clocks);
const durations = fc.constantFrom(
  'PT1H',
  'PT20M',
  'PT5H',
  'PT36H',
  'P1D',
  'P3D',
  'P1W',
  'P10D',
  'P1M',
);
const daysAhead = fc.oneof(
  fc.integer({ min: 0, max: 3 }),
  fc.integer({ min: -30, max: 20 }),
  fc.constantFrom(-400, -2000, 200),
);

/** What may be said of the time, as Alexa sends it on a day. */
function timesFrom(today: LocalDate): fc.Arbitrary<TimeAsked> {
  const dates = daysAhead.map((days) => addDays(today, days));
  const date = fc.oneof(
    dates,
    dates.chain((day) => fc.constantFrom(weekOf(day), `${weekOf(day)}-WE`, day.slice(0, 7))),
  );
  const direction = fc.constantFrom('past' as const, 'after' as const);
  return fc.oneof(
    fc.constant({}),
    fc.constant({ date: 'PRESENT_REF' }),
    fc.record({ date }),
    fc.record({ date: dates, time: partsOrClocks }),
    fc.record({ time: partsOrClocks }),
    fc.record({ duration: durations }),
    fc.record({ duration: durations, direction }),
    fc.record({ date: dates, untilDate: dates }),
    fc.record({ time: clocks, untilTime: clocks }),
  );
}

/** ISO 8601: the week of a date is the one that its Thursday is in. */
function weekOf(date: LocalDate): string {
  const thursday = addDays(date, 4 - weekdayOf(date));
  const first = localDate(Number(thursday.slice(0, 4)), 1, 1);
  const days = (Date.parse(thursday) - Date.parse(first)) / 86_400_000;
  return `${thursday.slice(0, 4)}-W${two(Math.floor(days / 7) + 1)}`;
}

/** A question of any form, at a place and an instant; each form is as likely as any other. */
export const situations = fc
  .record({
    subject: fc.oneof(...subjectsByForm),
    place: fc.constantFrom(...places),
    otherPlace: fc.constantFrom(...places),
    isPlaceNamed: fc.boolean(),
    now: instants,
    age: fc.constantFrom(0, 600_000, 5 * 3_600_000),
    isSample: fc.boolean(),
    degreesUnit: fc.constantFrom('celsius' as const, 'fahrenheit' as const),
  })
  .chain(({ subject, age, ...others }) =>
    timesFrom(localTimeOf(others.now, others.place.timeZone).date).map((time) => {
      const question: Question = {
        subject,
        place: { kind: 'known', place: others.place },
        time,
        detail: 'answer',
      };
      return { ...others, fetchedAt: others.now - age, question };
    }),
  );
