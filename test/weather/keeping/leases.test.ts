/** Containers that want the same at once: one of them fetches. */

import { collectLog } from '../../support/collectLog.ts';
import { startLoopbackServer } from '../../support/loopbackServer.ts';
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

const { log } = collectLog();

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

test('containers that ask at once: one fetches, the others wait for it', async () => {
  const containers = Array.from({ length: 8 }, () => openContainer());
  const all = await Promise.all(containers.map((read) => read()));
  expect(all.map((weather) => weatherOf(weather).forecast?.fetchedAt)).toEqual(Array(8).fill(now));
  expect(server.requests).toHaveLength(1);
});

test('while one fetches, whoever has something stale does not wait', async () => {
  await openContainer()();
  let answer: (() => void) | undefined;
  const asked = new Promise<void>((resolve) => {
    server.answerWith((url, response, request) => {
      answer = () => {
        answerAll(url, response, request);
      };
      resolve();
    });
  });
  const fetching = openContainer()(at(now + 20 * minute));
  await asked;
  const other = weatherOf(await openContainer()(at(now + 20 * minute)));
  expect(other.forecast).toMatchObject({ fetchedAt: now, isStale: true });
  answer?.();
  expect(weatherOf(await fetching).forecast?.fetchedAt).toBe(now + 20 * minute);
  expect(server.requests).toHaveLength(2);
});

test('a holder that dies loses its lease, and another fetches', async () => {
  const turn = new AbortController();
  const asked = new Promise<void>((resolve) => {
    server.answerWith(() => {
      resolve();
    });
  });
  const dying = openContainer({ pace: { lease: 500, sharedWrite: 100, flight: 200 } })({
    signal: turn.signal,
  });
  await asked;
  turn.abort();
  expect(await dying).toEqual(down);
  server.answerWith(answerAll);
  const heir = openContainer({ pace: { lease: 500, sharedWrite: 100, lookAgain: 20 } });
  expect(weatherOf(await heir()).forecast?.fetchedAt).toBeGreaterThanOrEqual(now);
  expect(server.requests).toHaveLength(2);
});

test('a failure gives the lease back: the next is not kept waiting', async () => {
  isFailing();
  expect(await openContainer()()).toEqual(down);
  server.answerWith(answerAll);
  expect(weatherOf(await openContainer()()).forecast?.fetchedAt).toBe(now);
  expect(await table.itemsOf('lease')).toHaveLength(1);
});

test.each(['itemGone', 'itemGarbage'] as const)(
  'where what is kept cannot be read (%s), nobody waits for a lease',
  async (fault) => {
    cache.proxy.failWith(fault);
    // Whoever waited for a lease to end would wait for longer than a turn lasts.
    const pace = { lease: 60_000 };
    const containers = Array.from({ length: 4 }, () => openContainer({ pace }));
    const all = await Promise.all(containers.map((read) => read()));
    expect(all.map((weather) => weatherOf(weather).forecast?.fetchedAt)).toEqual(
      Array(4).fill(expect.any(Number)),
    );
  },
);

test('whoever waits for a holder that gives up goes on at once', async () => {
  const refusals: (() => void)[] = [];
  const asked = new Promise<void>((resolve) => {
    server.answerWith((_url, response) => {
      refusals.push(() => response.writeHead(500).end());
      resolve();
    });
  });
  const pace = { lease: 60_000 };
  const holder = openContainer({ pace })();
  await asked;
  const leases = cache.proxy.operations().length;
  const waiting = openContainer({ pace })();
  // Its look and its try at the lease.
  while (cache.proxy.operations().length < leases + 2) await cache.proxy.arrival();
  server.answerWith(answerAll);
  for (const refuse of refusals) refuse();
  expect(await holder).toEqual(down);
  expect(weatherOf(await waiting).forecast?.fetchedAt).toBeGreaterThanOrEqual(now);
});
