import type { Conversation, PeopleStore, Person, Settings } from '../../lambda/memory/person.ts';
import type { Speaker } from '../../lambda/memory/speaker.ts';
import { payerOf } from '../../lambda/memory/allowanceItem.ts';
import { idSalt, never, nobody, usePeople } from './peopleOnLoopback.ts';
import { oslo, rainTomorrow, springfield } from './questions.ts';

const people = usePeople();

/** When the turns began that are under way while somebody is forgotten. */
const before = Date.UTC(2026, 10, 22, 18);
const now = before + 2000;
const after = now + 3000;
const hour = 60 * 60_000;

const conversation: Conversation = { question: rainTomorrow, askedAt: before };
const moveHome = (settings: Settings): Settings => ({ ...settings, home: springfield });

/** All that may stand in the tables of somebody who was forgotten: where, until when, and nothing else. */
async function expectMarksAlone(): Promise<void> {
  const items = (await people.scan()).filter(({ pk }) => pk?.S === people.speaker.account);
  for (const item of items) {
    const { sk, forgottenUntil, exp } = item;
    expect(Object.keys(item).toSorted()).toEqual(['exp', 'forgottenUntil', 'pk', 'sk']);
    expect(['settings', 'conversation']).toContain(sk?.S);
    expect([forgottenUntil?.N, exp?.N].every((number) => Number(number) > 0)).toBe(true);
    expect(Number(exp?.N)).toBeLessThanOrEqual((after + hour) / 1000);
  }
  const payer = payerOf(people.speaker.account, idSalt);
  const cached = await people.scanCache();
  expect(JSON.stringify(cached)).not.toContain(people.speaker.account);
  for (const item of cached.filter((each) => JSON.stringify(each).includes(payer))) {
    expect(Object.keys(item).toSorted()).toEqual(['exp', 'forgottenUntil', 'pk']);
    expect(Number(item['exp']?.N)).toBeLessThanOrEqual((after + hour) / 1000);
  }
}

/** What a question writes: itself, and what its weather cost. */
async function ask(store: PeopleStore, speaker: Speaker, askedAt = before): Promise<void> {
  await Promise.all([
    store.saveConversation(speaker, { ...conversation, askedAt }, never),
    people.charge(speaker.account, askedAt),
  ]);
}

async function loadPerson(store: PeopleStore, speaker: Speaker, at: number): Promise<Person> {
  const loaded = await store.load(speaker, at, never);
  if ('problem' in loaded) throw new Error(loaded.cause);
  return loaded;
}

function ordersOf<T>(items: readonly T[]): readonly (readonly T[])[] {
  if (items.length < 2) return [items];
  return items.flatMap((item, index) =>
    ordersOf(items.filter((_, other) => other !== index)).map((rest) => [item, ...rest]),
  );
}

type Step = 'forget' | 'ask' | 'set' | 'change';

describe.each<[string, (store: PeopleStore, speaker: Speaker) => Promise<unknown>]>([
  ['forget me', (store, speaker) => store.forgetSpeaker(speaker, now, never)],
  ['the skill is disabled', (store, { account }) => store.deleteAccount(account, now, never)],
])('%s', (_name, forget) => {
  describe.each(['the account', 'a voice'])('of %s', (who) => {
    const speaker = (): Speaker =>
      who === 'a voice' ? { ...people.speaker, voice: 'ann' } : people.speaker;

    describe.each([
      ['somebody who is known', true],
      ['somebody in the first turn ever', false],
    ])('%s', (_known, isKnown) => {
      test.each(ordersOf<Step>(['forget', 'ask', 'set', 'change']).map((order) => [order]))(
        'leaves nothing where turns from before write late: %s',
        async (order) => {
          const store = people.startStore();
          if (isKnown) {
            await store.changeSettings(speaker(), () => ({ home: oslo }), before, never);
            await people.charge(speaker().account, before - hour);
          }
          const loaded = await loadPerson(store, speaker(), before);
          const steps = {
            forget: () => forget(store, speaker()),
            ask: () => ask(store, speaker()),
            set: () => store.changeSettings(speaker(), moveHome, before, never, loaded),
            change: () => store.changeSettings(speaker(), moveHome, before, never),
          } satisfies Record<Step, () => Promise<unknown>>;
          for (const step of order) await steps[step]();
          await expectMarksAlone();
          expect(await store.load(speaker(), after, never)).toEqual(nobody);
        },
      );
    });

    test('leaves nothing where all of it happens at once, and the event comes twice', async () => {
      const store = people.startStore();
      const loaded = await loadPerson(store, speaker(), before);
      await Promise.all([
        store.changeSettings(speaker(), moveHome, before, never, loaded),
        ask(store, speaker()),
        forget(people.startStore(), speaker()),
        store.changeSettings(speaker(), moveHome, before, never),
        forget(people.startStore(), speaker()),
        ask(store, speaker(), before + 1),
      ]);
      await expectMarksAlone();
    });

    test('is done with somebody whom nobody knows', async () => {
      expect(await forget(people.startStore(), speaker())).toBeUndefined();
      await expectMarksAlone();
    });
  });
});

