import type { AttributeValue } from '@aws-sdk/client-dynamodb';

import { never, nobody, usePeople } from './peopleOnLoopback.ts';
import { oslo, rainTomorrow } from './questions.ts';

const now = Date.UTC(2026, 10, 22, 18);
const minute = 60_000;
const people = usePeople();

describe('the last conversation', () => {
  const conversation = { question: rainTomorrow, askedAt: now };

  test('is kept in one round trip and read in the same one as the settings', async () => {
    const store = people.startStore();
    expect(await store.saveConversation(people.speaker, conversation, never)).toBeUndefined();
    expect(people.proxy.operations()).toEqual(['PutItem']);
    await store.changeSettings(people.speaker, () => ({ home: oslo }), now, never);
    people.proxy.forget();
    expect(await people.startStore().load(people.speaker, now + minute, never)).toEqual({
      settings: { home: oslo },
      settingsVersion: 1,
      conversation,
    });
    expect(people.proxy.operations()).toEqual(['Query']);
  });

  test.each<[string, number, boolean]>([
    ['a millisecond before ten minutes', 10 * minute - 1, true],
    ['after ten minutes', 10 * minute, false],
    ['a day later', 24 * 60 * minute, false],
  ])('%s it counts: %#', async (_name, later, counts) => {
    const store = people.startStore();
    await store.saveConversation(people.speaker, conversation, never);
    expect(await store.load(people.speaker, now + later, never)).toEqual({
      ...nobody,
      conversation: counts ? conversation : undefined,
    });
    expect((await people.itemsOf(people.speaker))[0]?.['exp']).toEqual({
      N: String((now + 10 * minute) / 1000),
    });
  });

  test('a later question takes its place, an earlier one that arrives late does not', async () => {
    const store = people.startStore();
    const later = { ...conversation, askedAt: now + 2 };
    const earlier = { ...conversation, askedAt: now + 1 };
    await store.saveConversation(people.speaker, conversation, never);
    await store.saveConversation(people.speaker, later, never);
    expect(await store.saveConversation(people.speaker, earlier, never)).toBeUndefined();
    expect(await store.load(people.speaker, now, never)).toMatchObject({ conversation: later });
  });

  test('of many questions at once the latest stays', async () => {
    const stores = Array.from({ length: 10 }, () => people.startStore());
    await Promise.all(
      stores.map((store, index) =>
        store.saveConversation(people.speaker, { ...conversation, askedAt: now + index }, never),
      ),
    );
    expect(await people.startStore().load(people.speaker, now, never)).toMatchObject({
      conversation: { askedAt: now + 9 },
    });
  });

  const exp = { N: String(now / 1000 + 600) };
  const question = { S: JSON.stringify(rainTomorrow) };
  const unknownTopic = JSON.stringify({ ...rainTomorrow, subject: { topic: 'volcano' } });
  test.each<[string, 'malformed' | 'newerSchema', Record<string, AttributeValue>]>([
    ['without a time', 'malformed', { schemaVersion: { N: '1' }, question, exp }],
    ['without an end', 'malformed', { schemaVersion: { N: '1' }, question, askedAt: { N: '7' } }],
    [
      'with a time as text',
      'malformed',
      { schemaVersion: { N: '1' }, question, askedAt: { S: 'noon' }, exp },
    ],
    [
      'with a broken question',
      'malformed',
      { schemaVersion: { N: '1' }, question: { S: '{' }, askedAt: { N: '7' }, exp },
    ],
    [
      'about an unknown topic',
      'malformed',
      { schemaVersion: { N: '1' }, question: { S: unknownTopic }, askedAt: { N: '7' }, exp },
    ],
    [
      'of a newer schema',
      'newerSchema',
      { schemaVersion: { N: '2' }, question, askedAt: { N: '7' }, exp },
    ],
  ])(
    'one %s counts as none, is told to the log, and is written over',
    async (_name, cause, item) => {
      await people.putItem(people.speaker, 'conversation', item);
      const store = people.startStore();
      expect(await store.load(people.speaker, now, never)).toEqual(nobody);
      expect(people.logged()).toEqual([
        { level: 'WARN', message: 'itemUnread', service: 'red-sky', item: 'conversation', cause },
      ]);
      await store.saveConversation(people.speaker, conversation, never);
      expect(await store.load(people.speaker, now, never)).toEqual({ ...nobody, conversation });
    },
  );

  test('who told its answer is kept with it, and read in the same round trip', async () => {
    const told = {
      ...conversation,
      credit: { weather: 'MET Norway', issuer: 'the office' },
    } as const;
    const store = people.startStore();
    await store.saveConversation(people.speaker, told, never);
    expect(await store.load(people.speaker, now, never)).toEqual({ ...nobody, conversation: told });
    expect(people.proxy.operations()).toEqual(['PutItem', 'Query']);
  });

  test.each([
    ['that is no JSON', '{'],
    ['of a source that is not known yet', '{"weather":"The Oracle"}'],
    ['that is none', '7'],
  ])('a credit %s costs the credit, and not the question', async (_name, credit) => {
    const askedAt = { N: String(now) };
    const item = { schemaVersion: { N: '1' }, question, askedAt, exp, credit: { S: credit } };
    await people.putItem(people.speaker, 'conversation', item);
    expect(await people.startStore().load(people.speaker, now, never)).toEqual({
      ...nobody,
      conversation,
    });
  });

  test('one past two kilobytes is refused', async () => {
    const place = { kind: 'named', words: 'x'.repeat(3000) } as const;
    const long = { ...conversation, question: { ...rainTomorrow, place } };
    expect(await people.startStore().saveConversation(people.speaker, long, never)).toEqual({
      problem: 'memoryDown',
      cause: 'tooLarge',
    });
    expect(people.proxy.operations()).toEqual([]);
  });
});
