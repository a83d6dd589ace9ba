/** Containers that want the same at once: one of them fetches. */

import { collectLog } from '../../support/collectLog.ts';
import { containersOnLoopback } from '../containersOnLoopback.ts';
import { answerAll, hour, minute, now, weatherOf } from '../openMeteoServer.ts';

const { log } = collectLog();

const fleet = containersOnLoopback({ log });
/** At another time, about the hour that begins then. */
const at = (time: number) => ({ now: time, from: time, to: time + hour });
const down = { problem: 'weatherDown' };
const isFailing = () => {
  fleet.server().answerWith((_url, response) => response.writeHead(500).end());
};

test('containers that ask at once: one fetches, the others wait for it', async () => {
  const containers = Array.from({ length: 8 }, () => fleet.open());
  const all = await Promise.all(containers.map((read) => read()));
  expect(all.map((weather) => weatherOf(weather).forecast?.fetchedAt)).toEqual(Array(8).fill(now));
  expect(fleet.server().requests).toHaveLength(1);
});

test('while one fetches, whoever has something stale does not wait', async () => {
  await fleet.open()();
  let answer: (() => void) | undefined;
  const asked = new Promise<void>((resolve) => {
    fleet.server().answerWith((url, response, request) => {
      answer = () => {
        answerAll(url, response, request);
      };
      resolve();
    });
  });
  const fetching = fleet.open()(at(now + 20 * minute));
  await asked;
  const other = weatherOf(await fleet.open()(at(now + 20 * minute)));
  expect(other.forecast).toMatchObject({ fetchedAt: now, isStale: true });
  answer?.();
  expect(weatherOf(await fetching).forecast?.fetchedAt).toBe(now + 20 * minute);
  expect(fleet.server().requests).toHaveLength(2);
});

test('a holder that dies loses its lease, and another fetches', async () => {
  const turn = new AbortController();
  const asked = new Promise<void>((resolve) => {
    fleet.server().answerWith(() => {
      resolve();
    });
  });
  const dying = fleet.open({ pace: { lease: 500, sharedWrite: 100, flight: 200 } })({
    signal: turn.signal,
  });
  await asked;
  turn.abort();
  expect(await dying).toEqual(down);
  fleet.server().answerWith(answerAll);
  const heir = fleet.open({ pace: { lease: 500, sharedWrite: 100, lookAgain: 20 } });
  expect(weatherOf(await heir()).forecast?.fetchedAt).toBeGreaterThanOrEqual(now);
  expect(fleet.server().requests).toHaveLength(2);
});

test('a lease that was given without a word is not waited for', async () => {
  fleet.cache().proxy.failWith({ loses: 'UpdateItem', times: 1 });
  // Whoever waited for a lease to end would wait for longer than a turn lasts.
  const weather = await fleet.open({ pace: { lease: 60_000 } })();
  expect(weatherOf(weather).forecast?.fetchedAt).toBe(now);
  expect(fleet.server().requests).toHaveLength(1);
});

test('a failure gives the lease back: the next is not kept waiting', async () => {
  isFailing();
  expect(await fleet.open()()).toEqual(down);
  fleet.server().answerWith(answerAll);
  expect(weatherOf(await fleet.open()()).forecast?.fetchedAt).toBe(now);
  expect(await fleet.table().itemsOf('lease')).toHaveLength(1);
});

test.each(['itemGone', 'itemGarbage'] as const)(
  'where what is kept cannot be read (%s), nobody waits for a lease',
  async (fault) => {
    fleet.cache().proxy.failWith(fault);
    // Whoever waited for a lease to end would wait for longer than a turn lasts.
    const pace = { lease: 60_000 };
    const containers = Array.from({ length: 4 }, () => fleet.open({ pace }));
    const all = await Promise.all(containers.map((read) => read()));
    expect(all.map((weather) => weatherOf(weather).forecast?.fetchedAt)).toEqual(
      Array(4).fill(expect.any(Number)),
    );
  },
);

test('whoever waits for a holder that gives up goes on at once', async () => {
  const refusals: (() => void)[] = [];
  const asked = new Promise<void>((resolve) => {
    fleet.server().answerWith((_url, response) => {
      refusals.push(() => response.writeHead(500).end());
      resolve();
    });
  });
  const pace = { lease: 60_000 };
  const holder = fleet.open({ pace })();
  await asked;
  const leases = fleet.cache().proxy.operations().length;
  const waiting = fleet.open({ pace })();
  // Its look and its try at the lease.
  while (fleet.cache().proxy.operations().length < leases + 2) await fleet.cache().proxy.arrival();
  fleet.server().answerWith(answerAll);
  for (const refuse of refusals) refuse();
  expect(await holder).toEqual(down);
  expect(weatherOf(await waiting).forecast?.fetchedAt).toBeGreaterThanOrEqual(now);
});
