import type { SnowBody } from '../../../lambda/answer/snow.ts';
import type { Spell } from '../../../lambda/answer/wetness.ts';
import { saySnow } from '../../../lambda/speech/en/snow.ts';
import { at } from '../../answer/hours.ts';
import { american, british, contextIn } from './voices.ts';

const spell = (from: number, to: number, kind: Spell['kind']): Spell => ({
  from: at(from),
  to: at(to),
  kind,
  amount: 5,
  snowfall: 5,
  peak: 2,
  probability: 80,
});

/** What is said of today at nine: about Oslo to an American, about home to a Briton. */
const wordings: readonly (readonly [SnowBody, string, string])[] = [
  [
    {
      topic: 'snow',
      says: 'snow',
      asked: 'whether',
      spell: spell(15, 18, 'snow'),
      spells: 1,
      isBeyond: false,
    },
    'Yes, snow is likely today in Oslo from 3 PM until about 6 PM, around 2 inches.',
    'Yes, snow is likely today from 3 PM until about 6 PM, around 5 centimetres.',
  ],
  [
    {
      topic: 'snow',
      says: 'snow',
      asked: 'whether',
      spell: spell(7, 12, 'snow'),
      spells: 2,
      isBeyond: false,
    },
    'Yes, there is snow in Oslo until about noon, around 2 inches, and more later.',
    'Yes, there is snow until about noon, around 5 centimetres, and more later.',
  ],
  [
    {
      topic: 'snow',
      says: 'snow',
      asked: 'when',
      spell: spell(39, 42, 'sleet'),
      spells: 1,
      isBeyond: false,
    },
    'Snow mixed with rain should start in Oslo around 3 PM tomorrow and last until about 6 PM, around 2 inches.',
    'Snow mixed with rain should start around 3 PM tomorrow and last until about 6 PM, around 5 centimetres.',
  ],
  [
    {
      topic: 'snow',
      says: 'snow',
      asked: 'when',
      spell: spell(7, 12, 'snow'),
      spells: 1,
      isBeyond: false,
    },
    'It is already snowing in Oslo, until about noon.',
    'It is already snowing, until about noon.',
  ],
  [
    {
      topic: 'snow',
      says: 'snow',
      asked: 'until',
      spell: spell(7, 12, 'snow'),
      spells: 1,
      isBeyond: false,
    },
    'It should stop snowing in Oslo around noon, in about 3 hours.',
    'It should stop snowing around noon, in about 3 hours.',
  ],
  [
    {
      topic: 'snow',
      says: 'snow',
      asked: 'until',
      spell: spell(15, 18, 'snow'),
      spells: 1,
      isBeyond: false,
    },
    'Snow starts in Oslo around 3 PM and lasts about 3 hours, until 6 PM.',
    'Snow starts around 3 PM and lasts about 3 hours, until 6 PM.',
  ],
  [
    {
      topic: 'snow',
      says: 'snow',
      asked: 'until',
      spell: spell(15, 71, 'snow'),
      spells: 1,
      isBeyond: true,
    },
    'The snow goes on in Oslo past 11 PM on Thursday, which is as far as I see.',
    'The snow goes on past 11 PM on Thursday, which is as far as I see.',
  ],
  [
    { topic: 'snow', says: 'noSnow', asked: 'whether', rain: undefined, to: at(24) },
    'No, it should not snow today in Oslo.',
    'No, it should not snow today.',
  ],
  [
    { topic: 'snow', says: 'noSnow', asked: 'whether', rain: spell(15, 18, 'rain'), to: at(24) },
    'No snow today in Oslo, but rain from 3 PM until about 6 PM.',
    'No snow today, but rain from 3 PM until about 6 PM.',
  ],
  [
    { topic: 'snow', says: 'noSnow', asked: 'when', rain: undefined, to: at(81) },
    'No snow is in sight in Oslo for the next 3 days.',
    'No snow is in sight for the next 3 days.',
  ],
  [
    { topic: 'snow', says: 'ice', cause: 'freezingRain', from: at(15), to: at(18), low: 1 },
    'Yes, freezing rain makes it icy today in Oslo from 3 PM until about 6 PM.',
    'Yes, freezing rain makes it icy today from 3 PM until about 6 PM.',
  ],
  [
    { topic: 'snow', says: 'ice', cause: 'road', from: at(15), to: at(18), low: -3 },
    'Yes, roads may be icy today in Oslo from 3 PM until about 6 PM, with a low of 27 degrees.',
    'Yes, roads may be icy today from 3 PM until about 6 PM, with a low of minus 3 degrees.',
  ],
  [
    { topic: 'snow', says: 'ice', cause: 'frost', from: at(20), to: at(24), low: -3 },
    'Yes, frost is likely today in Oslo from 8 PM until about midnight, with a low of 27 degrees, though on mostly dry roads.',
    'Yes, frost is likely today from 8 PM until about midnight, with a low of minus 3 degrees, though on mostly dry roads.',
  ],
  [
    { topic: 'snow', says: 'noIce', low: 4 },
    'No, ice is not likely today in Oslo: the low is 39 degrees.',
    'No, ice is not likely today: the low is 4 degrees.',
  ],
  [
    { topic: 'snow', says: 'hail', from: at(15), to: at(16) },
    'Yes, thunderstorms today in Oslo may bring hail, from 3 PM until about 4 PM.',
    'Yes, thunderstorms today may bring hail, from 3 PM until about 4 PM.',
  ],
  [
    { topic: 'snow', says: 'noHail', thunderAt: at(15) },
    'No, hail is not expected today in Oslo, but there may be thunder around 3 PM.',
    'No, hail is not expected today, but there may be thunder around 3 PM.',
  ],
  [
    { topic: 'snow', says: 'noHail', thunderAt: undefined },
    'No, hail is not expected today in Oslo.',
    'No, hail is not expected today.',
  ],
  [
    { topic: 'snow', says: 'amount', snowfall: 5, rain: 2 },
    'Around 2 inches of snow today in Oslo, and some rain.',
    'Around 5 centimetres of snow today, and some rain.',
  ],
  [
    { topic: 'snow', says: 'amount', snowfall: 0.5, rain: 0 },
    'Around 0.2 inches of snow today in Oslo.',
    'Less than a centimetre of snow today.',
  ],
  [
    { topic: 'snow', says: 'amount', snowfall: 0, rain: 2 },
    'No snow today in Oslo, but less than a tenth of an inch of rain.',
    'No snow today, but 2 millimetres of rain.',
  ],
  [
    { topic: 'snow', says: 'amount', snowfall: 0, rain: 0 },
    'None: no snow is expected today in Oslo.',
    'None: no snow is expected today.',
  ],
  [
    { topic: 'snow', says: 'depth', depth: 0.2 },
    'There is no snow on the ground today in Oslo.',
    'There is no snow on the ground today.',
  ],
  [
    { topic: 'snow', says: 'depth', depth: 12 },
    'The snow on the ground is around 4.5 inches deep today in Oslo.',
    'The snow on the ground is around 12 centimetres deep today.',
  ],
];

test.each(wordings)('%j', (body, toAmerican, toBriton) => {
  const named = contextIn(american, { isPlaceNamed: true });
  expect(saySnow(body, named, american)).toBe(toAmerican);
  expect(saySnow(body, contextIn(british), british)).toBe(toBriton);
});

test('nothing takes longer than eight seconds, some 25 words', () => {
  for (const [, ...said] of wordings)
    for (const words of said) expect(words.split(' ').length).toBeLessThanOrEqual(25);
});
