import type { WarningBody } from '../../../lambda/answer/warning.ts';
import { sayWarning } from '../../../lambda/speech/en/warning.ts';
import { at } from '../../answer/hours.ts';
import { american, british, contextIn } from './voices.ts';

const three = { from: at(15), to: at(18) };

/** What is said of today at nine: about Oslo to an American, about home to a Briton. */
const wordings: readonly (readonly [WarningBody, string, string])[] = [
  [
    { topic: 'warning', says: 'noService', asked: 'list', dangers: [] },
    'I cannot see official warnings in Oslo; follow local authorities. The forecast itself shows nothing dangerous today.',
    'I cannot see official warnings; follow local authorities. The forecast itself shows nothing dangerous today.',
  ],
  [
    { topic: 'warning', says: 'noService', asked: 'advice', dangers: [] },
    'I cannot read official advice in Oslo; follow local authorities. The forecast itself shows nothing dangerous today.',
    'I cannot read official advice; follow local authorities. The forecast itself shows nothing dangerous today.',
  ],
  [
    {
      topic: 'warning',
      says: 'noService',
      asked: 'list',
      dangers: [{ danger: 'gust', value: 25, ...three }],
    },
    'I cannot see official warnings in Oslo; follow local authorities. Expect wind gusting to 55 miles an hour from 3 PM.',
    'I cannot see official warnings; follow local authorities. Expect wind gusting to 55 miles an hour from 3 PM.',
  ],
  [
    {
      topic: 'warning',
      says: 'noService',
      asked: 'list',
      dangers: [{ danger: 'heavyRain', value: 25, ...three }],
    },
    'I cannot see official warnings in Oslo; follow local authorities. Expect 1 inch of heavy rain from 3 PM.',
    'I cannot see official warnings; follow local authorities. Expect 25 millimetres of heavy rain from 3 PM.',
  ],
  [
    {
      topic: 'warning',
      says: 'noService',
      asked: 'list',
      dangers: [{ danger: 'heavySnow', value: 15, ...three }],
    },
    'I cannot see official warnings in Oslo; follow local authorities. Expect 6 inches of snow from 3 PM.',
    'I cannot see official warnings; follow local authorities. Expect 15 centimetres of snow from 3 PM.',
  ],
  [
    {
      topic: 'warning',
      says: 'noService',
      asked: 'list',
      dangers: [{ danger: 'heat', value: 41, ...three }],
    },
    'I cannot see official warnings in Oslo; follow local authorities. Expect heat that feels like 106 from 3 PM.',
    'I cannot see official warnings; follow local authorities. Expect heat that feels like 41 from 3 PM.',
  ],
  [
    {
      topic: 'warning',
      says: 'noService',
      asked: 'list',
      dangers: [{ danger: 'cold', value: -30, ...three }],
    },
    'I cannot see official warnings in Oslo; follow local authorities. Expect cold that feels like minus 22 from 3 PM.',
    'I cannot see official warnings; follow local authorities. Expect cold that feels like minus 30 from 3 PM.',
  ],
  [
    {
      topic: 'warning',
      says: 'noService',
      asked: 'list',
      dangers: [{ danger: 'freezingRain', ...three }],
    },
    'I cannot see official warnings in Oslo; follow local authorities. Expect freezing rain from 3 PM.',
    'I cannot see official warnings; follow local authorities. Expect freezing rain from 3 PM.',
  ],
  [
    {
      topic: 'warning',
      says: 'noService',
      asked: 'list',
      dangers: [
        { danger: 'gust', value: 25, ...three },
        { danger: 'thunder', ...three },
        { danger: 'heat', value: 41, ...three },
      ],
    },
    'I cannot see official warnings in Oslo; follow local authorities. Expect wind gusting to 55 miles an hour from 3 PM, and thunder.',
    'I cannot see official warnings; follow local authorities. Expect wind gusting to 55 miles an hour from 3 PM, and thunder.',
  ],
];

test.each(wordings)('%j', (body, toAmerican, toBriton) => {
  const named = contextIn(american, { isPlaceNamed: true });
  expect(sayWarning(body, named, american)).toBe(toAmerican);
  expect(sayWarning(body, contextIn(british), british)).toBe(toBriton);
});

test('nothing takes longer than eight seconds, some 25 words', () => {
  for (const [, ...said] of wordings)
    for (const words of said) expect(words.split(' ').length).toBeLessThanOrEqual(25);
});
