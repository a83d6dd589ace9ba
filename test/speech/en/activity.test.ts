import type { ActivityBody } from '../../../lambda/answer/activity.ts';
import { sayActivity } from '../../../lambda/speech/en/activity.ts';
import { at } from '../../answer/hours.ts';
import { american, british, contextIn } from './voices.ts';

/** What is said of today at nine: about Oslo to an American, about home to a Briton. */
const wordings: readonly (readonly [ActivityBody, string, string])[] = [
  [
    {
      topic: 'activity',
      says: 'suits',
      activity: 'picnic',
      temperature: 20,
      isDry: true,
      window: undefined,
    },
    'Yes, good for a picnic today in Oslo: dry, and 68 degrees.',
    'Yes, good for a picnic today: dry, and 20 degrees.',
  ],
  [
    {
      topic: 'activity',
      says: 'suits',
      activity: 'sport',
      temperature: 20,
      isDry: false,
      window: { from: at(15), to: at(17) },
    },
    'Yes, good for sports today in Oslo: 68 degrees. Best from 3 PM until about 5 PM.',
    'Yes, good for sport today: 20 degrees. Best from 3 PM until about 5 PM.',
  ],
  [
    {
      topic: 'activity',
      says: 'suitsNot',
      activity: 'stargazing',
      reason: undefined,
      window: { from: at(22), to: at(24) },
    },
    'No, not good for stargazing today in Oslo: it does not get dark enough. Better from 10 PM until about midnight.',
    'No, not good for stargazing today: it does not get dark enough. Better from 10 PM until about midnight.',
  ],
  [
    {
      topic: 'activity',
      says: 'suitsNot',
      activity: 'hiking',
      reason: { limit: 'thunder', value: 0, at: at(15) },
      window: undefined,
    },
    'No, not good for hiking today in Oslo: there may be thunder around 3 PM.',
    'No, not good for hiking today: there may be thunder around 3 PM.',
  ],
  [
    {
      topic: 'activity',
      says: 'suitsNot',
      activity: 'hiking',
      reason: { limit: 'ice', value: -1, at: at(15) },
      window: undefined,
    },
    'No, not good for hiking today in Oslo: the ground may be icy around 3 PM, at 30 degrees.',
    'No, not good for hiking today: the ground may be icy around 3 PM, at minus 1 degree.',
  ],
  [
    {
      topic: 'activity',
      says: 'suitsNot',
      activity: 'hiking',
      reason: { limit: 'rain', value: 3, at: at(15) },
      window: undefined,
    },
    'No, not good for hiking today in Oslo: a tenth of an inch of rain an hour around 3 PM.',
    'No, not good for hiking today: 3 millimetres of rain an hour around 3 PM.',
  ],
  [
    {
      topic: 'activity',
      says: 'suitsNot',
      activity: 'hiking',
      reason: { limit: 'rain', value: 0, at: at(15) },
      window: undefined,
    },
    'No, not good for hiking today in Oslo: rain is likely around 3 PM.',
    'No, not good for hiking today: rain is likely around 3 PM.',
  ],
  [
    {
      topic: 'activity',
      says: 'suitsNot',
      activity: 'hiking',
      reason: { limit: 'gust', value: 15, at: at(15) },
      window: undefined,
    },
    'No, not good for hiking today in Oslo: gusts of 35 miles an hour around 3 PM.',
    'No, not good for hiking today: gusts of 35 miles an hour around 3 PM.',
  ],
  [
    {
      topic: 'activity',
      says: 'suitsNot',
      activity: 'hiking',
      reason: { limit: 'cold', value: -18, at: at(15) },
      window: undefined,
    },
    'No, not good for hiking today in Oslo: it feels like 0 around 3 PM.',
    'No, not good for hiking today: it feels like minus 18 around 3 PM.',
  ],
  [
    {
      topic: 'activity',
      says: 'suitsNot',
      activity: 'hiking',
      reason: { limit: 'hot', value: 36, at: at(15) },
      window: undefined,
    },
    'No, not good for hiking today in Oslo: it feels like 97 around 3 PM.',
    'No, not good for hiking today: it feels like 36 around 3 PM.',
  ],
  [
    {
      topic: 'activity',
      says: 'suitsNot',
      activity: 'hiking',
      reason: { limit: 'noSnow', value: 0, at: at(15) },
      window: undefined,
    },
    'No, not good for hiking today in Oslo: there is no snow.',
    'No, not good for hiking today: there is no snow.',
  ],
  [
    {
      topic: 'activity',
      says: 'suitsNot',
      activity: 'hiking',
      reason: { limit: 'noSnow', value: 0.05, at: at(15) },
      window: undefined,
    },
    'No, not good for hiking today in Oslo: there is only 2 inches of snow.',
    'No, not good for hiking today: there is only 5 centimetres of snow.',
  ],
  [
    {
      topic: 'activity',
      says: 'suitsNot',
      activity: 'hiking',
      reason: { limit: 'fog', value: 150, at: at(15) },
      window: undefined,
    },
    'No, not good for hiking today in Oslo: you can see only 150 yards around 3 PM.',
    'No, not good for hiking today: you can see only 150 yards around 3 PM.',
  ],
  [
    {
      topic: 'activity',
      says: 'suitsNot',
      activity: 'hiking',
      reason: { limit: 'cloud', value: 80, at: at(15) },
      window: undefined,
    },
    'No, not good for hiking today in Oslo: 80 percent cloud cover around 3 PM.',
    'No, not good for hiking today: 80 percent cloud cover around 3 PM.',
  ],
  [
    {
      topic: 'activity',
      says: 'suitsNot',
      activity: 'hiking',
      reason: { limit: 'humid', value: 90, at: at(15) },
      window: undefined,
    },
    'No, not good for hiking today in Oslo: 90 percent humidity around 3 PM.',
    'No, not good for hiking today: 90 percent humidity around 3 PM.',
  ],
  [
    {
      topic: 'activity',
      says: 'suitsNot',
      activity: 'hiking',
      reason: { limit: 'calm', value: 1, at: at(15) },
      window: undefined,
    },
    'No, not good for hiking today in Oslo: hardly any wind, 2 miles an hour.',
    'No, not good for hiking today: hardly any wind, 2 miles an hour.',
  ],
  [
    {
      topic: 'activity',
      says: 'suitsNot',
      activity: 'hiking',
      reason: { limit: 'uv', value: 11.4, at: at(15) },
      window: undefined,
    },
    'No, not good for hiking today in Oslo: the UV index reaches 11 around 3 PM.',
    'No, not good for hiking today: the UV index reaches 11 around 3 PM.',
  ],
  [
    {
      topic: 'activity',
      says: 'bestTime',
      activity: 'picnic',
      window: { from: at(39), to: at(41) },
      temperature: 20,
    },
    'Best for a picnic in Oslo is from 3 PM tomorrow until about 5 PM, with 68 degrees.',
    'Best for a picnic is from 3 PM tomorrow until about 5 PM, with 20 degrees.',
  ],
  [
    {
      topic: 'activity',
      says: 'bestTime',
      activity: 'barbecue',
      window: { from: at(9), to: at(11) },
      temperature: 20,
    },
    'Best for a barbecue in Oslo is until about 11 AM, with 68 degrees.',
    'Best for a barbecue is until about 11 AM, with 20 degrees.',
  ],
  [
    {
      topic: 'activity',
      says: 'noTime',
      activity: 'picnic',
      reason: { limit: 'rain', value: 3, at: at(15) },
    },
    'I see no good time for a picnic today in Oslo: a tenth of an inch of rain an hour around 3 PM.',
    'I see no good time for a picnic today: 3 millimetres of rain an hour around 3 PM.',
  ],
];

test.each(wordings)('%j', (body, toAmerican, toBriton) => {
  const named = contextIn(american, { isPlaceNamed: true });
  expect(sayActivity(body, named, american)).toBe(toAmerican);
  expect(sayActivity(body, contextIn(british), british)).toBe(toBriton);
});

test('nothing takes longer than eight seconds, some 25 words', () => {
  for (const [, ...said] of wordings)
    for (const words of said) expect(words.split(' ').length).toBeLessThanOrEqual(25);
});
