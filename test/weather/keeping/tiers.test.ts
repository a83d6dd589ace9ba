/** Containers that share a cache table, in front of a server that counts, all on loopback. */

import * as fc from 'fast-check';

import { forceCircuit } from '../../../lambda/memory/forceCircuit.ts';
import { collectLog } from '../../support/collectLog.ts';
import { sendJson, startLoopbackServer } from '../../support/loopbackServer.ts';
import type { LoopbackServer } from '../../support/loopbackServer.ts';
import { startCache } from '../cacheOnLoopback.ts';
import type { Cache, CacheTable } from '../cacheOnLoopback.ts';
import { answerAll, createReader, hour, minute, now, weatherOf } from '../openMeteoServer.ts';
import type { ReaderOptions } from '../openMeteoServer.ts';

let cache: Cache;
let table: CacheTable;
let server: LoopbackServer;
beforeAll(async () => {
  cache = await startCache();
});
afterAll(() => cache.close());
beforeEach(async () => {
  [table, server] = await Promise.all([cache.createTable(), startLoopbackServer()]);
  server.answerWith(answerAll);
});
afterEach(async () => {
  cache.proxy.failWith(undefined);
  await server.close();
});

const { log, events, forget } = collectLog();
beforeEach(forget);

/** Somewhere else each time it is called: a container that knows nothing. */
const openContainer = (options?: Partial<ReaderOptions>) =>
  createReader(server, {
    dynamo: cache.openDynamo(),
    table: table.name,
    log,
    ...options,
    // The machine may be busy: what a test is not about must not run out of time.
    pace: { sharedRead: 3_000, firstRead: 3_000, sharedWrite: 1_000, ...options?.pace },
  });
/** At another time, about the hour that begins then. */
const at = (time: number) => ({ now: time, from: time, to: time + hour });
const down = { problem: 'weatherDown' };
const isFailing = () => {
  server.answerWith((_url, response) => response.writeHead(500).end());
};

test('what one container has fetched, all others read', async () => {
  const first = weatherOf(await openContainer()());
  const others = await Promise.all(Array.from({ length: 4 }, () => openContainer()()));
  expect(others.map(weatherOf)).toEqual(Array(4).fill(first));
  expect(server.requests).toHaveLength(1);
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
  const read = openContainer();
  expect(weatherOf(await read()).forecast?.isStale).toBe(false);
  isFailing();
  for (const container of [read, openContainer()])
    expect(weatherOf(await container(at(now + age))).forecast).toMatchObject({
      fetchedAt: now,
      isStale,
    });
});

test('at three hours it is too old, in the shared tier too', async () => {
  await openContainer()();
  isFailing();
  expect(await openContainer()(at(now + 180 * minute))).toEqual(down);
});

describe('an item', () => {
  test('is small, and says when it may be deleted', async () => {
    await openContainer()();
    const [item] = await table.itemsOf('weather');
    expect(item?.['exp']).toEqual({ N: String((now + 180 * minute) / 1000) });
    expect(Buffer.byteLength(JSON.stringify(item))).toBeLessThan(40_000);
  });

  test.each([
    ['another body', { body: { B: Buffer.from('weather') } }],
    ['no body', { body: { S: 'weather' } }],
    ['no time', { fetchedAt: { S: 'now' } }],
    ['a later format', { format: { N: '99' } }],
  ])('with %s counts as absent, is told to the log and written over', async (_name, change) => {
    await openContainer()();
    const [item = {}] = await table.itemsOf('weather');
    await table.put({ ...item, ...change });
    const read = openContainer();
    const later = at(now + minute);
    expect(weatherOf(await read(later)).forecast?.fetchedAt).toBe(now + minute);
    expect(events()).toContainEqual(expect.objectContaining({ message: 'itemUnread' }));
    expect(server.requests).toHaveLength(2);
    await openContainer()(later);
    expect(server.requests).toHaveLength(2);
  });

  test('that is gone is fetched again', async () => {
    await openContainer()();
    for (const item of await table.itemsOf('weather')) await table.delete(item);
    expect(weatherOf(await openContainer()(at(now + minute))).forecast?.fetchedAt).toBe(
      now + minute,
    );
  });
});

test.each([
  ['is gone', 'reset'],
  ['stalls', 'stall'],
  ['throttles', { status: 400, error: 'ProvisionedThroughputExceededException', times: 99 }],
  ['has no table', { status: 400, error: 'ResourceNotFoundException', times: 99 }],
] as const)('a database that %s costs no answer, and is left alone for a while', async (_name, fault) => {
  cache.proxy.failWith(fault);
  const read = openContainer({ pace: { sharedRead: 100, firstRead: 100, sharedWrite: 100 } });
  expect(weatherOf(await read()).forecast?.fetchedAt).toBe(now);
  cache.proxy.forget();
  expect(weatherOf(await read({ latitude: 60 })).forecast?.fetchedAt).toBe(now);
  expect(cache.proxy.operations()).toEqual([]);
}); // prettier-ignore

describe('what is known of a source', () => {
  test('a limit that one container met, all keep to', async () => {
    server.answerWith((_url, response) => {
      sendJson(response, { error: true, reason: 'Hourly API request limit exceeded.' }, 429);
    });
    await openContainer()();
    expect(await openContainer()({ latitude: 61 })).toEqual(down);
    expect(server.requests).toHaveLength(1);
    server.answerWith(answerAll);
    const later = { ...at(now + minute), latitude: 61 };
    expect(weatherOf(await openContainer()(later)).forecast?.fetchedAt).toBe(now + minute);
  });

  test('an operator can leave it alone, ask it again, and leave it to itself', async () => {
    const dynamo = cache.openDynamo();
    const { signal } = new AbortController();
    const force = (to: 'open' | 'closed' | undefined) =>
      forceCircuit({ dynamo, table: table.name }, 'Open-Meteo', to, { now, forMs: hour, signal });
    await force('open');
    expect(await openContainer()({ latitude: 50 })).toEqual(down);
    expect(server.requests).toHaveLength(0);
    // It ends by itself.
    const later = { ...at(now + hour), latitude: 51 };
    expect(weatherOf(await openContainer()(later)).forecast).toBeDefined();

    await force(undefined);
    server.answerWith((_url, response) => response.writeHead(429).end());
    await openContainer()({ latitude: 52 });
    server.answerWith(answerAll);
    await force('closed');
    expect(weatherOf(await openContainer()({ latitude: 53 })).forecast).toBeDefined();
    await force(undefined);
    expect(await openContainer()({ latitude: 54 })).toEqual(down);
  });
});

test('however containers come and go: a fetch a period at most, and no age is wrong', async () => {
  const turn = fc.record({ container: fc.nat(2), wait: fc.nat(8 * minute) });
  await fc.assert(
    fc.asyncProperty(fc.array(turn, { minLength: 1, maxLength: 8 }), async (turns) => {
      table = await cache.createTable();
      const containers = [openContainer(), openContainer(), openContainer()];
      const fetchedAt: number[] = [];
      let time = now;
      server.answerWith((url, response, request) => {
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
