import fc from 'fast-check';
import { addDays } from '../../lambda/time/localDate.ts';
import type { LocalDate } from '../../lambda/time/localDate.ts';
import { instantOf, localTimeOf } from '../../lambda/time/zone.ts';
import { forecastSpanOf } from '../../lambda/weather/forecastSpan.ts';

const hour = 3_600_000;

/** Sunday 22 November 2026, 16:00 in Oslo. */
const now = Date.parse('2026-11-22T15:00Z');
const timeZone = 'Europe/Oslo';
const span = (from: string, to: string) =>
  forecastSpanOf({ from: Date.parse(from), to: Date.parse(to), timeZone }, now);

test.each([
  ['now', '2026-11-22T15:00Z', '2026-11-22T16:00Z', 8],
  ['the rest of today', '2026-11-22T15:00Z', '2026-11-22T23:00Z', 8],
  ['tomorrow', '2026-11-22T23:00Z', '2026-11-23T23:00Z', 8],
  ['tomorrow night', '2026-11-23T21:00Z', '2026-11-24T05:00Z', 8],
  [
    'the day after, whose last hour ends at the midnight after',
    '2026-11-23T23:00Z',
    '2026-11-24T23:00Z',
    8,
  ],
  ['yesterday', '2026-11-20T23:00Z', '2026-11-21T23:00Z', 8],
  ['last night', '2026-11-21T21:00Z', '2026-11-22T05:00Z', 8],
  ['a week', '2026-11-22T15:00Z', '2026-11-28T23:00Z', 8],
  ['next week', '2026-11-22T23:00Z', '2026-11-29T23:00Z', 16],
  ['the last day that is known', '2026-12-06T23:00Z', '2026-12-07T23:00Z', 16],
  ['far beyond it', '2027-06-06T23:00Z', '2027-06-07T23:00Z', 16],
] as const)('%s is ahead', (_name, from, to, days) => {
  expect(span(from, to)).toEqual({ kind: 'ahead', days });
});

test.each([
  ['two days ago', '2026-11-19T23:00Z', '2026-11-20T23:00Z', 'recent', '2026-11-19', '2026-11-21'],
  [
    'the week so far',
    '2026-11-15T23:00Z',
    '2026-11-22T15:00Z',
    'recent',
    '2026-11-15',
    '2026-11-22',
  ],
  [
    'three months back',
    '2026-08-24T22:00Z',
    '2026-08-25T22:00Z',
    'recent',
    '2026-08-24',
    '2026-08-26',
  ],
  ['further back', '2026-08-23T22:00Z', '2026-08-24T22:00Z', 'archive', '2026-08-23', '2026-08-25'],
  [
    'a month of last year',
    '2025-09-30T22:00Z',
    '2025-10-31T23:00Z',
    'archive',
    '2025-09-30',
    '2025-11-01',
  ],
  [
    'last summer',
    '2026-05-31T22:00Z',
    '2026-08-31T22:00Z',
    'archiveDays',
    '2026-06-01',
    '2026-08-31',
  ],
  [
    'this year so far',
    '2025-12-31T23:00Z',
    '2026-11-22T15:00Z',
    'archiveDays',
    '2026-01-01',
    '2026-11-22',
  ],
  [
    'the first day of all',
    '1939-12-31T23:00Z',
    '1940-01-01T23:00Z',
    'archive',
    '1940-01-01',
    '1940-01-02',
  ],
] as const)('%s is past', (_name, from, to, kind, first, last) => {
  expect(span(from, to)).toEqual({ kind, first, last });
});

test('days are those of the place', () => {
  const period = { from: now, to: now + hour, timeZone: 'Pacific/Kiritimati' };
  expect(forecastSpanOf({ ...period, from: now - 40 * hour }, now).kind).toBe('recent');
  expect(forecastSpanOf({ ...period, timeZone, from: now - 39 * hour }, now).kind).toBe('ahead');
});

test('every hour of a period that is known lies in the span that is asked for', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(
        'UTC',
        'Asia/Kolkata',
        'Pacific/Kiritimati',
        'America/New_York',
        'Pacific/Apia',
      ),
      fc.integer({ min: 0, max: 366 * 24 * 4 }),
      fc.integer({ min: -24 * 400, max: 24 * 14 }),
      fc.integer({ min: 1, max: 24 * 40 }),
      (zone, quarters, hoursAhead, hours) => {
        const asked = now + quarters * (hour / 4);
        const from = asked + hoursAhead * hour;
        const to = from + hours * hour;
        const chosen = forecastSpanOf({ from, to, timeZone: zone }, asked);
        const midnightOf = (date: LocalDate) => instantOf(date, 0, zone);
        const today = localTimeOf(asked, zone).date;
        const [first, last] =
          chosen.kind === 'ahead'
            ? [addDays(today, -1), addDays(today, chosen.days - 1)]
            : [chosen.first, chosen.last];
        // Past the longest forecast, and past today in the archive, nobody knows.
        const known = midnightOf(addDays(today, chosen.kind.startsWith('archive') ? 0 : 16));
        expect(midnightOf(first)).toBeLessThanOrEqual(from);
        expect(midnightOf(addDays(last, 1))).toBeGreaterThanOrEqual(Math.min(to, known));
      },
    ),
  );
});
