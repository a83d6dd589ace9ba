import fc from 'fast-check';

import { buildSessionAttributes, readSessionMemory } from '../../lambda/memory/sessionMemory.ts';
import type { SessionMemory } from '../../lambda/memory/sessionMemory.ts';
import { oslo, rainTomorrow, someQuestion, springfield } from './questions.ts';

/** As it comes back from Alexa with the next request. */
function nextTurn(memory: SessionMemory): SessionMemory {
  const attributes: unknown = JSON.parse(JSON.stringify(buildSessionAttributes(memory)));
  return readSessionMemory(attributes);
}

const askedAt = Date.UTC(2026, 10, 22, 18);

test.each<[string, SessionMemory]>([
  ['nothing', {}],
  ['a conversation', { conversation: { question: rainTomorrow, askedAt } }],
  [
    'who told the last answer',
    { conversation: { question: rainTomorrow, askedAt, credit: { weather: 'Pirate Weather' } } },
  ],
  [
    'a choice of places',
    {
      pending: { kind: 'choosePlace', choices: [springfield, oslo], question: rainTomorrow },
    },
  ],
  ['a place to be said', { pending: { kind: 'sayPlace', question: rainTomorrow } }],
  ['a choice of homes', { pending: { kind: 'chooseHome', choices: [springfield, oslo] } }],
  ['a home to be said', { pending: { kind: 'sayHome' } }],
  [
    'the place of a nickname',
    { pending: { kind: 'sayNicknamed', nickname: "Mum's", choices: [oslo] } },
  ],
  ['that it was asked whether to forget', { pending: { kind: 'forgetMe' }, voice: 'ann' }],
  ['that there are places, and whose', { settings: {}, hasPlaces: true, voice: 'ann' }],
  ['settings', { settings: { home: oslo, temperatureUnit: 'celsius', lengthUnit: 'imperial' } }],
  ['no settings, as loaded', { settings: {} }],
  ['words to repeat', { lastSpeech: 'Yes, take one. 4 < 5 & so on.' }],
])('%s is remembered', (_name, memory) => {
  expect(nextTurn(memory)).toEqual(memory);
});

test('whatever was asked, what is remembered is at most two kilobytes and read back as it was', () => {
  const someMemory: fc.Arbitrary<SessionMemory> = fc.record(
    {
      conversation: fc.record({ question: someQuestion, askedAt: fc.nat() }),
      pending: fc.record({ kind: fc.constant('sayPlace' as const), question: someQuestion }),
      settings: fc.constant({ home: springfield }),
      lastSpeech: fc.string({ maxLength: 3000 }),
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(someMemory, (memory) => {
      expect(Buffer.byteLength(JSON.stringify(buildSessionAttributes(memory)))).toBeLessThanOrEqual(
        2048,
      );
      expect(memory).toMatchObject(nextTurn(memory));
    }),
  );
});

test('what is not remembered is left out, as it is when it comes back', () => {
  const memory: SessionMemory = { settings: {} };
  expect(readSessionMemory(buildSessionAttributes(memory))).toEqual(memory);
});

test('where all would be too much, the question to answer stays and the words to repeat go', () => {
  const pending = { kind: 'sayPlace', question: rainTomorrow } as const;
  const settings = { home: oslo };
  expect(nextTurn({ lastSpeech: 'x'.repeat(2000), settings, pending })).toEqual({
    settings,
    pending,
  });
});

test.each<[string, unknown]>([
  ['no attributes', undefined],
  ['null', null],
  ['a list', []],
  ['another release', { schemaVersion: 2, memory: {} }],
  ['no release', { memory: {} }],
  ['no memory', { schemaVersion: 1 }],
  [
    'a pending question of another kind',
    { schemaVersion: 1, memory: { pending: { kind: 'sing' } } },
  ],
  [
    'a choice of nothing',
    {
      schemaVersion: 1,
      memory: { pending: { kind: 'chooseHome', choices: [] } },
    },
  ],
  ['words that are none', { schemaVersion: 1, memory: { lastSpeech: { ssml: '<speak>' } } }],
])('%s is an empty memory', (_name, attributes) => {
  expect(readSessionMemory(attributes)).toEqual({});
});

test('no value whatever breaks the reading', () => {
  fc.assert(
    fc.property(fc.anything(), (memory) => {
      expect(() => readSessionMemory({ schemaVersion: 1, memory })).not.toThrow();
    }),
  );
});
