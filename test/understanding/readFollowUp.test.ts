import type { PlaceAsked, Question } from '../../lambda/understanding/question.ts';
import { readQuestion } from '../../lambda/understanding/readQuestion.ts';
import type { Slots } from '../../lambda/understanding/slots.ts';
import { oslo, slotsOf as s, springfields, today } from './support.ts';

const known: PlaceAsked = { kind: 'known', place: oslo };
const named = (words: string): PlaceAsked => ({ kind: 'named', words });

/** "Do I need a coat in Oslo tomorrow morning?", answered. */
const last: Question = {
  subject: { topic: 'wear', form: 'whether', item: 'coat', heard: 'coat' },
  place: known,
  time: { date: '2026-11-23', time: 'MO' },
  detail: 'answer',
};

describe('a follow-up carries over what it does not say', () => {
  test.each<[string, Slots, Partial<Question>]>([
    ['and on Sunday', s({ date: '2026-11-29' }), { time: { date: '2026-11-29' } }],
    ['and in the evening', s({ time: 'EV' }), { time: { date: '2026-11-23', time: 'EV' } }],
    ['and the next two hours', s({ duration: 'PT2H' }), { time: { duration: 'PT2H' } }],
    ['what about Paris', s({ place: 'Paris' }), { place: named('Paris') }],
    [
      'what about Paris on Sunday',
      s({ place: 'Paris', date: '2026-11-29' }),
      { place: named('Paris'), time: { date: '2026-11-29' } },
    ],
    ['and there', s({ place: ['there', 'THERE'] }), {}],
    ['and here', s({ place: ['here', 'HERE'] }), { place: { kind: 'here' } }],
    [
      'and the wind',
      s({ subject: ['wind', 'wind'] }),
      { subject: { topic: 'wind', form: 'value' } },
    ],
    [
      'and gloves',
      s({ garment: ['gloves', 'gloves'] }),
      { subject: { topic: 'wear', form: 'whether', item: 'gloves', heard: 'gloves' } },
    ],
    [
      'and for a run',
      s({ activity: ['run', 'running'] }),
      { subject: { topic: 'activity', form: 'whether', activity: 'running', heard: 'run' } },
    ],
    [
      'what about "tomorrow night", heard as a place',
      s({ place: 'tomorrow night' }),
      { time: { date: '2026-11-23', time: 'NI' } },
    ],
  ])('%s', (_what, slots, change) => {
    const question = { ...last, ...change };
    expect(readQuestion({ name: 'FollowUpIntent', slots }, { today, last })).toEqual({
      kind: 'question',
      question,
    });
    // Its detail is that of a new question, and a bare place means the same.
    expect(
      readQuestion({ name: 'FollowUpIntent', slots }, { today, last: { ...last, detail: 'why' } }),
    ).toEqual({ kind: 'question', question });
  });

  test('a clock time after a week is of no day of it', () => {
    const week = { ...last, time: { date: '2026-W48' } };
    expect(
      readQuestion({ name: 'FollowUpIntent', slots: s({ time: '15:00' }) }, { today, last: week }),
    ).toMatchObject({ question: { time: { time: '15:00' } } });
  });

  test('before anything was asked, it is a question after the weather', () => {
    expect(
      readQuestion({ name: 'FollowUpIntent', slots: s({ place: 'Paris' }) }, { today }),
    ).toEqual({
      kind: 'question',
      question: {
        subject: { topic: 'overview', form: 'summary' },
        place: named('Paris'),
        time: {},
        detail: 'answer',
      },
    });
  });

  test.each(['FollowUpIntent', 'WhyIntent', 'MoreIntent'])(
    '%s alone has nothing to follow',
    (name) => {
      expect(readQuestion({ name, slots: {} }, { today })).toEqual({ kind: 'nothingToFollow' });
    },
  );

  test.each([
    ['WhyIntent', 'why'],
    ['MoreIntent', 'more'],
  ])('%s asks again', (name, detail) => {
    expect(readQuestion({ name, slots: {} }, { today, last })).toEqual({
      kind: 'question',
      question: { ...last, detail },
    });
  });
});

