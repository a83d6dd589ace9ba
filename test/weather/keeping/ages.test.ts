import { ages, agesOfSpan, isFresh, isUsable } from '../../../lambda/weather/keeping/ages.ts';
import { localDate } from '../../../lambda/time/localDate.ts';

const minute = 60_000;
const today = localDate(2026, 11, 22);

test.each([
  [0, true, true],
  [15 * minute - 1, true, true],
  [15 * minute, false, true],
  [180 * minute - 1, false, true],
  [180 * minute, false, false],
  // Another container's clock may be a little ahead; what is further ahead is of no known age.
  [-minute, true, true],
  [-minute - 1, false, false],
])('a forecast of %p ms ago: fresh %p, usable %p', (age, fresh, usable) => {
  const dated = { fetchedAt: 0 };
  expect([isFresh(dated, ages.ahead, age), isUsable(dated, ages.ahead, age)]).toEqual([
    fresh,
    usable,
  ]);
});

test.each([
  ['half an hour', 30, 30],
  ['the past', -10, 1],
  ['next year', 500_000, 120],
])("a source's own word counts, within reason: %s", (_name, until, minutes) => {
  const dated = { fetchedAt: 0, freshUntil: until * minute };
  expect(isFresh(dated, ages.ahead, minutes * minute - 1)).toBe(true);
  expect(isFresh(dated, ages.ahead, minutes * minute)).toBe(false);
});

test.each([
  ['the next days', { kind: 'ahead', days: 8 }, ages.ahead],
  ['last week', { kind: 'recent', first: localDate(2026, 11, 14), last: localDate(2026, 11, 15) }, ages.recent],
  ['the week before', { kind: 'recent', first: localDate(2026, 11, 13), last: localDate(2026, 11, 14) }, ages.settled],
  ['ten years', { kind: 'archiveDays', first: localDate(2016, 1, 1), last: localDate(2025, 12, 31) }, ages.settled],
] as const)('%s', (_name, span, expected) => {
  expect(agesOfSpan(span, today)).toBe(expected);
}); // prettier-ignore
