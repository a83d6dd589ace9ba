import type { SkyBody } from '../../../lambda/answer/sky.ts';
import { saySky } from '../../../lambda/speech/en/sky.ts';
import { at } from '../../answer/hours.ts';
import { american, british, contextIn } from './voices.ts';

/** What is said of today at nine: about Oslo to an American, about home to a Briton. */
const wordings: readonly (readonly [SkyBody, string, string])[] = [
  [
    { topic: 'sky', says: 'value', condition: 'partlyCloudy', cover: 47 },
    'Some clouds today in Oslo, with 45 percent cloud cover.',
    'Some cloud today, with 45 percent cloud cover.',
  ],
  [
    { topic: 'sky', says: 'value', condition: 'rain', cover: 97 },
    'Rain today in Oslo, with 97 percent cloud cover.',
    'Rain today, with 97 percent cloud cover.',
  ],
  [
    { topic: 'sky', says: 'value', condition: undefined, cover: 47 },
    '45 percent cloud today in Oslo.',
    '45 percent cloud today.',
  ],
  [
    { topic: 'sky', says: 'cover', cover: 47 },
    '45 percent of the sky is covered today in Oslo.',
    '45 percent of the sky is covered today.',
  ],
  [
    {
      topic: 'sky',
      says: 'whether',
      asked: 'sunny',
      isSo: true,
      condition: 'clear',
      cover: 12,
      sunny: undefined,
    },
    'Yes, sunny today in Oslo, with 10 percent cloud cover.',
    'Yes, sunny today, with 10 percent cloud cover.',
  ],
  [
    {
      topic: 'sky',
      says: 'whether',
      asked: 'sunny',
      isSo: false,
      condition: 'cloudy',
      cover: 82,
      sunny: { from: at(15), to: at(18) },
    },
    'No, not sunny today in Oslo, but with some sun from 3 PM until about 6 PM.',
    'No, not sunny today, but with some sun from 3 PM until about 6 PM.',
  ],
  [
    {
      topic: 'sky',
      says: 'whether',
      asked: 'clear',
      isSo: false,
      condition: 'rain',
      cover: 82,
      sunny: undefined,
    },
    'No, not clear today in Oslo: rain, and 80 percent cloud cover.',
    'No, not clear today: rain, and 80 percent cloud cover.',
  ],
  [
    {
      topic: 'sky',
      says: 'whether',
      asked: 'cloudy',
      isSo: false,
      condition: 'clear',
      cover: 12,
      sunny: undefined,
    },
    'No, not cloudy today in Oslo: 10 percent cloud cover.',
    'No, not cloudy today: 10 percent cloud cover.',
  ],
  [
    { topic: 'sky', says: 'night', cover: 20 },
    'No, the sun is down today in Oslo. The sky is 20 percent covered.',
    'No, the sun is down today. The sky is 20 percent covered.',
  ],
  [
    { topic: 'sky', says: 'fog', from: at(9), to: at(11) },
    'Yes, fog is likely today in Oslo until about 11 AM.',
    'Yes, fog is likely today until about 11 AM.',
  ],
  [
    { topic: 'sky', says: 'noFog', visibility: 8000 },
    'No, fog is not expected today in Oslo: you can see 5 miles.',
    'No, fog is not expected today: you can see 5 miles.',
  ],
  [
    { topic: 'sky', says: 'noFog', visibility: undefined },
    'No, fog is not expected today in Oslo.',
    'No, fog is not expected today.',
  ],
  [
    { topic: 'sky', says: 'clears', what: 'cloud', at: at(39), to: at(81) },
    'It should clear up in Oslo around 3 PM tomorrow.',
    'It should clear up around 3 PM tomorrow.',
  ],
  [
    { topic: 'sky', says: 'clears', what: 'fog', at: at(11), to: at(81) },
    'The fog should lift in Oslo around 11 AM.',
    'The fog should lift around 11 AM.',
  ],
  [
    { topic: 'sky', says: 'clears', what: 'cloud', at: undefined, to: at(81) },
    'It stays cloudy in Oslo for the next 3 days.',
    'It stays cloudy for the next 3 days.',
  ],
  [
    { topic: 'sky', says: 'clears', what: 'fog', at: undefined, to: at(24) },
    'The fog does not lift in Oslo for the next 15 hours.',
    'The fog does not lift for the next 15 hours.',
  ],
  [
    { topic: 'sky', says: 'clearAlready', cover: 12 },
    'It is mostly clear already in Oslo, with 10 percent cloud.',
    'It is mostly clear already, with 10 percent cloud.',
  ],
];

test.each(wordings)('%j', (body, toAmerican, toBriton) => {
  const named = contextIn(american, { isPlaceNamed: true });
  expect(saySky(body, named, american)).toBe(toAmerican);
  expect(saySky(body, contextIn(british), british)).toBe(toBriton);
});

test('nothing takes longer than eight seconds, some 25 words', () => {
  for (const [, ...said] of wordings)
    for (const words of said) expect(words.split(' ').length).toBeLessThanOrEqual(25);
});
