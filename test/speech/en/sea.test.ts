import type { Body, Setting } from '../../../lambda/answer/plan.ts';
import type { Waves } from '../../../lambda/answer/sea.ts';
import { at } from '../../answer/hours.ts';
import { atPresent, isShort, say, tomorrow } from './sayBody.ts';
import { american, british } from './voices.ts';

const waves: Waves = { height: 1.4, period: 5.6, from: 'northWest' };

const seaCases: readonly (readonly [Body, Partial<Setting>, string, string])[] = [
  [
    { topic: 'sea', says: 'waves', waves, state: 'moderate', at: undefined },
    atPresent,
    'A moderate sea right now: waves of 1.5 metres from the north-west, every 6 seconds.',
    'A moderate sea right now: waves of 5 feet from the northwest, every 6 seconds.',
  ],
  [
    {
      topic: 'sea',
      says: 'waves',
      waves: { height: 0.32, period: undefined, from: undefined },
      state: 'smooth',
      at: at(30),
    },
    tomorrow,
    'A smooth sea tomorrow: waves of 30 centimetres, highest around 6 AM.',
    'A smooth sea tomorrow: waves of 1 foot, highest around 6 AM.',
  ],
  [
    { topic: 'sea', says: 'swell', swell: { ...waves, height: 0.04 } },
    {},
    'The swell among them is less than 10 centimetres from the north-west, every 6 seconds.',
    'The swell among them is less than a foot from the northwest, every 6 seconds.',
  ],
  [
    { topic: 'sea', says: 'temperature', temperature: 20.6, bathing: 'pleasant' },
    {},
    'The water is 21 degrees today, pleasant for a swim.',
    'The water is 69 degrees today, pleasant for a swim.',
  ],
  [
    { topic: 'sea', says: 'tides' },
    {},
    'I do not know the tides. Harbours publish them in tide tables.',
    'I do not know the tides. Harbors publish them in tide tables.',
  ],
  [
    { topic: 'sea', says: 'noSea' },
    { isPlaceNamed: true },
    'There is no sea in Oslo. Name a town on the coast.',
    'There is no sea in Oslo. Name a town on the coast.',
  ],
  [
    { topic: 'sea', says: 'noSea' },
    {},
    'There is no sea here. Name a town on the coast.',
    'There is no sea here. Name a town on the coast.',
  ],
];

test.each(seaCases)('%j', (body, changed, inBritain, inAmerica) => {
  expect(say(body, british, changed)).toBe(inBritain);
  expect(say(body, american, changed)).toBe(inAmerica);
  expect(isShort(inBritain)).toBe(true);
});
