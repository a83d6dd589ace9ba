import { saySky } from '../../../lambda/speech/en/sky.ts';
import { saySnow } from '../../../lambda/speech/en/snow.ts';
import { sayStorm } from '../../../lambda/speech/en/storm.ts';
import { at, dayPeriod } from '../../answer/hours.ts';
import { british, contextIn } from './voices.ts';

const yesterday = contextIn(british, { period: dayPeriod(-1) });
const afternoon = { from: at(-9), to: at(-6) };
const spell = {
  ...afternoon,
  kind: 'snow',
  amount: 5,
  snowfall: 5,
  peak: 2,
  probability: undefined,
} as const;

test.each([
  [
    saySnow(
      { topic: 'snow', says: 'snow', asked: 'whether', spell, spells: 1, isBeyond: false },
      yesterday,
      british,
    ),
    'Yes, there was snow yesterday from 3 PM until about 6 PM, around 5 centimetres.',
  ],
  [
    saySnow(
      { topic: 'snow', says: 'noSnow', asked: 'whether', rain: undefined, to: at(0) },
      yesterday,
      british,
    ),
    'No, it did not snow yesterday.',
  ],
  [
    saySnow(
      { topic: 'snow', says: 'noSnow', asked: 'when', rain: undefined, to: at(0) },
      yesterday,
      british,
    ),
    'It did not snow yesterday.',
  ],
  [
    saySnow(
      { topic: 'snow', says: 'ice', cause: 'road', ...afternoon, low: -3 },
      yesterday,
      british,
    ),
    'Yes, roads may have been icy yesterday from 3 PM until about 6 PM, with a low of minus 3 degrees.',
  ],
  [
    saySnow({ topic: 'snow', says: 'hail', ...afternoon }, yesterday, british),
    'Yes, thunderstorms yesterday may have brought hail, from 3 PM until about 6 PM.',
  ],
  [
    saySnow({ topic: 'snow', says: 'depth', depth: 12 }, yesterday, british),
    'The snow on the ground was around 12 centimetres deep yesterday.',
  ],
  [
    sayStorm(
      {
        topic: 'storm',
        says: 'storm',
        asked: 'whether',
        cause: 'thunder',
        ...afternoon,
        gust: undefined,
        hasHail: false,
      },
      yesterday,
      british,
    ),
    'Yes, there were thunderstorms yesterday from 3 PM until about 6 PM.',
  ],
  [
    sayStorm(
      { topic: 'storm', says: 'noStorm', asked: 'whether', kind: 'storm', gust: 9, to: at(0) },
      yesterday,
      british,
    ),
    'No, there was no storm yesterday.',
  ],
  [
    sayStorm(
      { topic: 'storm', says: 'hurricane', isReached: false, gust: 15, at: at(-9) },
      yesterday,
      british,
    ),
    'No, the wind stayed below hurricane force yesterday, with gusts of 35 miles an hour around 3 PM at most.',
  ],
  [
    saySky({ topic: 'sky', says: 'fog', ...afternoon }, yesterday, british),
    'Yes, there was fog yesterday from 3 PM until about 6 PM.',
  ],
  [
    saySky({ topic: 'sky', says: 'noFog', visibility: undefined }, yesterday, british),
    'No, there was no fog yesterday.',
  ],
  [
    saySky(
      { topic: 'sky', says: 'clears', what: 'cloud', at: at(-9), to: at(0) },
      yesterday,
      british,
    ),
    'It cleared up around 3 PM.',
  ],
])('%s', (said, expected) => {
  expect(said).toBe(expected);
});
