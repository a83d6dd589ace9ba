import type { PlaceAsked, Question, TimeAsked } from '../../lambda/understanding/question.ts';
import { readQuestion } from '../../lambda/understanding/readQuestion.ts';
import type { Slots } from '../../lambda/understanding/slots.ts';
import { oslo, slotsOf as s, today } from './support.ts';

const known: PlaceAsked = { kind: 'known', place: oslo };
const named = (words: string): PlaceAsked => ({ kind: 'named', words });
const unsaid: PlaceAsked = { kind: 'unsaid' };

/** "Do I need a coat in Oslo tomorrow morning?", answered. */
const last: Question = {
  subject: { topic: 'wear', form: 'whether', item: 'coat', heard: 'coat' },
  place: known,
  time: { date: '2026-11-23', time: 'MO' },
  detail: 'answer',
};

const rain: Question['subject'] = { topic: 'rain', form: 'whether' };
const rainAt = (place: PlaceAsked, time: TimeAsked) => ({
  kind: 'question',
  question: { subject: rain, place, time, detail: 'answer' },
});

describe('place and time of a whole question', () => {
  test.each<[string, Slots, PlaceAsked, TimeAsked]>([
    ['nothing said', {}, unsaid, {}],
    ['a place', s({ place: 'Oslo' }), named('Oslo'), {}],
    ['here', s({ place: ['where i am', 'HERE'] }), { kind: 'here' }, {}],
    ['home', s({ place: ['my house', 'HOME'] }), { kind: 'home' }, {}],
    ['there', s({ place: ['there', 'THERE'] }), known, {}],
    [
      'a day and a part of it',
      s({ date: '2026-11-23', time: 'EV' }),
      unsaid,
      { date: '2026-11-23', time: 'EV' },
    ],
    [
      'a date that holds a part of its day',
      s({ date: '2026-11-22TEV' }),
      unsaid,
      { date: '2026-11-22', time: 'EV' },
    ],
    ['now', s({ date: 'PRESENT_REF' }), unsaid, { date: 'PRESENT_REF' }],
    ['the next hours', s({ duration: 'PT5H' }), unsaid, { duration: 'PT5H' }],
    ['in two hours', s({ ahead: 'PT2H' }), unsaid, { duration: 'PT2H', direction: 'after' }],
    ['in three days', s({ ahead: 'P3D' }), unsaid, { date: '2026-11-25' }],
    ['in two weeks', s({ ahead: 'P2W' }), unsaid, { date: '2026-12-06' }],
    [
      'in three days at noon',
      s({ ahead: 'P3D', time: '12:00' }),
      unsaid,
      { date: '2026-11-25', time: '12:00' },
    ],
    [
      'from six to nine',
      s({ time: '06:00', untilTime: '09:00' }),
      unsaid,
      { time: '06:00', untilTime: '09:00' },
    ],
    ['after six', s({ afterTime: '18:00' }), unsaid, { time: '18:00', untilTime: '23:59' }],
    ['in the evening, heard as after it', s({ afterTime: 'EV' }), unsaid, { time: 'EV' }],
    ['until Friday', s({ untilDate: '2026-11-27' }), unsaid, { untilDate: '2026-11-27' }],
    [
      'until Friday, heard as a time',
      s({ untilTime: '2026-11-27' }),
      unsaid,
      { untilDate: '2026-11-27' },
    ],
    ['a time in the slot of dates', s({ date: 'EV' }), unsaid, { time: 'EV' }],
    [
      'words in the slot of dates',
      s({ date: 'tomorrow night' }),
      unsaid,
      { date: '2026-11-23', time: 'NI' },
    ],
    [
      'what was',
      s({ past: ['did', 'past'], date: '2026-W47' }),
      unsaid,
      { date: '2026-W47', direction: 'past' },
    ],
    [
      'the last three days',
      s({ past: ['last', 'past'], duration: 'P3D' }),
      unsaid,
      { duration: 'P3D', direction: 'past' },
    ],
  ])('%s', (_what, slots, place, time) => {
    expect(readQuestion({ name: 'RainIntent', slots }, { today, last })).toEqual(
      rainAt(place, time),
    );
  });
});

describe('words for a time in the slot of another thing', () => {
  test.each<[string, PlaceAsked, TimeAsked]>([
    ['seattle tomorrow', named('seattle'), { date: '2026-11-23' }],
    ['tomorrow in Seattle', named('Seattle'), { date: '2026-11-23' }],
    ['tomorrow', unsaid, { date: '2026-11-23' }],
    ['the next three days', unsaid, { duration: 'P3D' }],
    ['oslo for the next 5 hours', named('oslo'), { duration: 'PT5H' }],
    ['tonight', unsaid, { date: '2026-11-22', time: 'NI' }],
    ['new york tomorrow night', named('new york'), { date: '2026-11-23', time: 'NI' }],
    ['paris tomorrow morning', named('paris'), { date: '2026-11-23', time: 'MO' }],
    ['bergen this evening', named('bergen'), { date: '2026-11-22', time: 'EV' }],
    ['bergen in the morning', named('bergen'), { time: 'MO' }],
    ['rome on wednesday', named('rome'), { date: '2026-11-25' }],
    ['rome this sunday', named('rome'), { date: '2026-11-22' }],
    ['rome this weekend', named('rome'), { date: '2026-W47-WE' }],
    ['next weekend', unsaid, { date: '2026-W48-WE' }],
    ['rome next week', named('rome'), { date: '2026-W48' }],
    ['rome yesterday', named('rome'), { date: '2026-11-21' }],
    ['rome last night', named('rome'), { date: '2026-11-21', time: 'NI' }],
    ['rome the day after tomorrow', named('rome'), { date: '2026-11-24' }],
    ['rome at 5 p.m.', named('rome'), { time: '17:00' }],
    ['rome tomorrow at noon', named('rome'), { date: '2026-11-23', time: '12:00' }],
    ['rome right now', named('rome'), { date: 'PRESENT_REF' }],
    ['my current location', { kind: 'here' }, {}],
    ['here tomorrow', { kind: 'here' }, { date: '2026-11-23' }],
    ['in home', { kind: 'home' }, {}],
    ['Sunday Creek', named('Sunday Creek'), {}],
    ['Sunday in Rome', named('Rome'), { date: '2026-11-22' }],
    ['tomorrow morning in Rome', named('Rome'), { date: '2026-11-23', time: 'MO' }],
    ['Mondaysville', named('Mondaysville'), {}],
  ])('"%s"', (words, place, time) => {
    expect(readQuestion({ name: 'RainIntent', slots: s({ place: words }) }, { today })).toEqual(
      rainAt(place, time),
    );
  });

  test('gives way to a time that was heard as one', () => {
    const slots = s({ place: 'seattle tomorrow', date: '2026-11-26' });
    expect(readQuestion({ name: 'RainIntent', slots }, { today })).toEqual(
      rainAt(named('seattle'), { date: '2026-11-26' }),
    );
  });

  test('is found in a garment', () => {
    expect(
      readQuestion({ name: 'WearIntent', slots: s({ garment: 'coat tomorrow' }) }, { today }),
    ).toEqual({
      kind: 'question',
      question: {
        subject: { topic: 'wear', form: 'whether', item: 'coat', heard: 'coat' },
        place: unsaid,
        time: { date: '2026-11-23' },
        detail: 'answer',
      },
    });
  });
});

test('a whole question carries nothing over', () => {
  expect(readQuestion({ name: 'RainIntent', slots: {} }, { today, last })).toEqual(
    rainAt(unsaid, {}),
  );
});