describe('forget me', () => {
  test('is told to a turn from before that wants to keep something', async () => {
    const store = people.startStore();
    await store.forgetSpeaker(people.speaker, now, never);
    expect(await store.changeSettings(people.speaker, moveHome, before, never)).toEqual({
      problem: 'memoryDown',
      cause: 'forgotten',
    });
  });

  test('is a new beginning: what is said after it is kept, and does not expire', async () => {
    const store = people.startStore();
    await store.changeSettings(people.speaker, () => ({ detail: 'full' }), before, never);
    await store.forgetSpeaker(people.speaker, now, never);
    await store.changeSettings(people.speaker, moveHome, after, never);
    await store.saveConversation(people.speaker, { ...conversation, askedAt: after }, never);
    expect(await store.load(people.speaker, after, never)).toMatchObject({
      settings: { home: springfield },
      conversation: { askedAt: after },
    });
    const items = await people.itemsOf(people.speaker);
    expect(items.find(({ sk }) => sk?.S === 'settings')).not.toHaveProperty('exp');
    // A write from before is as late as ever.
    await store.changeSettings(people.speaker, () => ({ home: oslo }), before, never);
    expect((await loadPerson(store, people.speaker, after)).settings.home).toEqual(springfield);
  });

  test('forgets the one who says it, and what a later release keeps of that one', async () => {
    const { account } = people.speaker;
    const store = people.startStore();
    const ann = { account, voice: 'ann' };
    await people.putItem(people.speaker, 'settings', {
      schemaVersion: { N: '2' },
      version: { N: '4' },
      home: { S: JSON.stringify(oslo) },
      'ann.home': { S: JSON.stringify(springfield) },
      'ann.shoeSize': { N: '43' },
    });
    await store.forgetSpeaker(ann, now, never);
    expect(await people.itemsOf(people.speaker)).toContainEqual({
      pk: { S: account },
      sk: { S: 'settings' },
      schemaVersion: { N: '2' },
      version: { N: '5' },
      home: { S: JSON.stringify(oslo) },
      forgottenUntil: { N: String(now) },
    });
    expect(await store.load(ann, after, never)).toEqual({ ...nobody, settingsVersion: undefined });
  });
});

describe('the skill is disabled', () => {
  test('deletes every voice of the account, whatever else is kept of it, and nobody else', async () => {
    const store = people.startStore();
    const neighbour = people.startTest();
    for (const speaker of [people.speaker, { ...people.speaker, voice: 'ann' }, neighbour])
      await store.changeSettings(speaker, () => ({ home: oslo }), before, never);
    await people.putItem(people.speaker, 'place#mums', { name: { S: 'Mum' } });
    people.proxy.forget();
    expect(await store.deleteAccount(people.speaker.account, now, never)).toBeUndefined();
    expect(people.proxy.operations().toSorted()).toEqual([
      'DeleteItem',
      'PutItem',
      'PutItem',
      'PutItem',
      'Query',
    ]);
    await expectMarksAlone();
    expect((await loadPerson(store, neighbour, after)).settings).toEqual({ home: oslo });
  });

  test('is for good: an account that comes again has another id', async () => {
    const store = people.startStore();
    await store.deleteAccount(people.speaker.account, now, never);
    await store.saveConversation(people.speaker, { ...conversation, askedAt: after }, never);
    await store.changeSettings(people.speaker, moveHome, after, never);
    await expectMarksAlone();
  });
});
