/** Containers that share a cache table, in front of a server that counts, all on loopback. */

import * as fc from 'fast-check';

import { forceCircuit } from '../../../lambda/memory/forceCircuit.ts';
import { collectLog } from '../../support/collectLog.ts';
import { sendJson } from '../../support/loopbackServer.ts';
import { containersOnLoopback } from '../containersOnLoopback.ts';
import { answerAll, hour, minute, now, weatherOf } from '../openMeteoServer.ts';

const { log, events, forget } = collectLog();
beforeEach(forget);

const fleet = containersOnLoopback({ log });
/** At another time, about the hour that begins then. */
const at = (time: number) => ({ now: time, from: time, to: time + hour });
const down = { problem: 'weatherDown' };
const isFailing = () => {
  fleet.server().answerWith((_url, response) => response.writeHead(500).end());
};

test('what one container has fetched, all others read', async () => {
  const first = weatherOf(await fleet.open()());
  const others = await Promise.all(Array.from({ length: 4 }, () => fleet.open()()));
  expect(others.map(weatherOf)).toEqual(Array(4).fill(first));
  expect(fleet.server().requests).toHaveLength(1);
  const counted = events().map((event) => JSON.stringify(event));
  const count = (...words: readonly string[]) =>
    counted.filter((line) => words.every((word) => line.includes(word))).length;
  // The cache that is read and never written would show here.
  expect(count('weatherKept', '"shared"')).toBe(1);
  expect(count('weatherRead', '"source"')).toBe(1);
  expect(count('weatherRead', '"shared"')).toBe(4);
});

test.each([
  ['a millisecond before it is a quarter of an hour old', 15 * minute - 1, false],
  ['at a quarter of an hour', 15 * minute, true],
  ['a minute before it is too old', 179 * minute, true],
])('%s: a forecast that is served says whether it is stale', async (_name, age, isStale) => {
  const read = fleet.open();
  expect(weatherOf(await read()).forecast?.isStale).toBe(false);
  isFailing();
  for (const container of [read, fleet.open()])
    expect(weatherOf(await container(at(now + age))).forecast).toMatchObject({
      fetchedAt: now,
      isStale,
    });
});

test('at three hours it is too old, in the shared tier too', async () => {
  await fleet.open()();
  isFailing();
  expect(await fleet.open()(at(now + 180 * minute))).toEqual(down);
});

describe('an item', () => {
  test('is small, and says when it may be deleted', async () => {
    await fleet.open()();
    const [item] = await fleet.table().itemsOf('weather');
    expect(item?.['exp']).toEqual({ N: String((now + 180 * minute) / 1000) });
    expect(Buffer.byteLength(JSON.stringify(item))).toBeLessThan(40_000);
  });

  test.each([
    ['another body', { body: { B: Buffer.from('weather') } }],
    ['no body', { body: { S: 'weather' } }],
    ['no time', { fetchedAt: { S: 'now' } }],
    ['a later format', { format: { N: '99' } }],
  ])('with %s counts as absent, is told to the log and written over', async (_name, change) => {
    await fleet.open()();
    const [item = {}] = await fleet.table().itemsOf('weather');
    await fleet.table().put({ ...item, ...change });
    const read = fleet.open();
    const later = at(now + minute);
    expect(weatherOf(await read(later)).forecast?.fetchedAt).toBe(now + minute);
    expect(events()).toContainEqual(expect.objectContaining({ message: 'itemUnread' }));
    expect(fleet.server().requests).toHaveLength(2);
    await fleet.open()(later);
    expect(fleet.server().requests).toHaveLength(2);
  });

  test('that is gone is fetched again', async () => {
    await fleet.open()();
    for (const item of await fleet.table().itemsOf('weather')) await fleet.table().delete(item);
    expect(weatherOf(await fleet.open()(at(now + minute))).forecast?.fetchedAt).toBe(now + minute);
  });
});

test.each([
  ['is gone', 'reset'],
  ['stalls', 'stall'],
  ['throttles', { status: 400, error: 'ProvisionedThroughputExceededException', times: 99 }],
  ['has no table', { status: 400, error: 'ResourceNotFoundException', times: 99 }],
] as const)('a database that %s costs no answer, and is left alone for a while', async (_name, fault) => {
  fleet.cache().proxy.failWith(fault);
  const read = fleet.open({ pace: { sharedRead: 100, firstRead: 100, sharedWrite: 100 } });
  expect(weatherOf(await read()).forecast?.fetchedAt).toBe(now);
  fleet.cache().proxy.forget();
  expect(weatherOf(await read({ latitude: 60 })).forecast?.fetchedAt).toBe(now);
  expect(fleet.cache().proxy.operations()).toEqual([]);
}); // prettier-ignore

describe('what is known of a source', () => {
  test('a limit that one container met, all keep to', async () => {
    fleet.server().answerWith((_url, response) => {
      sendJson(response, { error: true, reason: 'Hourly API request limit exceeded.' }, 429);
    });
    await fleet.open()();
    expect(await fleet.open()({ latitude: 61 })).toEqual(down);
    expect(fleet.server().requests).toHaveLength(1);
    fleet.server().answerWith(answerAll);
    const later = { ...at(now + minute), latitude: 61 };
    expect(weatherOf(await fleet.open()(later)).forecast?.fetchedAt).toBe(now + minute);
  });

  test('an operator can leave it alone, ask it again, and leave it to itself', async () => {
    const dynamo = fleet.cache().openDynamo();
    const { signal } = new AbortController();
    const force = (to: 'open' | 'closed' | undefined) =>
      forceCircuit({ dynamo, table: fleet.table().name }, 'Open-Meteo', to, {
        now,
        forMs: hour,
        signal,
      });
    await force('open');
    expect(await fleet.open()({ latitude: 50 })).toEqual(down);
    expect(fleet.server().requests).toHaveLength(0);
    // It ends by itself.
    const later = { ...at(now + hour), latitude: 51 };
    expect(weatherOf(await fleet.open()(later)).forecast).toBeDefined();

    await force(undefined);
    fleet.server().answerWith((_url, response) => response.writeHead(429).end());
    await fleet.open()({ latitude: 52 });
    fleet.server().answerWith(answerAll);
    await force('closed');
    expect(weatherOf(await fleet.open()({ latitude: 53 })).forecast).toBeDefined();
    await force(undefined);
    expect(await fleet.open()({ latitude: 54 })).toEqual(down);
  });
});

test('however containers come and go: a fetch a period at most, and no age is wrong', async () => {
  const turn = fc.record({ container: fc.nat(2), wait: fc.nat(8 * minute) });
  await fc.assert(
    fc.asyncProperty(fc.array(turn, { minLength: 1, maxLength: 8 }), async (turns) => {
      await fleet.renewTable();
      const containers = [fleet.open(), fleet.open(), fleet.open()];
      const fetchedAt: number[] = [];
      let time = now;
      fleet.server().answerWith((url, response, request) => {
        fetchedAt.push(time);
        answerAll(url, response, request);
      });
      for (const { container, wait } of turns) {
        time += wait;
        const read = containers[container];
        if (read === undefined) throw new Error('no such container');
        const { forecast } = weatherOf(await read(at(time)));
        expect(forecast?.fetchedAt).toBe(fetchedAt.at(-1));
        expect(time - (forecast?.fetchedAt ?? 0)).toBeLessThan(15 * minute);
      }
      fetchedAt.slice(1).forEach((fetched, index) => {
        expect(fetched - (fetchedAt[index] ?? 0)).toBeGreaterThanOrEqual(15 * minute);
      });
    }),
    { numRuns: 25 },
  );
}, 30_000);
