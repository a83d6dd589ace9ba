import type { Danger } from '../../../lambda/answer/dangers.ts';
import { sayDangers } from '../../../lambda/speech/en/dangers.ts';
import { at } from '../../answer/hours.ts';
import { american, british, contextIn } from './voices.ts';

const three = { from: at(15), to: at(18) };

/** What is said of today at nine to an American and to a Briton. */
const wordings: readonly (readonly [readonly Danger[], string, string])[] = [
  [
    [],
    'The forecast itself shows nothing dangerous today.',
    'The forecast itself shows nothing dangerous today.',
  ],
  [
    [{ danger: 'gust', value: 25, ...three }],
    'Expect wind gusting to 55 miles an hour from 3 PM.',
    'Expect wind gusting to 55 miles an hour from 3 PM.',
  ],
  [
    [{ danger: 'heavyRain', value: 25, ...three }],
    'Expect 1 inch of heavy rain from 3 PM.',
    'Expect 25 millimetres of heavy rain from 3 PM.',
  ],
  [
    [{ danger: 'heavySnow', value: 15, ...three }],
    'Expect 6 inches of snow from 3 PM.',
    'Expect 15 centimetres of snow from 3 PM.',
  ],
  [
    [{ danger: 'heat', value: 41, ...three }],
    'Expect heat that feels like 106 from 3 PM.',
    'Expect heat that feels like 41 from 3 PM.',
  ],
  [
    [{ danger: 'cold', value: -30, ...three }],
    'Expect cold that feels like minus 22 from 3 PM.',
    'Expect cold that feels like minus 30 from 3 PM.',
  ],
  [
    [{ danger: 'freezingRain', ...three }],
    'Expect freezing rain from 3 PM.',
    'Expect freezing rain from 3 PM.',
  ],
  [
    [
      { danger: 'gust', value: 25, ...three },
      { danger: 'thunder', ...three },
      { danger: 'heat', value: 41, ...three },
    ],
    'Expect wind gusting to 55 miles an hour from 3 PM, and thunder.',
    'Expect wind gusting to 55 miles an hour from 3 PM, and thunder.',
  ],
];

test.each(wordings)('%j', (dangers, toAmerican, toBriton) => {
  expect(sayDangers(dangers, contextIn(american), american)).toBe(toAmerican);
  expect(sayDangers(dangers, contextIn(british), british)).toBe(toBriton);
});
