import type { StormBody } from '../../../lambda/answer/storm.ts';
import { sayStorm } from '../../../lambda/speech/en/storm.ts';
import { at } from '../../answer/hours.ts';
import { american, british, contextIn } from './voices.ts';

/** What is said of today at nine: about Oslo to an American, about home to a Briton. */
const wordings: readonly (readonly [StormBody, string, string])[] = [
  [
    {
      topic: 'storm',
      says: 'storm',
      asked: 'whether',
      cause: 'thunder',
      from: at(15),
      to: at(18),
      gust: 18,
      hasHail: true,
    },
    'Yes, thunderstorms are likely today in Oslo from 3 PM until about 6 PM, with hail and gusts of 40 miles an hour.',
    'Yes, thunderstorms are likely today from 3 PM until about 6 PM, with hail and gusts of 40 miles an hour.',
  ],
  [
    {
      topic: 'storm',
      says: 'storm',
      asked: 'whether',
      cause: 'gust',
      from: at(15),
      to: at(18),
      gust: 22,
      hasHail: false,
    },
    'Yes, a storm is likely today in Oslo from 3 PM until about 6 PM, with gusts of 50 miles an hour.',
    'Yes, a storm is likely today from 3 PM until about 6 PM, with gusts of 50 miles an hour.',
  ],
  [
    {
      topic: 'storm',
      says: 'storm',
      asked: 'when',
      cause: 'gust',
      from: at(39),
      to: at(42),
      gust: 22,
      hasHail: false,
    },
    'A storm should arrive in Oslo around 3 PM tomorrow and pass by about 6 PM, with gusts of 50 miles an hour.',
    'A storm should arrive around 3 PM tomorrow and pass by about 6 PM, with gusts of 50 miles an hour.',
  ],
  [
    {
      topic: 'storm',
      says: 'storm',
      asked: 'when',
      cause: 'thunder',
      from: at(7),
      to: at(12),
      gust: undefined,
      hasHail: true,
    },
    'It is stormy already in Oslo, until about noon, with hail.',
    'It is stormy already, until about noon, with hail.',
  ],
  [
    { topic: 'storm', says: 'noStorm', asked: 'whether', kind: 'storm', gust: 9, to: at(24) },
    'No, not in the forecast today in Oslo: gusts reach 20 miles an hour.',
    'No, not in the forecast today: gusts reach 20 miles an hour.',
  ],
  [
    { topic: 'storm', says: 'noStorm', asked: 'whether', kind: 'thunder', gust: 9, to: at(24) },
    'No, not in the forecast today in Oslo.',
    'No, not in the forecast today.',
  ],
  [
    { topic: 'storm', says: 'noStorm', asked: 'when', kind: 'thunder', gust: 9, to: at(81) },
    'No thunder is in sight in Oslo for the next 3 days.',
    'No thunder is in sight for the next 3 days.',
  ],
  [
    { topic: 'storm', says: 'hurricane', isReached: true, gust: 45, at: at(15) },
    'Yes, the wind reaches hurricane force today in Oslo, with gusts of 100 miles an hour around 3 PM. Follow local authorities.',
    'Yes, the wind reaches hurricane force today, with gusts of 100 miles an hour around 3 PM. Follow local authorities.',
  ],
  [
    { topic: 'storm', says: 'hurricane', isReached: false, gust: 15, at: at(15) },
    'No, not in the forecast today in Oslo: gusts of 35 miles an hour around 3 PM at most. For hurricanes, follow official warnings.',
    'No, not in the forecast today: gusts of 35 miles an hour around 3 PM at most. For hurricanes, follow official warnings.',
  ],
  [
    { topic: 'storm', says: 'tornado', thunder: undefined },
    'No forecast shows tornadoes, so follow official warnings. I see no thunderstorms today in Oslo.',
    'No forecast shows tornadoes, so follow official warnings. I see no thunderstorms today.',
  ],
  [
    { topic: 'storm', says: 'tornado', thunder: { from: at(15), to: at(18) } },
    'No forecast shows tornadoes, so follow official warnings. I do see thunderstorms today in Oslo from 3 PM until about 6 PM.',
    'No forecast shows tornadoes, so follow official warnings. I do see thunderstorms today from 3 PM until about 6 PM.',
  ],
];

test.each(wordings)('%j', (body, toAmerican, toBriton) => {
  const named = contextIn(american, { isPlaceNamed: true });
  expect(sayStorm(body, named, american)).toBe(toAmerican);
  expect(sayStorm(body, contextIn(british), british)).toBe(toBriton);
});

test('nothing takes longer than eight seconds, some 25 words', () => {
  for (const [, ...said] of wordings)
    for (const words of said) expect(words.split(' ').length).toBeLessThanOrEqual(25);
});
