import type { Usual } from '../../../lambda/answer/typical.ts';
import { readLocalDate } from '../../../lambda/time/localDate.ts';
import { today } from '../../answer/hours.ts';
import { say } from './sayBody.ts';
import { american, british } from './voices.ts';

const usual: Usual = { high: 21.6, low: 12.6, wetDayShare: 0.33, precipitation: 2.5 };
const date = (text: string) => readLocalDate(text) ?? today;
const july = { first: date('2026-07-01'), last: date('2026-07-31') };
const typical = { topic: 'typical', season: july, usual } as const;

test('the usual weather of a month', () => {
  expect(say({ ...typical, says: 'overview' }, british, { isPlaceNamed: true })).toBe(
    'In July in Oslo, highs are usually about 22 degrees and lows 13, and it rains on about one day in three.',
  );
  expect(say({ ...typical, says: 'temperature' }, american)).toBe(
    'In July, highs are usually about 71 degrees and lows 55.',
  );
  expect(say({ ...typical, says: 'rain' }, british)).toBe(
    'In July, it rains on about one day in three.',
  );
  const years = { ...typical, says: 'years', firstYear: 2016, lastYear: 2025 } as const;
  expect(say(years, british)).toBe(
    'Those are averages of the years 2016 to 2025. In a month that comes to about 75 millimetres of rain.',
  );
  expect(say(years, american)).toBe(
    'Those are averages of the years 2016 to 2025. In a month that comes to about 3 inches of rain.',
  );
});

test('what is usual and half known', () => {
  const noRain = { ...usual, wetDayShare: undefined };
  expect(say({ ...typical, says: 'overview', usual: noRain }, british)).toBe(
    'In July, highs are usually about 22 degrees and lows 13.',
  );
  const noWarmth = { ...usual, high: undefined };
  expect(say({ ...typical, says: 'overview', usual: noWarmth }, british)).toBe(
    'In July, it rains on about one day in three.',
  );
});

test.each([
  [0, 'it hardly ever rains'],
  [0.024, 'it hardly ever rains'],
  [0.026, 'it rains on about one day in twenty'],
  [0.1, 'it rains on about one day in ten'],
  [0.15, 'it rains on about one day a week'],
  [0.26, 'it rains on about one day in four'],
  [0.48, 'it rains about every other day'],
  [0.66, 'it rains on about two days in three'],
  [0.96, 'it rains nearly every day'],
])('a share of %d: %s', (wetDayShare, words) => {
  const body = { ...typical, says: 'rain', usual: { ...usual, wetDayShare } } as const;
  expect(say(body, british)).toBe(`In July, ${words}.`);
});

test.each([
  ['2026-07-01', '2026-07-31', 'In July', 'In July'],
  ['2026-02-01', '2026-02-28', 'In February', 'In February'],
  ['2026-04-14', '2026-04-30', 'In April', 'In April'],
  ['2026-04-14', '2026-04-14', 'At this time of the year', 'At this time of the year'],
  ['2026-12-24', '2026-12-24', 'Around the 24th of December', 'Around December 24th'],
  ['2026-07-02', '2026-07-31', 'From the 2nd to the 31st of July', 'From July 2nd to 31st'],
  ['2027-06-01', '2027-08-31', 'From the 1st of June to the 31st of August', 'From June 1st to August 31st'],
])('%s to %s is %s', (first, last, inBritain, inAmerica) => {
  const season = { first: date(first), last: date(last) };
  const body = { ...typical, says: 'rain', season } as const;
  expect(say(body, british)).toBe(`${inBritain}, it rains on about one day in three.`);
  expect(say(body, american)).toBe(`${inAmerica}, it rains on about one day in three.`);
}); // prettier-ignore
