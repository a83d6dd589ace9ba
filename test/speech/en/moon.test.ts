import type { MoonBody } from '../../../lambda/answer/moon.ts';
import { sayMoon } from '../../../lambda/speech/en/moon.ts';
import { addDays } from '../../../lambda/time/localDate.ts';
import { at, today } from '../../answer/hours.ts';
import { american, british, contextIn } from './voices.ts';

/** What is said of today at nine: about Oslo to an American, about home to a Briton. */
const wordings: readonly (readonly [MoonBody, string, string])[] = [
  [
    { topic: 'moon', says: 'phase', phase: 'new', lit: 0, nextFull: addDays(today, 17) },
    'The moon is new today. The next full moon is on Friday, May 1st.',
    'The moon is new today. The next full moon is on Friday, the 1st of May.',
  ],
  [
    {
      topic: 'moon',
      says: 'phase',
      phase: 'waxingCrescent',
      lit: 24,
      nextFull: addDays(today, 17),
    },
    'The moon is a waxing crescent today, 25 percent lit. The next full moon is on Friday, May 1st.',
    'The moon is a waxing crescent today, 25 percent lit. The next full moon is on Friday, the 1st of May.',
  ],
  [
    { topic: 'moon', says: 'phase', phase: 'firstQuarter', lit: 50, nextFull: addDays(today, 17) },
    'The moon is at first quarter today, 50 percent lit. The next full moon is on Friday, May 1st.',
    'The moon is at first quarter today, 50 percent lit. The next full moon is on Friday, the 1st of May.',
  ],
  [
    { topic: 'moon', says: 'phase', phase: 'waxingGibbous', lit: 73, nextFull: addDays(today, 17) },
    'The moon is waxing gibbous today, 75 percent lit. The next full moon is on Friday, May 1st.',
    'The moon is waxing gibbous today, 75 percent lit. The next full moon is on Friday, the 1st of May.',
  ],
  [
    { topic: 'moon', says: 'phase', phase: 'full', lit: 100, nextFull: addDays(today, 17) },
    'The moon is full today. The next full moon is on Friday, May 1st.',
    'The moon is full today. The next full moon is on Friday, the 1st of May.',
  ],
  [
    { topic: 'moon', says: 'phase', phase: 'waningGibbous', lit: 73, nextFull: addDays(today, 17) },
    'The moon is waning gibbous today, 75 percent lit. The next full moon is on Friday, May 1st.',
    'The moon is waning gibbous today, 75 percent lit. The next full moon is on Friday, the 1st of May.',
  ],
  [
    { topic: 'moon', says: 'phase', phase: 'lastQuarter', lit: 50, nextFull: addDays(today, 17) },
    'The moon is at last quarter today, 50 percent lit. The next full moon is on Friday, May 1st.',
    'The moon is at last quarter today, 50 percent lit. The next full moon is on Friday, the 1st of May.',
  ],
  [
    {
      topic: 'moon',
      says: 'phase',
      phase: 'waningCrescent',
      lit: 24,
      nextFull: addDays(today, 17),
    },
    'The moon is a waning crescent today, 25 percent lit. The next full moon is on Friday, May 1st.',
    'The moon is a waning crescent today, 25 percent lit. The next full moon is on Friday, the 1st of May.',
  ],
  [
    { topic: 'moon', says: 'rise', at: at(21.3) },
    'The moon rises at 9:18 PM in Oslo.',
    'The moon rises at 9:18 PM.',
  ],
  [
    { topic: 'moon', says: 'rise', at: at(5.3) },
    'The moon rose at 5:18 AM in Oslo.',
    'The moon rose at 5:18 AM.',
  ],
  [
    { topic: 'moon', says: 'set', at: at(31.3) },
    'The moon sets at 7:18 AM tomorrow in Oslo.',
    'The moon sets at 7:18 AM tomorrow.',
  ],
  [
    { topic: 'moon', says: 'stays', isUp: true },
    'The moon does not set in Oslo for two days: it stays up.',
    'The moon does not set for two days: it stays up.',
  ],
  [
    { topic: 'moon', says: 'stays', isUp: false },
    'The moon does not rise in Oslo for two days: it stays below the horizon.',
    'The moon does not rise for two days: it stays below the horizon.',
  ],
];

test.each(wordings)('%j', (body, toAmerican, toBriton) => {
  const named = contextIn(american, { isPlaceNamed: true });
  expect(sayMoon(body, named, american)).toBe(toAmerican);
  expect(sayMoon(body, contextIn(british), british)).toBe(toBriton);
});

test('nothing takes longer than eight seconds, some 25 words', () => {
  for (const [, ...said] of wordings)
    for (const words of said) expect(words.split(' ').length).toBeLessThanOrEqual(25);
});
