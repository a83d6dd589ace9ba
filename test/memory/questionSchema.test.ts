import fc from 'fast-check';
import * as v from 'valibot';

import { questionSchema } from '../../lambda/memory/questionSchema.ts';
import type { Question } from '../../lambda/understanding/question.ts';
import { oslo, rainTomorrow, someQuestion } from './questions.ts';

/** Compiles as long as the schema knows every question that can be asked. */
const asKept = (question: Question): v.InferOutput<typeof questionSchema> => question;

test('every question survives being kept as JSON', () => {
  fc.assert(
    fc.property(someQuestion, (question) => {
      const kept: unknown = JSON.parse(JSON.stringify(asKept(question)));
      expect(v.parse(questionSchema, kept)).toEqual(question);
    }),
    { numRuns: 500 },
  );
});

test.each<[string, object]>([
  ['a topic of a later release', { subject: { topic: 'volcano', form: 'whether' } }],
  ['a form that the topic does not know', { subject: { topic: 'moon', form: 'amount' } }],
  ['a form without what it carries', { subject: { topic: 'wear', form: 'whether' } }],
  [
    'a garment of a later release',
    {
      subject: { topic: 'wear', form: 'whether', item: 'crown', heard: 'crown' },
    },
  ],
  [
    'degrees as text',
    {
      subject: {
        topic: 'temperature',
        form: 'when',
        direction: 'above',
        threshold: { degrees: '9' },
      },
    },
  ],
  ['no place', { place: undefined }],
  ['a place off the globe', { place: { kind: 'known', place: { ...oslo, latitude: 91 } } }],
  ['a zone that is none', { place: { kind: 'known', place: { ...oslo, timeZone: 'Mars/Base' } } }],
  ['a date that is no text', { time: { date: 20261123 } }],
  ['an unknown depth', { detail: 'all' }],
])('%s is refused', (_name, change) => {
  expect(v.is(questionSchema, { ...rainTomorrow, ...change })).toBe(false);
});

test.each([[null], ['rain'], [7], [[]], [{ __proto__: rainTomorrow.subject }]])(
  '%j is no question',
  (value) => {
    expect(v.is(questionSchema, value)).toBe(false);
  },
);
