/** Accounts that ask a lot, of containers that share a cache table, in front of a server that counts. */

import * as fc from 'fast-check';

import { payerOf } from '../../../lambda/memory/allowanceItem.ts';
import { mostGathered } from '../../../lambda/weather/keeping/allowance.ts';
import { callsADay } from '../../../lambda/weather/keeping/budget.ts';
import { createFairUse } from '../../../lambda/weather/keeping/fairUse.ts';
import { containersOnLoopback } from '../containersOnLoopback.ts';
import { hour, minute, now, weatherOf } from '../openMeteoServer.ts';

/** 156 calls a day for an account, of which 32 at once: nine forecasts of 3.5 and one that goes beyond. */
const fleet = containersOnLoopback({ openMeteoLimits: { day: 1_090 } });
const mostForecasts = 10;
type Container = ReturnType<typeof fleet.open>;

const ann = payerOf('ann', 'a secret');
const ben = payerOf('ben', 'a secret');
/** A place that nobody has asked about. */
const nowhere = (index: number) => ({ latitude: 10 + index });

/** Asks about one new place after the other until it is refused; how often it was answered. */
async function askUntilRefused(
  payer: string,
  containerOf: (index: number) => Container,
): Promise<number> {
  for (let index = 0; index < 3 * mostForecasts; index++) {
    const outcome = await containerOf(index)({ ...nowhere(index), payer });
    if ('problem' in outcome) {
      expect(outcome).toMatchObject({ problem: 'allowanceSpent' });
      return index;
    }
  }
  throw new Error('nobody was refused');
}

describe('whoever asks a lot', () => {
  test('is refused after their share, in this container as in the next', async () => {
    const one = fleet.open();
    expect(await askUntilRefused(ann, () => one)).toBe(mostForecasts);
    expect(fleet.server().requests).toHaveLength(mostForecasts);
    expect(await fleet.open()({ ...nowhere(50), payer: ann })).toMatchObject({
      problem: 'allowanceSpent',
    });
    expect(fleet.server().requests).toHaveLength(mostForecasts);
  });

  test('in a new container each time, is refused after the same', async () => {
    expect(await askUntilRefused(ann, () => fleet.open())).toBe(mostForecasts);
  });

  test('leaves the others theirs', async () => {
    const one = fleet.open();
    await askUntilRefused(ann, () => one);
    expect(weatherOf(await one({ ...nowhere(50), payer: ben })).forecast).toBeDefined();
    expect(weatherOf(await one(nowhere(51))).forecast).toBeDefined();
  });

  test('is told when to ask again, and is answered then', async () => {
    const one = fleet.open();
    await askUntilRefused(ann, () => one);
    const refused = await one({ ...nowhere(50), payer: ann });
    if (!('problem' in refused) || refused.problem !== 'allowanceSpent') throw new Error();
    expect(refused.freeAt).toBeGreaterThan(now);
    const ask = (at: number, container: Container) =>
      container({ ...nowhere(50), payer: ann, now: at, from: at, to: at + hour });
    expect(await ask(refused.freeAt - 1, one)).toEqual(refused);
    expect(weatherOf(await ask(refused.freeAt, fleet.open())).forecast).toBeDefined();
  });

  test('hears what is kept, for free, and what is stale where it is of use', async () => {
    const one = fleet.open();
    await fleet.open()({ ...nowhere(50), payer: ben });
    await askUntilRefused(ann, () => one);
    const asked = fleet.server().requests.length;
    const read = (at: number) =>
      one({ ...nowhere(50), payer: ann, now: at, from: at, to: at + hour });
    expect(weatherOf(await read(now)).forecast?.fetchedAt).toBe(now);
    expect(weatherOf(await read(now + 20 * minute)).forecast?.fetchedAt).toBe(now);
    expect(fleet.server().requests).toHaveLength(asked);
    // Nobody else was kept waiting by a lease that could not be used.
    const others = { ...nowhere(50), payer: ben, now: now + 20 * minute };
    expect(weatherOf(await fleet.open()(others)).forecast?.fetchedAt).toBe(others.now);
  });

  test('cannot spoil a fetch that others want as well', async () => {
    const one = fleet.open();
    await askUntilRefused(ann, () => one);
    const [first, ...others] = await Promise.all(
      [ann, ben, ben].map((payer) => one({ ...nowhere(50), payer })),
    );
    expect(first).toMatchObject({ problem: 'allowanceSpent' });
    expect(others.map((other) => 'forecast' in other)).toEqual([true, true]);
    expect(fleet.server().requests).toHaveLength(mostForecasts + 1);
  });
});

describe('what costs nothing', () => {
  test('weather that is kept, in the container or for all', async () => {
    await fleet.open()({ payer: ben });
    const one = fleet.open();
    for (let turn = 0; turn < 3 * mostForecasts; turn++)
      weatherOf(await (turn === 0 ? fleet.open() : one)({ payer: ann }));
    expect(await fleet.table().itemsOf('allowance')).toHaveLength(1);
  });

  test('a flight that somebody else has started', async () => {
    const one = fleet.open();
    await Promise.all([ben, ann, ann].map((payer) => one({ payer })));
    expect(fleet.server().requests).toHaveLength(1);
    const items = await fleet.table().itemsOf('allowance');
    expect(items.map(({ pk }) => pk)).toEqual([{ S: `allowance#${ben}` }]);
  });

  test('a source without limits', async () => {
    await fleet.open({ openMeteoLimits: {} })({ payer: ann });
    expect(await fleet.table().itemsOf('allowance')).toEqual([]);
  });
});

