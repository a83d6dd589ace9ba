/** How "why?" and "tell me more" sound. */

import type { Fact } from '../../../lambda/answer/facts.ts';
import type { Piece } from '../../../lambda/answer/more.ts';
import { sayFacts, sayPieces } from '../../../lambda/speech/en/details.ts';
import { addDays } from '../../../lambda/time/localDate.ts';
import { at, today } from '../../answer/hours.ts';
import { american, british, voiceOf } from './voices.ts';

const morning = { from: at(9), to: at(12), least: 2, most: 8, total: 15 };

const facts: readonly (readonly [Fact['measure'], Partial<Fact>, string, string])[] = [
  ['temperature', {}, '2 to 8 degrees', '36 to 46 degrees'],
  ['temperature', { least: 8.4, most: 8.1 }, '8 degrees', '47 degrees'],
  ['feelsLike', {}, '2 to 8 degrees as it feels', '36 to 46 degrees as it feels'],
  ['precipitation', {}, '15 millimetres of rain', '0.6 inches of rain'],
  ['precipitation', { total: 0.05 }, 'no rain', 'no rain'],
  ['snowfall', {}, '15 centimetres of snow', '6 inches of snow'],
  ['snowfall', { total: 0 }, 'no snow', 'no snow'],
  ['probability', { most: 62 }, 'a chance of 60 percent', 'a chance of 60 percent'],
  ['windSpeed', {}, 'wind of 18 miles an hour', 'wind of 18 miles an hour'],
  ['gust', { most: 20 }, 'gusts of 45 miles an hour', 'gusts of 45 miles an hour'],
  ['cloud', { least: 20, most: 60 }, '40 percent cloud', '40 percent cloud'],
  ['humidity', { most: 80 }, '80 percent humidity', '80 percent humidity'],
  ['dewPoint', {}, 'a dew point of 8 degrees', 'a dew point of 46 degrees'],
  ['pressure', { least: 1000, most: 1009.6 }, 'a pressure of 1000 to 1010 millibars', 'a pressure of 29.53 to 29.81 inches'],
  ['pressure', { least: 1009.8, most: 1010.1 }, 'a pressure of 1010 millibars', 'a pressure of 29.82 to 29.83 inches'],
  ['visibility', { least: 8_000 }, 'a view of 5 miles', 'a view of 5 miles'],
  ['uv', {}, 'a UV index of up to 8', 'a UV index of up to 8'],
  ['europeanIndex', {}, 'an air quality index of up to 8', 'an air quality index of up to 8'],
  ['usIndex', {}, 'an air quality index of up to 8', 'an air quality index of up to 8'],
  ['fineParticles', {}, '8 micrograms of fine particles in a cubic metre', '8 micrograms of fine particles in a cubic meter'],
  ['coarseParticles', { most: 0.3 }, '1 microgram of dust in a cubic metre', '1 microgram of dust in a cubic meter'],
  ['ozone', { most: 90 }, '90 micrograms of ozone in a cubic metre', '90 micrograms of ozone in a cubic meter'],
  ['birch', { most: 128 }, 'up to 130 grains of birch pollen', 'up to 130 grains of birch pollen'],
  ['grass', { most: 0.4 }, 'up to 1 grain of grass pollen', 'up to 1 grain of grass pollen'],
  ['waveHeight', { most: 1.2 }, 'waves of 1 metre', 'waves of 4 feet'],
  ['wavePeriod', {}, '8 seconds between them', '8 seconds between them'],
  ['swellHeight', { most: 0.26 }, 'a swell of 30 centimetres', 'a swell of 1 foot'],
  ['seaTemperature', { least: 12, most: 12.2 }, 'water of 12 degrees', 'water of 54 degrees'],
]; // prettier-ignore

test.each(facts)('%s %j', (measure, changed, inBritain, inAmerica) => {
  const fact = { measure, ...morning, ...changed };
  expect(sayFacts([fact], british)).toBe(`Between 9 AM and noon I see ${inBritain}.`);
  expect(sayFacts([fact], american)).toBe(`Between 9 AM and noon I see ${inAmerica}.`);
});

test('three facts at most, in a list', () => {
  const measures = ['windSpeed', 'gust', 'humidity', 'uv'] as const;
  const four = measures.map((measure) => ({ measure, ...morning }));
  expect(sayFacts(four, voiceOf('en-AU'))).toBe(
    'Between 9 AM and noon I see wind of 30 kilometres an hour, gusts of 30 kilometres an hour, and 10 percent humidity.',
  );
  expect(sayFacts([], british)).toBe('I have no more than that to go by.');
});

test.each([
  [9, 24, 'Between 9 AM and midnight'],
  [22, 30, 'Between 10 PM and 6 AM'],
  [24, 48, 'Tomorrow'],
  [-24, 0, 'Yesterday'],
  [72, 96, 'On Friday'],
  [38, 41, 'Between 2 PM tomorrow and 5 PM'],
  [9, 72, 'From today to Thursday'],
  [96, 144, 'From Saturday to Sunday'],
])('hours %d to %d: %s', (first, last, words) => {
  const fact = { ...morning, measure: 'gust', from: at(first), to: at(last) } as const;
  expect(sayFacts([fact], british)).toBe(`${words} I see gusts of 18 miles an hour.`);
});

const fact: Fact = { ...morning, measure: 'windSpeed' };
const weather = { condition: 'cloudy', high: 9, low: 4, spell: undefined } as const;

test.each<readonly [readonly Piece[], string]>([
  [
    [
      { date: today, part: 'afternoon', fact },
      { date: today, part: 'night', fact: { ...fact, most: 3 } },
    ],
    'This afternoon: wind of 18 miles an hour. Tonight: wind of 7 miles an hour.',
  ],
  [[{ date: addDays(today, 3), part: undefined, ...weather }], 'On Friday: cloud, 4 to 9 degrees.'],
  [
    [{ date: addDays(today, 1), part: 'morning', ...weather, low: 9 }],
    'Tomorrow morning: cloud, 9 degrees.',
  ],
  [[], 'I have no more than that.'],
])('pieces %j', (pieces, expected) => {
  expect(sayPieces(pieces, british)).toBe(expected);
});

test('the night that began yesterday evening is tonight until it ends', () => {
  const pieces: readonly Piece[] = [{ date: addDays(today, -1), part: 'night', fact }];
  const words = 'wind of 18 miles an hour.';
  expect(sayPieces(pieces, { ...british, now: at(2) })).toBe(`Tonight: ${words}`);
  expect(sayPieces(pieces, { ...british, now: at(6) })).toBe(`Last night: ${words}`);
});