describe('which one', () => {
  const [illinois, missouri] = springfields;
  const choices = [
    ...springfields,
    { ...oslo, name: 'Springfield', region: 'Otago', country: 'NZ' },
  ];

  test.each<[string, Slots, PlaceAsked]>([
    ['the second', s({ ordinal: ['second', '2'] }), { kind: 'chosen', place: missouri }],
    ['the one in Missouri', s({ ordinal: ['one', '1'], place: 'missouri' }), { kind: 'chosen', place: missouri }], // prettier-ignore
    ['Illinois', s({ place: 'illinois' }), { kind: 'chosen', place: illinois }],
    [
      'Springfield Missouri',
      s({ place: 'Springfield Missouri' }),
      { kind: 'chosen', place: missouri },
    ],
    [
      'the one in New Zealand',
      s({ place: 'new zealand' }),
      { kind: 'chosen', place: { ...oslo, name: 'Springfield', region: 'Otago', country: 'NZ' } },
    ],
    ['the United States, which two are in', s({ place: 'united states' }), named('united states')],
    ['none of them', s({ place: 'Chicago' }), named('Chicago')],
    ['a number past the list', s({ ordinal: ['third', '9'], place: 'Chicago' }), named('Chicago')],
  ])('%s', (_what, slots, place) => {
    expect(readQuestion({ name: 'ChooseIntent', slots }, { today, last, choices })).toEqual({
      kind: 'question',
      question: { ...last, place },
    });
  });

  test('nothing that was offered', () => {
    expect(readQuestion({ name: 'ChooseIntent', slots: {} }, { today, last, choices })).toEqual({
      kind: 'notUnderstood',
    });
  });

  test('a bare place where nothing is to choose is a follow-up', () => {
    expect(
      readQuestion({ name: 'ChooseIntent', slots: s({ place: 'Paris' }) }, { today, last }),
    ).toEqual({ kind: 'question', question: { ...last, place: named('Paris') } });
  });
});

describe('settings and the source', () => {
  test.each([
    ['SetHomeIntent', s({ place: 'Oslo' }), { setting: 'home', place: named('Oslo') }],
    ['SetHomeIntent', s({ place: ['here', 'HERE'] }), { setting: 'home', place: { kind: 'here' } }],
    ['SetHomeIntent', s({ place: ['there', 'THERE'] }), { setting: 'home', place: known }],
    [
      'SetUnitsIntent',
      s({ units: ['centigrade', 'celsius'] }),
      { setting: 'units', temperatureUnit: 'celsius' },
    ],
    [
      'SetUnitsIntent',
      s({ units: ['fahrenheit', 'fahrenheit'] }),
      { setting: 'units', temperatureUnit: 'fahrenheit' },
    ],
    [
      'SetUnitsIntent',
      s({ units: ['metric', 'metric'] }),
      { setting: 'units', temperatureUnit: 'celsius', lengthUnit: 'metric' },
    ],
    [
      'SetUnitsIntent',
      s({ units: ['miles', 'imperial'] }),
      { setting: 'units', temperatureUnit: 'fahrenheit', lengthUnit: 'imperial' },
    ],
  ])('%s with %j', (name, slots, setting) => {
    expect(readQuestion({ name, slots }, { today, last })).toEqual({ kind: 'setting', setting });
  });

  test.each([
    ['SetHomeIntent', {}],
    ['SetHomeIntent', s({ place: ['home', 'HOME'] })],
    ['SetUnitsIntent', s({ units: 'cubits' })],
  ])('%s with %j is not understood', (name, slots) => {
    expect(readQuestion({ name, slots }, { today, last })).toEqual({ kind: 'notUnderstood' });
  });

  test('where it comes from', () => {
    expect(readQuestion({ name: 'AskSourceIntent', slots: {} }, { today })).toEqual({
      kind: 'source',
    });
  });
});