describe('the database', () => {
  test('is asked in the look that there is anyway, and written beside the fetch, once', async () => {
    const one = fleet.open();
    await one(nowhere(0));
    fleet.cache().proxy.forget();
    await one({ ...nowhere(1), payer: ann });
    // Lease, calls of the source, and the allowance; nothing but the look is read.
    const operations = (kind: string) =>
      fleet
        .cache()
        .proxy.operations()
        .filter((name) => name === kind);
    expect(operations('BatchGetItem')).toHaveLength(1);
    expect(operations('UpdateItem')).toHaveLength(3);
    expect(operations('GetItem')).toEqual([]);
  });

  test.each([
    ['is gone', 'reset'],
    ['stalls', 'stall'],
    ['throttles', { status: 400, error: 'ProvisionedThroughputExceededException', times: 99 }],
  ] as const)('that %s refuses nobody', async (_name, fault) => {
    await askUntilRefused(ann, () => fleet.open());
    fleet.cache().proxy.failWith(fault);
    const one = fleet.open({ pace: { sharedRead: 100, sharedWrite: 100 } });
    expect(weatherOf(await one({ ...nowhere(50), payer: ann })).forecast).toBeDefined();
  });

  test.each([
    ['no time', {}],
    ['a time that is none', { fullAt: { S: 'soon' } }],
  ])('an item with %s is written over', async (_name, garbage) => {
    await fleet.table().put({ pk: { S: `allowance#${ann}` }, ...garbage });
    await fleet.open()({ payer: ann });
    const [item] = await fleet.table().itemsOf('allowance');
    expect(Number(item?.['fullAt']?.N)).toBeGreaterThan(now);
  });

  test('holds when the bucket is full again, and for how long that is of use', async () => {
    await fleet.open()({ payer: ann });
    const [item = {}] = await fleet.table().itemsOf('allowance');
    expect(Object.keys(item).toSorted()).toEqual(['exp', 'fullAt', 'pk']);
    const [fullAt, exp] = [Number(item['fullAt']?.N), Number(item['exp']?.N)];
    expect(exp * 1000).toBeGreaterThan(fullAt);
    expect(exp * 1000).toBeLessThan(now + 7 * hour);
  });

  test('counts what several containers charge at once', async () => {
    const containers = Array.from({ length: 4 }, () => fleet.open());
    await Promise.all(containers.map((read, index) => read({ ...nowhere(index), payer: ann })));
    const [item] = await fleet.table().itemsOf('allowance');
    const one = fleet.open();
    for (let index = 4; index < mostForecasts; index++)
      weatherOf(await one({ ...nowhere(index), payer: ann }));
    expect(Number(item?.['fullAt']?.N)).toBeGreaterThan(now);
    expect(await one({ ...nowhere(50), payer: ann })).toMatchObject({ problem: 'allowanceSpent' });
  });
});

test('an id tells neither the account nor what it has to do with the same under another secret', () => {
  expect(ann).not.toContain('ann');
  expect(payerOf('ann', 'another secret')).not.toBe(ann);
  expect(payerOf('ann', 'a secret')).toBe(ann);
});

const dayLength = 24 * hour;

test.each([
  [{ minute: 600, hour: 5_000, day: 10_000 }, 10_000],
  [{ hour: 100 }, 2_400],
  [{ minute: 1, day: 10_000 }, 1_440],
  [{}, Infinity],
])('%p allows %p calls a day', (limits, calls) => {
  expect(callsADay(limits)).toBe(calls);
});

test('whatever one account asks, the others keep more than seven tenths of a day', () => {
  const limits = { 'Open-Meteo': { minute: 600, hour: 5_000, day: 10_000 } };
  const asked = fc.record({ calls: fc.integer({ min: 1, max: 80 }), wait: fc.nat(hour) });
  fc.assert(
    fc.property(fc.array(asked, { maxLength: 400 }), fc.boolean(), (turns, isPatient) => {
      const ports = { shared: { charge: () => Promise.resolve() }, settle: () => undefined };
      const fairUse = createFairUse({ ...ports, limits });
      let at = now;
      let calls = 0;
      for (const turn of turns) {
        at += isPatient ? turn.wait : turn.wait / 1_000;
        if (at > now + dayLength) break;
        if (fairUse.refusalOf('ann', at) !== undefined) continue;
        fairUse.charge('ann', 'Open-Meteo', turn.calls, at);
        calls += turn.calls;
      }
      const most = (10_000 / 7) * ((dayLength + mostGathered) / dayLength) + 80;
      expect(calls).toBeLessThanOrEqual(most);
      expect(most).toBeLessThan(10_000 * 0.3);
    }),
  );
});
