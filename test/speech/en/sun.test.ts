import type { SunBody } from '../../../lambda/answer/sun.ts';
import { saySun } from '../../../lambda/speech/en/sun.ts';
import { addDays } from '../../../lambda/time/localDate.ts';
import { at, today } from '../../answer/hours.ts';
import { american, british, contextIn } from './voices.ts';

const hour = 3_600_000;

/** What is said of today at nine: about Oslo to an American, about home to a Briton. */
const wordings: readonly (readonly [SunBody, string, string])[] = [
  [
    { topic: 'sun', says: 'rise', at: at(30.1) },
    'The sun rises at 6:06 AM tomorrow in Oslo.',
    'The sun rises at 6:06 AM tomorrow.',
  ],
  [
    { topic: 'sun', says: 'rise', at: at(6.1) },
    'The sun rose at 6:06 AM in Oslo.',
    'The sun rose at 6:06 AM.',
  ],
  [
    { topic: 'sun', says: 'set', at: at(20.55) },
    'The sun sets at 8:33 PM in Oslo.',
    'The sun sets at 8:33 PM.',
  ],
  [
    { topic: 'sun', says: 'daylight', date: today, length: 14.5 * hour, set: at(20.55) },
    '14 hours and 30 minutes of daylight today in Oslo, until sunset at 8:33 PM.',
    '14 hours and 30 minutes of daylight today, until sunset at 8:33 PM.',
  ],
  [
    { topic: 'sun', says: 'daylight', date: today, length: hour, set: at(12.5) },
    '1 hour of daylight today in Oslo, until sunset at 12:30 PM.',
    '1 hour of daylight today, until sunset at 12:30 PM.',
  ],
  [
    { topic: 'sun', says: 'dark', set: at(20.55), at: at(21.3) },
    'It gets dark around 9:18 PM in Oslo, after sunset at 8:33 PM.',
    'It gets dark around 9:18 PM, after sunset at 8:33 PM.',
  ],
  [
    { topic: 'sun', says: 'dark', set: at(20.55), at: undefined },
    'It does not get quite dark in Oslo: the sun sets at 8:33 PM, and dusk lasts all night.',
    'It does not get quite dark: the sun sets at 8:33 PM, and dusk lasts all night.',
  ],
  [
    { topic: 'sun', says: 'polar', asked: 'rise', polar: 'day', date: today, darkAt: undefined },
    'The sun does not set in Oslo today, so it stays light all night.',
    'The sun does not set today, so it stays light all night.',
  ],
  [
    {
      topic: 'sun',
      says: 'polar',
      asked: 'daylight',
      polar: 'day',
      date: today,
      darkAt: undefined,
    },
    '24 hours: the sun does not set in Oslo today.',
    '24 hours: the sun does not set today.',
  ],
  [
    {
      topic: 'sun',
      says: 'polar',
      asked: 'rise',
      polar: 'night',
      date: addDays(today, 1),
      darkAt: at(38.3),
    },
    'The sun does not rise in Oslo tomorrow; twilight lasts until 2:18 PM.',
    'The sun does not rise tomorrow; twilight lasts until 2:18 PM.',
  ],
  [
    { topic: 'sun', says: 'polar', asked: 'dark', polar: 'night', date: today, darkAt: undefined },
    'The sun does not rise in Oslo today, and it stays dark.',
    'The sun does not rise today, and it stays dark.',
  ],
];

test.each(wordings)('%j', (body, toAmerican, toBriton) => {
  const named = contextIn(american, { isPlaceNamed: true });
  expect(saySun(body, named, american)).toBe(toAmerican);
  expect(saySun(body, contextIn(british), british)).toBe(toBriton);
});

test('nothing takes longer than eight seconds, some 25 words', () => {
  for (const [, ...said] of wordings)
    for (const words of said) expect(words.split(' ').length).toBeLessThanOrEqual(25);
});
