/** Rain, warmth, clothes and the weather at large of a time that is over. */

import type { Body, Setting } from '../../../lambda/answer/plan.ts';
import type { Outdoors } from '../../../lambda/answer/wear.ts';
import type { Spell } from '../../../lambda/answer/wetness.ts';
import { addDays } from '../../../lambda/time/localDate.ts';
import { at, oslo, today } from '../../answer/hours.ts';
import { isShort, say, yesterday } from './sayBody.ts';
import { american, british } from './voices.ts';

const spell: Spell = {
  from: at(-9),
  to: at(-6),
  kind: 'rain',
  amount: 4,
  snowfall: 0,
  peak: 2,
  probability: undefined,
};
const snow: Spell = { ...spell, kind: 'snow', snowfall: 5 };
const window = { from: at(-6), to: at(0) };
const rain = { topic: 'rain' } as const;
const warmth = { topic: 'temperature' } as const;
const outdoors: Outdoors = {
  coldest: { feelsLike: -1, temperature: 4, at: at(-18) },
  warmest: { feelsLike: 22, temperature: 22, at: at(-9) },
  rain: 4,
  probability: 100,
  spell,
  gust: 6,
  uv: 4,
  cloud: 20,
  snow: 0,
};
const garment = {
  topic: 'wear',
  says: 'whether',
  heard: '',
  isStrong: false,
  outdoors,
  instead: undefined,
} as const;

