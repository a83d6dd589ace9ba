import type { Body, Setting } from '../../../lambda/answer/plan.ts';
import type { Wind } from '../../../lambda/answer/wind.ts';
import { at, periodBetween } from '../../answer/hours.ts';
import { atPresent, isShort, say, tomorrow } from './sayBody.ts';
import { american, british, voiceOf } from './voices.ts';

const breeze: Wind = {
  speed: 4,
  force: 'gentleBreeze',
  from: 'northWest',
  at: undefined,
  gust: { speed: 8, at: undefined },
};
const gale: Wind = {
  speed: 18,
  force: 'gale',
  from: 'southWest',
  at: at(15),
  gust: { speed: 27, at: at(16) },
};
const calm: Wind = { ...breeze, speed: 0, force: 'calm', from: undefined };
const gusty: Wind = { ...breeze, gust: { speed: 15, at: at(14) } };

const cases: readonly (readonly [Body, Partial<Setting>, string, string])[] = [
  [
    { topic: 'wind', says: 'value', wind: breeze },
    atPresent,
    'A gentle breeze from the north-west right now, 9 miles an hour.',
    'A gentle breeze from the northwest right now, 9 miles an hour.',
  ],
  [
    { topic: 'wind', says: 'value', wind: gale },
    {},
    'A gale from the south-west today, up to 40 miles an hour around 3 PM, with gusts of 60.',
    'A gale from the southwest today, up to 40 miles an hour around 3 PM, with gusts of 60.',
  ],
  [
    { topic: 'wind', says: 'value', wind: calm },
    atPresent,
    'No wind to speak of right now.',
    'No wind to speak of right now.',
  ],
  [
    { topic: 'wind', says: 'direction', wind: breeze },
    { ...atPresent, isPlaceNamed: true },
    'From the north-west right now in Oslo, a gentle breeze.',
    'From the northwest right now in Oslo, a gentle breeze.',
  ],
  [
    { topic: 'wind', says: 'direction', wind: gale },
    {},
    'From the south-west today, up to a gale.',
    'From the southwest today, up to a gale.',
  ],
  [
    { topic: 'wind', says: 'direction', wind: calm },
    atPresent,
    'No wind to speak of right now.',
    'No wind to speak of right now.',
  ],
  [
    { topic: 'wind', says: 'gust', gust: { speed: 20, at: at(38) } },
    tomorrow,
    'Gusts of up to 45 miles an hour tomorrow, strongest around 2 PM.',
    'Gusts of up to 45 miles an hour tomorrow, strongest around 2 PM.',
  ],
  [
    { topic: 'wind', says: 'gust', gust: { speed: 5, at: undefined } },
    atPresent,
    'Gusts of 11 miles an hour right now.',
    'Gusts of 11 miles an hour right now.',
  ],
  [
    { topic: 'wind', says: 'whether', isWindy: true, wind: gale },
    {},
    'Yes, a gale today, up to 40 miles an hour around 3 PM, with gusts of 60.',
    'Yes, a gale today, up to 40 miles an hour around 3 PM, with gusts of 60.',
  ],
  [
    { topic: 'wind', says: 'whether', isWindy: true, wind: gusty },
    {},
    'Yes, windy today: gusts of 35 miles an hour, strongest around 2 PM.',
    'Yes, windy today: gusts of 35 miles an hour, strongest around 2 PM.',
  ],
  [
    { topic: 'wind', says: 'whether', isWindy: false, wind: breeze },
    atPresent,
    'No, only a gentle breeze right now, 9 miles an hour.',
    'No, only a gentle breeze right now, 9 miles an hour.',
  ],
  [
    { topic: 'wind', says: 'whether', isWindy: false, wind: calm },
    {},
    'No, no wind to speak of today.',
    'No, no wind to speak of today.',
  ],
];

test.each(cases)('%j', (body, changed, inBritain, inAmerica) => {
  expect(say(body, british, changed)).toBe(inBritain);
  expect(say(body, american, changed)).toBe(inAmerica);
  expect(isShort(inBritain)).toBe(true);
});

test('clock times of a stretch that the words do not name have their day', () => {
  const period = periodBetween(9, 60);
  const gusts = { topic: 'wind', says: 'gust', gust: { speed: 20, at: at(38) } } as const;
  expect(say(gusts, british, { period })).toMatch(/strongest around 2 PM tomorrow\.$/);
});

test('Canadians hear kilometres an hour', () => {
  expect(say({ topic: 'wind', says: 'value', wind: breeze }, voiceOf('en-CA'), atPresent)).toBe(
    'A gentle breeze from the north-west right now, 14 kilometres an hour.',
  );
});
