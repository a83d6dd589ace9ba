/** Warnings as the weather stage reads them: from the service that covers a place, beside the forecast. */

import { collectLog, type CollectedLog } from '../../support/collectLog.ts';
import {
  sendJson,
  startLoopbackServer,
  type Answer,
  type LoopbackServer,
} from '../../support/loopbackServer.ts';
import { startCache, type Cache } from '../cacheOnLoopback.ts';
import { answerAll, minute, now } from '../openMeteoServer.ts';
import { metAlert, metAlerts, nwsAlert, nwsAlerts } from './alerts.ts';
import { openWarned } from './openWarned.ts';

let forecasts: LoopbackServer;
let warner: LoopbackServer;
let log: CollectedLog;
let cache: Cache;
let table: string;
beforeAll(async () => {
  cache = await startCache();
});
afterAll(() => cache.close());
beforeEach(async () => {
  table = (await cache.createTable()).name;
  [forecasts, warner] = await Promise.all([startLoopbackServer(), startLoopbackServer()]);
  forecasts.answerWith(answerAll);
  log = collectLog();
});
afterEach(() => Promise.all([forecasts.close(), warner.close()]));

/** What the log tells beside what was read and kept. */
const failures = () => log.events().filter((line) => JSON.stringify(line).includes('"WARN"'));
const createReader = (options: { isSample?: boolean } = {}) =>
  openWarned(
    { forecasts, warner },
    { dynamo: cache.openDynamo(), table, log: log.log, ...options },
  );

const heavyRain: Answer = (_url, response) => {
  sendJson(response, metAlerts(metAlert()));
};
const nothing: Answer = (_url, response) => {
  sendJson(response, metAlerts());
};
const down: Answer = (_url, response) => {
  sendJson(response, { message: 'no' }, 503);
};

test('from the service of the country', async () => {
  const read = createReader();
  warner.answerWith(heavyRain);
  expect(await read()).toEqual({
    problems: {},
    warnings: {
      coverage: 'covered',
      issuer: 'MET Norway',
      source: { name: 'MET Norway', isSample: false },
      fetchedAt: now,
      isStale: false,
      warnings: [expect.objectContaining({ event: 'Heavy rain' })],
    },
  });
  warner.answerWith((_url, response) => {
    sendJson(response, nwsAlerts(nwsAlert()));
  });
  expect(await read({ country: 'US' })).toMatchObject({
    warnings: { issuer: 'the National Weather Service', warnings: [{ kind: 'snow' }] },
  });
  expect(warner.requests.map(({ pathname }) => pathname)).toEqual([
    '/weatherapi/metalerts/2.0/current.json',
    '/alerts/active',
  ]);
});

test('none in force is another thing than nobody to ask', async () => {
  const read = createReader();
  warner.answerWith(nothing);
  expect(await read()).toMatchObject({ warnings: { coverage: 'covered', warnings: [] } });
  expect(await read({ country: 'JP' })).toEqual({
    warnings: { coverage: 'notCovered' },
    problems: {},
  });
  expect(warner.requests).toHaveLength(1);
});

test('a service that does not know the place after all does not cover it', async () => {
  warner.answerWith((_url, response) => response.writeHead(404).end());
  expect(await createReader()({ country: 'US' })).toEqual({
    warnings: { coverage: 'notCovered' },
    problems: {},
  });
  expect(failures()).toEqual([]);
});

test('made-up warnings say so', async () => {
  warner.answerWith(nothing);
  expect(await createReader({ isSample: true })()).toMatchObject({
    warnings: { source: { name: 'sample weather', isSample: true }, issuer: 'MET Norway' },
  });
});

describe('what is kept', () => {
  test.each([
    ['five minutes where nothing is said', undefined, 5 * minute],
    ['a minute at least', 'max-age=30', minute],
    ['as long as the service says', 'public, max-age=480', 8 * minute],
    ['ten minutes at most', 'max-age=86400', 10 * minute],
  ])('%s', async (_, cacheControl, length) => {
    const read = createReader();
    warner.answerWith((url, response, request) => {
      if (cacheControl !== undefined) response.setHeader('cache-control', cacheControl);
      heavyRain(url, response, request);
    });
    await read();
    expect(await read({ at: now + length - 1 })).toMatchObject({ warnings: { fetchedAt: now } });
    expect(warner.requests).toHaveLength(1);
    await read({ at: now + length });
    expect(warner.requests).toHaveLength(2);
  });

  test('who asks at once shares one request', async () => {
    const read = createReader();
    warner.answerWith(heavyRain);
    const [one, other] = await Promise.all([read(), read()]);
    expect(one).toEqual(other);
    expect(warner.requests).toHaveLength(1);
  });
});

describe('a service that fails', () => {
  test('is a problem of the warnings alone, and logged', async () => {
    warner.answerWith(down);
    const weather = await createReader()({ needs: ['forecast', 'warnings'] });
    expect(weather).toMatchObject({ problems: { warnings: { problem: 'weatherDown' } } });
    expect(Object.keys(weather).sort()).toEqual(['forecast', 'problems']);
    expect(failures()).toMatchObject([
      { message: 'weatherFailed', source: 'MET Norway', cause: 'status', status: 503 },
    ]);
  });
});

test('warnings without a forecast', async () => {
  forecasts.answerWith(down);
  warner.answerWith(heavyRain);
  expect(await createReader()({ needs: ['forecast', 'warnings'] })).toMatchObject({
    warnings: { coverage: 'covered' },
    problems: { forecast: { problem: 'weatherDown' } },
  });
});

describe('beside another answer', () => {
  const asked = { needs: ['forecast'], mentionsWarnings: true } as const;

  test('they come along', async () => {
    warner.answerWith(heavyRain);
    expect(await createReader()(asked)).toMatchObject({
      forecast: {},
      warnings: { warnings: [{ event: 'Heavy rain' }] },
      problems: {},
    });
  });

  test.each<[string, Answer]>([
    ['that fail spoil nothing', down],
    ['that never come hold nothing up', () => undefined],
  ])('those %s', async (_, answer) => {
    warner.answerWith(answer);
    const weather = await createReader()(asked);
    expect(Object.keys(weather).sort()).toEqual(['forecast', 'problems']);
    expect(weather).toMatchObject({ problems: {} });
  });

  test('are no stand-in for it', async () => {
    forecasts.answerWith(down);
    warner.answerWith(heavyRain);
    expect(await createReader()(asked)).toEqual({ problem: 'weatherDown' });
  });

  test('where nobody wants them nobody is asked', async () => {
    await createReader()({ needs: ['forecast'] });
    expect(warner.requests).toEqual([]);
  });
});
