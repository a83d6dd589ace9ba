import { dangersOf } from '../../../lambda/answer/dangers.ts';
import type { WarningBody } from '../../../lambda/answer/warning.ts';
import { renderScreen } from '../../../lambda/screen/renderScreen.ts';
import {
  aWarning,
  mentionWarning,
  shortened,
  timeOfWarning,
} from '../../../lambda/speech/en/officialWarning.ts';
import { sayWarning } from '../../../lambda/speech/en/warning.ts';
import { plain } from '../../../lambda/speech/ssml.ts';
import type { Warning } from '../../../lambda/weather/warning.ts';
import { at, dayPeriod, hoursOf, now, oslo, sceneOf } from '../../answer/hours.ts';
import { american, british, contextIn } from './voices.ts';

const issuer = 'the National Weather Service';

function warningOf(changes: Partial<Warning> = {}): Warning {
  return {
    id: 'one',
    issuer,
    kind: 'snow',
    event: 'Winter Storm Warning',
    severity: 'severe',
    onset: at(6),
    end: at(18),
    advice: undefined,
    ...changes,
  };
}
const gusts = warningOf({ event: 'wind gusts', onset: at(20), end: at(24) });
const air = warningOf({ event: 'Air Quality Alert', end: undefined });

const list = { topic: 'warning', asked: 'list', dangers: [] } as const;
const advice = { topic: 'warning', asked: 'advice', dangers: [] } as const;
const inForce = { says: 'inForce', issuer } as const;
const gustsAhead = dangersOf(
  sceneOf({ hours: hoursOf(9, 24, { windGust: 25 }), period: dayPeriod() }),
);

/** What is said of today at nine: about Oslo to an American, about home to a Briton. */
const wordings: readonly (readonly [WarningBody, string, string])[] = [
  [
    { ...list, says: 'noService' },
    'I know of no warning service in Oslo; follow local authorities. The forecast itself shows nothing dangerous today.',
    'I know of no warning service for this place; follow local authorities. The forecast itself shows nothing dangerous today.',
  ],
  [
    { ...advice, says: 'noService', dangers: undefined },
    'I know of no warning service in Oslo; follow local authorities.',
    'I know of no warning service for this place; follow local authorities.',
  ],
  [
    { ...list, says: 'unread', dangers: gustsAhead },
    'I could not read the official warnings in Oslo just now; follow local authorities. Expect wind gusting to 55 miles an hour from 9 AM.',
    'I could not read the official warnings just now; follow local authorities. Expect wind gusting to 55 miles an hour from 9 AM.',
  ],
  [
    { ...list, says: 'none', issuer, later: undefined },
    'No, the National Weather Service warns of nothing today in Oslo.',
    'No, the National Weather Service warns of nothing today.',
  ],
  [
    { ...advice, says: 'none', issuer, later: undefined, dangers: undefined },
    'The National Weather Service warns of nothing today in Oslo.',
    'The National Weather Service warns of nothing today.',
  ],
  [
    { ...list, says: 'none', issuer, later: undefined, dangers: gustsAhead },
    'No, the National Weather Service warns of nothing today in Oslo. Expect wind gusting to 55 miles an hour from 9 AM.',
    'No, the National Weather Service warns of nothing today. Expect wind gusting to 55 miles an hour from 9 AM.',
  ],
  [
    { ...list, says: 'none', issuer, later: warningOf({ onset: at(26), end: at(30) }) },
    'No, the National Weather Service warns of nothing today in Oslo. Next comes a winter storm warning from 2 AM tomorrow until 6 AM.',
    'No, the National Weather Service warns of nothing today. Next comes a winter storm warning from 2 AM tomorrow until 6 AM.',
  ],
  [
    { ...list, ...inForce, warnings: [warningOf()] },
    'Yes, the National Weather Service has a winter storm warning out in Oslo until 6 PM. Follow local authorities.',
    'Yes, the National Weather Service has a winter storm warning out until 6 PM. Follow local authorities.',
  ],
  [
    { ...list, ...inForce, warnings: [warningOf(), gusts] },
    'Yes, the National Weather Service has 2 warnings out in Oslo: a winter storm warning until 6 PM, and a warning of wind gusts from 8 PM until midnight. Follow local authorities.',
    'Yes, the National Weather Service has 2 warnings out: a winter storm warning until 6 PM, and a warning of wind gusts from 8 PM until midnight. Follow local authorities.',
  ],
  [
    { ...list, ...inForce, warnings: [warningOf(), warningOf({ onset: at(20), end: at(23) })] },
    'Yes, the National Weather Service has 2 warnings out in Oslo: a winter storm warning until 6 PM, and another from 8 PM until 11 PM. Follow local authorities.',
    'Yes, the National Weather Service has 2 warnings out: a winter storm warning until 6 PM, and another from 8 PM until 11 PM. Follow local authorities.',
  ],
  [
    { ...list, ...inForce, warnings: [warningOf(), gusts, air, air] },
    'Yes, the National Weather Service has 4 warnings out in Oslo, above all a winter storm warning until 6 PM, and a warning of wind gusts from 8 PM until midnight. 2 more are on the card. Follow local authorities.',
    'Yes, the National Weather Service has 4 warnings out, above all a winter storm warning until 6 PM, and a warning of wind gusts from 8 PM until midnight. 2 more are on the card. Follow local authorities.',
  ],
  [
    { ...advice, ...inForce, warnings: [gusts, warningOf({ advice: 'Stay off the roads' })] },
    'The National Weather Service says about its winter storm warning in Oslo: Stay off the roads. Follow local authorities.',
    'The National Weather Service says about its winter storm warning: Stay off the roads. Follow local authorities.',
  ],
  [
    { ...advice, ...inForce, warnings: [warningOf({ advice: `Stay in. ${'Far '.repeat(60)}.` })] },
    'The National Weather Service says about its winter storm warning in Oslo: Stay in. The rest is on the card. Follow local authorities.',
    'The National Weather Service says about its winter storm warning: Stay in. The rest is on the card. Follow local authorities.',
  ],
  [
    { ...advice, ...inForce, warnings: [gusts] },
    'The National Weather Service has a warning of wind gusts out in Oslo from 8 PM until midnight, without advice of its own; follow local authorities.',
    'The National Weather Service has a warning of wind gusts out from 8 PM until midnight, without advice of its own; follow local authorities.',
  ],
];

