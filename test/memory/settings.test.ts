import type { AttributeValue } from '@aws-sdk/client-dynamodb';

import { mostPlaces } from '../../lambda/memory/person.ts';
import type { Settings } from '../../lambda/memory/person.ts';
import { never, nobody, usePeople } from './peopleOnLoopback.ts';
import { oslo, springfield } from './questions.ts';

const now = Date.UTC(2026, 10, 22, 18);
const people = usePeople();

describe('settings', () => {
  test('somebody new has none, in one round trip', async () => {
    expect(await people.startStore().load(people.speaker, now, never)).toEqual(nobody);
    expect(people.proxy.operations()).toEqual(['Query']);
  });

  test('a change is kept for another container', async () => {
    const settings = { home: springfield, temperatureUnit: 'celsius' } as const;
    expect(
      await people.startStore().changeSettings(people.speaker, () => settings, now, never),
    ).toEqual(settings);
    expect(people.proxy.operations()).toEqual(['GetItem', 'UpdateItem']);
    expect(await people.startStore().load(people.speaker, now, never)).toEqual({
      ...nobody,
      settings,
      settingsVersion: 1,
    });
  });

  test('a change after a load is one round trip', async () => {
    const store = people.startStore();
    await store.changeSettings(people.speaker, () => ({ home: oslo }), now, never);
    const loaded = await store.load(people.speaker, now, never);
    if ('problem' in loaded) throw new Error(loaded.cause);
    people.proxy.forget();
    const change = (settings: Settings): Settings => ({ ...settings, lengthUnit: 'imperial' });
    const changed = await store.changeSettings(people.speaker, change, now, never, loaded);
    expect(changed).toEqual({ home: oslo, lengthUnit: 'imperial' });
    expect(people.proxy.operations()).toEqual(['UpdateItem']);
  });

  test('a change of what was loaded before another device changed it loses nothing', async () => {
    const store = people.startStore();
    const loaded = await store.load(people.speaker, now, never);
    if ('problem' in loaded) throw new Error(loaded.cause);
    await people.startStore().changeSettings(people.speaker, () => ({ home: oslo }), now, never);
    const change = (settings: Settings): Settings => ({ ...settings, temperatureUnit: 'celsius' });
    expect(await store.changeSettings(people.speaker, change, now, never, loaded)).toEqual({
      home: oslo,
      temperatureUnit: 'celsius',
    });
  });

  test('a setting can be taken back', async () => {
    const store = people.startStore();
    await store.changeSettings(
      people.speaker,
      () => ({ home: oslo, lengthUnit: 'metric' }),
      now,
      never,
    );
    await store.changeSettings(people.speaker, () => ({ lengthUnit: 'metric' }), now, never);
    expect(await store.load(people.speaker, now, never)).toMatchObject({
      settings: { lengthUnit: 'metric' },
    });
    expect((await people.itemsOf(people.speaker))[0]).not.toHaveProperty('home');
  });

  test('where nothing changes, nothing is written', async () => {
    const store = people.startStore();
    await store.changeSettings(people.speaker, () => ({ home: oslo }), now, never);
    people.proxy.forget();
    await store.changeSettings(people.speaker, (settings) => ({ ...settings }), now, never);
    expect(people.proxy.operations()).toEqual(['GetItem']);
  });

  test('of twenty devices that change at once, every change lands', async () => {
    const devices = Array.from({ length: 20 }, () => people.startStore());
    // Each writes its mark into the name of the home, after those that were there before.
    const outcomes = await Promise.all(
      devices.map((store, device) => {
        const change = ({ home = { ...oslo, name: 'marks' } }: Settings): Settings => ({
          home: { ...home, name: `${home.name} ${device}` },
        });
        return store.changeSettings(people.speaker, change, now, never);
      }),
    );
    expect(outcomes.filter((outcome) => 'problem' in outcome)).toEqual([]);
    const kept = await people.startStore().load(people.speaker, now, never);
    if ('problem' in kept) throw new Error(kept.cause);
    const marks = kept.settings.home?.name.split(' ').slice(1).map(Number);
    expect(marks?.toSorted((a, b) => a - b)).toEqual(devices.map((_, device) => device));
    expect(kept.settingsVersion).toBe(20);
  });

  test('attributes of a later release outlive a change', async () => {
    await people.putItem(people.speaker, 'settings', {
      schemaVersion: { N: '1' },
      version: { N: '4' },
      answers: { S: 'brief' },
    });
    const store = people.startStore();
    await store.changeSettings(people.speaker, () => ({ home: oslo }), now, never);
    expect((await people.itemsOf(people.speaker))[0]).toMatchObject({
      answers: { S: 'brief' },
      version: { N: '5' },
    });
  });

  test('an item of a newer schema is read as far as it is understood, and left alone', async () => {
    const item = {
      schemaVersion: { N: '2' },
      version: { N: '4' },
      home: { S: JSON.stringify(oslo) },
      temperatureUnit: { S: 'kelvin' },
    };
    await people.putItem(people.speaker, 'settings', item);
    const store = people.startStore();
    const loaded = await store.load(people.speaker, now, never);
    expect(loaded).toEqual({ ...nobody, settings: { home: oslo } });
    if ('problem' in loaded) throw new Error(loaded.cause);
    const problem = { problem: 'memoryDown', cause: 'newerSchema' };
    expect(await store.changeSettings(people.speaker, () => ({}), now, never)).toEqual(problem);
    expect(await store.changeSettings(people.speaker, () => ({}), now, never, loaded)).toEqual(
      problem,
    );
    expect((await people.itemsOf(people.speaker))[0]).toMatchObject(item);
  });

  test.each<[string, Record<string, AttributeValue>]>([
    ['a home that is no JSON', { version: { N: '1' }, home: { S: '{"name":' } }],
    ['a home that is a number', { version: { N: '1' }, home: { N: '7' } }],
    ['a home without a zone', { version: { N: '1' }, home: { S: '{"name":"Oslo"}' } }],
    ['a unit of our own making', { version: { N: '1' }, temperatureUnit: { S: 'warm' } }],
    ['a version that is text', { version: { S: 'one' }, temperatureUnit: { BOOL: true } }],
    ['no version', { temperatureUnit: { L: [] } }],
  ])('%s is read as absent, told to the log, and can be replaced', async (_name, garbage) => {
    await people.putItem(people.speaker, 'settings', { ...garbage, lengthUnit: { S: 'metric' } });
    const store = people.startStore();
    const loaded = await store.load(people.speaker, now, never);
    expect(loaded).toMatchObject({ settings: { lengthUnit: 'metric' } });
    if ('problem' in loaded) throw new Error(loaded.cause);
    expect(loaded.settings).not.toHaveProperty('home');
    expect(loaded.settings).not.toHaveProperty('temperatureUnit');
    expect(people.logged()).toEqual([
      {
        level: 'WARN',
        message: 'itemUnread',
        service: 'red-sky',
        item: 'settings',
        cause: 'malformed',
      },
    ]);
    const settings: Settings = { home: oslo, temperatureUnit: 'celsius' };
    expect(await store.changeSettings(people.speaker, () => settings, now, never, loaded)).toEqual(
      settings,
    );
    expect(await store.load(people.speaker, now, never)).toMatchObject({ settings });
  });

  test('a voice has settings of its own, in one item with the household', async () => {
    const store = people.startStore();
    const { account } = people.speaker;
    const [ann, ben] = [
      { account, voice: 'ann' },
      { account, voice: 'ben' },
    ];
    await store.changeSettings(people.speaker, () => ({ home: oslo }), now, never);
    await store.changeSettings(ann, () => ({ home: springfield, detail: 'full' }), now, never);
    expect(await store.load(people.speaker, now, never)).toMatchObject({
      settings: { home: oslo },
      settingsVersion: 2,
    });
    expect(await store.load(ann, now, never)).toMatchObject({
      settings: { home: springfield, detail: 'full' },
    });
    expect(await store.load(ben, now, never)).toMatchObject({ settings: {} });
    expect(await people.itemsOf(people.speaker)).toHaveLength(1);
  });

  test('that the location was refused holds for the whole account', async () => {
    const store = people.startStore();
    const ann = { ...people.speaker, voice: 'ann' };
    await store.changeSettings(ann, () => ({ locationRefused: now }), now, never);
    expect(await store.load(people.speaker, now, never)).toMatchObject({
      settings: { locationRefused: now },
    });
  });

  test('fifty places with long names are kept', async () => {
    const places = Array.from({ length: mostPlaces }, (_, index) => ({
      nickname: `grandmother's little house by the sea ${index}`,
      place: { ...springfield, name: 'Llanfairpwllgwyngyll', region: 'Newfoundland and Labrador' },
    }));
    const store = people.startStore();
    expect(await store.changeSettings(people.speaker, () => ({ places }), now, never)).toEqual({
      places,
    });
    expect(await store.load(people.speaker, now, never)).toMatchObject({ settings: { places } });
  });

  test('settings past sixteen kilobytes are refused', async () => {
    const home = { ...oslo, name: 'x'.repeat(17_000) };
    const outcome = await people
      .startStore()
      .changeSettings(people.speaker, () => ({ home }), now, never);
    expect(outcome).toEqual({ problem: 'memoryDown', cause: 'tooLarge' });
    expect(await people.itemsOf(people.speaker)).toEqual([]);
  });
});
