/**
 * Every number, clock time, day and verdict that is spoken, held against a second calculation that is written
 * straight from the upstream's JSON and shares no code with the answers. What is spoken is rounded: degrees to
 * one, chances and strong wind to five, clock times to the quarter of an hour (the sun's and the moon's to the
 * minute), depths as in hear.ts; half of that is allowed, and nothing else. Where hours tie, any one will do.
 * The sun and the moon are checked against formulas of less precision than the skill's own.
 */

import { wordsIn } from '../properties/flaws.ts';
import { answersAt, instantsOf } from './answers.ts';
import { places } from './places.ts';

/** Every ninth day at changing hours, about one other time each day. */
const instants = instantsOf(9);
const timesADay = 1;
/** Long answers are the exception: so many words are eight seconds. */
const fewWords = 25;
const longShare = 0.1;

test.each(places)('a year of answers about $name', (place) => {
  const wrong: string[] = [];
  let count = 0;
  let long = 0;
  for (const { about, plan, bare, complaints } of answersAt(place, instants, timesADay)) {
    count += 1;
    if (wordsIn(bare) > fewWords) long += 1;
    if (plan.says !== 'weather') wrong.push(`not answered: ${about}`);
    wrong.push(...complaints.map((each) => `${each}: ${about}`));
  }
  expect(wrong).toEqual([]);
  expect(count).toBeGreaterThan(3000);
  expect(long).toBeLessThan(count * longShare);
});