test.each(wordings)('%j', (body, toAmerican, toBriton) => {
  const named = contextIn(american, { isPlaceNamed: true });
  expect(sayWarning(body, named, american)).toBe(toAmerican);
  expect(sayWarning(body, contextIn(british), british)).toBe(toBriton);
});

test('of what is past nothing is claimed', () => {
  const yesterday = contextIn(british, { period: dayPeriod(-1) });
  expect(sayWarning({ ...list, says: 'past' }, yesterday, british)).toBe(
    'I cannot look up past warnings. The weather itself was not dangerous yesterday.',
  );
});

test.each([
  ['Winter Storm Warning', 'a winter storm warning'],
  ['Ice Storm Warning', 'an ice storm warning'],
  ['Air Quality Alert', 'an air quality alert'],
  ['Flash Flood Watch', 'a flash flood watch'],
  ['Wind Advisory', 'a wind advisory'],
  ['Rip Current Statement', 'a rip current statement'],
  ['Evacuation Immediate', 'an evacuation immediate'],
  ['911 Telephone Outage', 'a warning of 911 telephone outage'],
  ['wind gusts', 'a warning of wind gusts'],
  ['Heavy rain', 'a warning of heavy rain'],
  ['increased UV index', 'a warning of increased UV index'],
  ['Snow & <ice>', 'a warning of snow &amp; &lt;ice&gt;'],
])('%s: %s', (event, expected) => {
  expect(aWarning(warningOf({ event }))).toBe(expected);
});

test.each([
  ['in force', { onset: at(6), end: at(18) }, 'until 6 PM'],
  ['to the end of the day', { onset: at(6), end: at(24) }, 'until midnight'],
  ['a minute short of it', { onset: at(6), end: at(24) - 60_000 }, 'until midnight'],
  ['into the night', { onset: at(6), end: at(27) }, 'until 3 AM tomorrow'],
  ['to the end of tomorrow', { onset: at(6), end: at(48) }, 'until midnight tomorrow'],
  ['for days', { onset: at(-30), end: at(24 * 3 + 12) }, 'until noon on Friday'],
  ['without an end', { onset: at(6), end: undefined }, 'until further notice'],
  ['announced', { onset: at(15), end: at(18) }, 'from 3 PM until 6 PM'],
  ['announced for tomorrow', { onset: at(30), end: at(42) }, 'from 6 AM tomorrow until 6 PM'],
  ['announced without an end', { onset: at(15), end: undefined }, 'from 3 PM until further notice'],
])('%s: %s', (_, span, expected) => {
  expect(timeOfWarning(warningOf(span), british)).toBe(expected);
});

test('beside another answer: one, and how many more', () => {
  expect(mentionWarning([warningOf()], british)).toBe(
    'The National Weather Service has a winter storm warning out until 6 PM.',
  );
  expect(mentionWarning([warningOf({ issuer: 'MET Norway' }), gusts, air], british)).toBe(
    'MET Norway has a winter storm warning out until 6 PM, and 2 more.',
  );
});

test.each([
  ['Short.', 'Short.'],
  ['One sentence. Another that is too long to be said.', 'One sentence.'],
  ['A single sentence that goes on, and on, and on', 'A single sentence that goes …'],
])('shortened: %s', (text, expected) => {
  expect(shortened(text, 30)).toBe(expected);
});

describe('the card lists all, with issuer, end and advice', () => {
  const cardOf = (...warnings: readonly [Warning, ...Warning[]]) => {
    const plan = {
      says: 'weather',
      setting: { place: oslo, isPlaceNamed: false, period: dayPeriod(), now },
      notices: [],
      source: { name: 'National Weather Service', isSample: false },
      body: { ...list, ...inForce, warnings },
    } as const;
    const speech = { prompt: plain('Yes.'), reprompt: undefined };
    return renderScreen(plan, speech, british, false).card?.text.split('\n\n');
  };

  test('in the order of the answer', () => {
    expect(cardOf(warningOf({ advice: 'Stay in.' }), gusts, air)).toEqual([
      'Yes.',
      'Winter storm warning, by the National Weather Service, until 6 PM. Stay in.',
      'Warning of wind gusts, by the National Weather Service, from 8 PM until midnight.',
      'Air quality alert, by the National Weather Service, until further notice.',
      'Source: National Weather Service (public domain).',
    ]);
  });

  test('up to what a card can hold', () => {
    const long = warningOf({ advice: 'Stay in. '.repeat(200) });
    const card = cardOf(long, ...Array.from({ length: 40 }, () => long)) ?? [];
    expect(card.at(-2)).toBe('And 35 more.');
    expect(card.join('\n\n').length).toBeLessThan(4_000);
  });
});