const cases: readonly (readonly [Body, string])[] = [
  [
    { ...rain, says: 'wet', asked: 'whether', spell, spells: 1 },
    'Yes, it rained yesterday from 3 PM until about 6 PM, around 4 millimetres.',
  ],
  [
    { ...rain, says: 'wet', asked: 'dry', spell, spells: 2 },
    'No, it rained yesterday from 3 PM until about 6 PM, around 4 millimetres, and again later.',
  ],
  [
    { ...rain, says: 'wet', asked: 'when', spell: { ...spell, kind: 'sleet' }, spells: 1 },
    'There was sleet yesterday from 3 PM until about 6 PM, around 4 millimetres.',
  ],
  [
    { ...rain, says: 'snowInstead', asked: 'whether', spell: snow },
    'No, it snowed yesterday, from 3 PM until about 6 PM.',
  ],
  [
    { ...rain, says: 'snowInstead', asked: 'when', spell: snow },
    'It snowed and did not rain yesterday, from 3 PM until about 6 PM.',
  ],
  [
    { ...rain, says: 'dry', asked: 'whether', shower: undefined, to: at(0) },
    'No, it stayed dry yesterday.',
  ],
  [
    { ...rain, says: 'dry', asked: 'dry', shower: undefined, to: at(0) },
    'Yes, it stayed dry yesterday.',
  ],
  [
    { ...rain, says: 'dry', asked: 'nextWet', shower: undefined, to: at(0) },
    'It stayed dry yesterday.',
  ],
  [
    { ...rain, says: 'amount', amount: 12, isSnowToo: false },
    'Around 12 millimetres of rain fell yesterday.',
  ],
  [{ ...rain, says: 'amount', amount: 0, isSnowToo: false }, 'None: it stayed dry yesterday.'],
  [{ ...rain, says: 'amount', amount: 0, isSnowToo: true }, 'No rain yesterday, but some snow.'],
  [
    { ...rain, says: 'stops', from: at(-9), to: at(-6), isRunning: true, isBeyond: false },
    'It rained yesterday from 3 PM until about 6 PM.',
  ],
  [{ ...rain, says: 'neverStarts', to: at(0) }, 'It did not rain yesterday.'],
  [
    { ...rain, says: 'dryWindow', window, isAllDry: false },
    'The longest dry time yesterday was from 6 PM until midnight.',
  ],
  [
    { ...rain, says: 'dryWindow', window: undefined, isAllDry: false },
    'There was no dry hour yesterday.',
  ],
  [{ ...rain, says: 'dryWindow', window, isAllDry: true }, 'It stayed dry all the time yesterday.'],
  [
    { ...warmth, says: 'high', value: 12, at: at(-9) },
    'The high yesterday was 12 degrees, around 3 PM.',
  ],
  [
    { ...warmth, says: 'low', value: -1, at: at(-18) },
    'The low yesterday was minus 1 degree, around 6 AM.',
  ],
  [
    { ...warmth, says: 'feelsLike', value: 5, air: 9, at: at(-9) },
    'It felt like 5 degrees at most yesterday, around 3 PM, with 9 on the thermometer.',
  ],
  [
    {
      ...warmth,
      says: 'whether',
      judgement: 'hot',
      isSo: true,
      value: 30,
      at: at(-9),
      feelsLike: 34,
    },
    'Yes, hot yesterday. It reached 30 degrees around 3 PM, which felt like 34.',
  ],
  [
    {
      ...warmth,
      says: 'threshold',
      direction: 'below',
      threshold: 0,
      since: undefined,
      isAlready: false,
      value: 3,
      at: at(-18),
    },
    'No, it did not get below 0 yesterday. The low was 3 degrees, around 6 AM.',
  ],
  [
    {
      ...warmth,
      says: 'threshold',
      direction: 'above',
      threshold: 20,
      since: at(-12),
      isAlready: false,
      value: 23,
      at: at(-9),
    },
    'Yes, it got above 20 yesterday. The high was 23 degrees, around 3 PM.',
  ],
  [
    {
      topic: 'overview',
      says: 'span',
      condition: 'lightShowers',
      high: 14,
      low: 6,
      spell,
      gust: undefined,
    },
    'Yesterday it was showery from 3 PM until about 6 PM, between 6 and 14 degrees.',
  ],
  [
    {
      topic: 'overview',
      says: 'nice',
      isNice: false,
      because: 'wet',
      high: 14,
      condition: undefined,
    },
    'No, it was wet yesterday, with a high of 14 degrees.',
  ],
  [
    { ...garment, item: 'coat', isNeeded: true, rule: 'cold' },
    'Yes, you needed one. It dropped to 4 degrees yesterday, around 6 AM, and it felt like minus 1.',
  ],
  [
    { ...garment, item: 'shorts', isNeeded: true, rule: 'warm' },
    'Yes, you needed them. It reached 22 degrees yesterday, around 3 PM.',
  ],
  [
    { ...garment, item: 'umbrella', heard: 'brolly', isNeeded: false, rule: 'rain' },
    'No, no brolly needed. There was only 4 millimetres of rain yesterday.',
  ],
  [
    { ...garment, item: 'sunscreen', isNeeded: true, rule: 'sun' },
    'Yes, you needed it. The UV index reached 4 yesterday.',
  ],
];

test.each(cases)('%j', (body, expected) => {
  expect(say(body, british, yesterday)).toBe(expected);
  expect(isShort(expected)).toBe(true);
  expect(say(body, american, yesterday)).not.toMatch(/\b(?:will|should|expect|likely|is|are)\b/);
});

test('days that are over, each by its name', () => {
  const first = addDays(today, -3);
  const period: Setting['period'] = {
    kind: 'days',
    named: 'days',
    first,
    last: addDays(today, -1),
    from: at(-72),
    to: at(0),
    timeZone: oslo.timeZone,
    isCut: false,
  };
  const body: Body = {
    topic: 'overview',
    says: 'days',
    groups: [
      { first, last: first, kind: 'rain', condition: 'rain', high: 9 },
      {
        first: addDays(today, -2),
        last: addDays(today, -1),
        kind: 'dry',
        condition: 'clear',
        high: 15,
      },
    ],
    high: 15,
    low: 4,
    wettest: undefined,
  };
  expect(say(body, british, { period })).toBe(
    'Rain last Saturday, then clear skies. Highs reached 15 degrees, lows 4.',
  );
  const wet: Body = { topic: 'rain', says: 'wet', asked: 'whether', spell, spells: 1 };
  expect(say(wet, british, { period })).toMatch(/from 3 PM yesterday until about 6 PM, around/);
});
