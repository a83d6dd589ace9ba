/** Warnings in both tiers: one request for any number of containers. */

import { sendJson, type Answer } from '../../support/loopbackServer.ts';
import { minute, now } from '../openMeteoServer.ts';
import { nwsAlert, nwsAlerts } from './alerts.ts';
import { elsewhere, heavyRain, nothing, rigWarned, warningsOf } from './rigWarned.ts';

const { database, table, warner, openContainer, count } = rigWarned();

/** Has the next request wait until `answer` is called with what it is to be answered with. */
function holdNext() {
  let answer: (answer: Answer) => void = () => undefined;
  const asked = new Promise<void>((resolve) => {
    warner().answerWith((...request) => {
      answer = (then) => {
        warner().answerWith(then);
        then(...request);
      };
      resolve();
    });
  });
  return {
    asked,
    answer: (then: Answer) => {
      answer(then);
    },
  };
}

describe('a storm over one city', () => {
  test('what one container has read, all others find, asked for or mentioned', async () => {
    const first = warningsOf(await openContainer()());
    expect(first).toMatchObject({ warnings: [{ event: 'Heavy rain' }], isStale: false });
    const asked = await Promise.all(Array.from({ length: 3 }, () => openContainer()()));
    expect(asked.map(warningsOf)).toEqual(Array(3).fill(first));
    const mentioned = openContainer()({ needs: ['forecast'], mentionsWarnings: true });
    expect(warningsOf(await mentioned)).toEqual(first);
    expect(warner().requests).toHaveLength(1);
    expect(count('weatherRead', '"kind":"warnings"', '"source"')).toBe(1);
    expect(count('weatherRead', '"kind":"warnings"', '"shared"')).toBe(4);
    // The cache that is read and never written would show here.
    expect(count('weatherKept', '"kind":"warnings"', '"shared"')).toBe(1);
  });

  test('containers that ask at once: one fetches, the others wait for it', async () => {
    const containers = Array.from({ length: 8 }, () => openContainer());
    const all = await Promise.all(containers.map((read) => read()));
    expect(all.map(warningsOf)).toEqual(
      Array(8).fill(expect.objectContaining({ coverage: 'covered', fetchedAt: now })),
    );
    expect(warner().requests).toHaveLength(1);
  });

  test('the container itself asks nobody', async () => {
    const read = openContainer();
    await read();
    database().forget();
    await read({ at: now + minute });
    expect(database().operations()).toEqual([]);
    expect(count('weatherRead', '"container"')).toBe(1);
  });

  test('whoever comes just after it has gone stale waits for nobody who found it fresh', async () => {
    warner().answerWith(nothing);
    await openContainer()();
    await openContainer()({ at: now + 5 * minute - 1 });
    database().forget();
    const at = now + 5 * minute;
    expect(warningsOf(await openContainer()({ at }))).toMatchObject({ fetchedAt: at });
    const looks = database()
      .operations()
      .filter((operation) => operation === 'BatchGetItem');
    expect(looks).toHaveLength(1);
  });

  test('neighbours within a kilometre share what is kept, others do not', async () => {
    await openContainer()();
    await openContainer()({ latitude: 59.9149 });
    expect(warner().requests).toHaveLength(1);
    await openContainer()({ latitude: 59.92 });
    expect(warner().requests).toHaveLength(2);
  });

  test('each service has entries of its own', async () => {
    await openContainer()();
    warner().answerWith((_url, response) => {
      sendJson(response, nwsAlerts(nwsAlert()));
    });
    const us = await openContainer()({ country: 'US' });
    expect(warningsOf(us)).toMatchObject({ issuer: 'the National Weather Service' });
    expect((await table().itemsOf('weather')).map(({ pk }) => pk?.S?.split('#').at(-1)).sort()).toEqual([
      'MET Norway',
      'National Weather Service',
    ]); // prettier-ignore
  });

  test('that a service does not warn there is kept as well', async () => {
    warner().answerWith(elsewhere);
    expect(warningsOf(await openContainer()())).toEqual({ coverage: 'notCovered' });
    expect(warningsOf(await openContainer()())).toEqual({ coverage: 'notCovered' });
    expect(warner().requests).toHaveLength(1);
  });
});

describe('while another container fetches', () => {
  const later = { at: now + 6 * minute };

  test('what was in force is told at once, with its age', async () => {
    await openContainer()();
    const { asked, answer } = holdNext();
    const fetching = openContainer()(later);
    await asked;
    expect(warningsOf(await openContainer()(later))).toMatchObject({
      fetchedAt: now,
      isStale: true,
    });
    answer(nothing);
    expect(warningsOf(await fetching)).toMatchObject({ fetchedAt: later.at, warnings: [] });
    expect(warner().requests).toHaveLength(2);
  });

  test('that nothing was in force is not told: what comes is waited for', async () => {
    warner().answerWith(nothing);
    await openContainer()();
    const { asked, answer } = holdNext();
    const fetching = openContainer()(later);
    await asked;
    const waiting = openContainer()(later);
    answer(heavyRain);
    for (const read of [await fetching, await waiting])
      expect(warningsOf(read)).toMatchObject({
        fetchedAt: later.at,
        isStale: false,
        warnings: [{}],
      });
    expect(warner().requests).toHaveLength(2);
  });

  test('and dies, its lease ends, and another asks', async () => {
    await table().put({
      pk: { S: 'lease#warnings#59.91#10.75#Europe/Oslo#all' },
      leasedUntil: { N: String(now + 300) },
    });
    expect(warningsOf(await openContainer()())).toMatchObject({ warnings: [{}] });
    const looks = database()
      .operations()
      .filter((operation) => operation === 'BatchGetItem');
    expect(looks.length).toBeGreaterThan(2);
    expect(warner().requests).toHaveLength(1);
  });
});

test.each([
  ['another body', { body: { B: Buffer.from('no warnings') } }],
  ['a later format', { format: { N: '99' } }],
])('an item with %s counts as absent, and is never taken for none in force', async (_name, change) => {
  await openContainer()();
  const [item = {}] = await table().itemsOf('weather');
  await table().put({ ...item, ...change });
  const later = { at: now + minute };
  expect(warningsOf(await openContainer()(later))).toMatchObject({
    fetchedAt: later.at,
    warnings: [{}],
  });
  expect(count('itemUnread')).toBe(1);
  expect(warner().requests).toHaveLength(2);
}); // prettier-ignore

test('an account that has used up its allowance hears of warnings all the same', async () => {
  const read = openContainer({ openMeteoLimits: { day: 7 } });
  const payer = 'somebody';
  await read({ needs: ['forecast'], payer });
  const forecast = await read({ needs: ['forecast'], latitude: 60, payer });
  expect(forecast).toMatchObject({ problem: 'allowanceSpent' });
  expect(warningsOf(await read({ latitude: 60, payer }))).toMatchObject({ warnings: [{}] });
});
