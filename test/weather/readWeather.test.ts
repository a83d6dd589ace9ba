import { addDays, localDate } from '../../lambda/time/localDate.ts';
import { selectHours } from '../../lambda/weather/weather.ts';
import { startLoopbackServer } from '../support/loopbackServer.ts';
import type { LoopbackServer } from '../support/loopbackServer.ts';
import { startCache } from './cacheOnLoopback.ts';
import type { Cache } from './cacheOnLoopback.ts';
import { answerAll, createReader, hour, minute, now, weatherOf } from './openMeteoServer.ts';
import type { ReaderOptions } from './openMeteoServer.ts';

let server: LoopbackServer;
let cache: Cache;
let table: string;
beforeAll(async () => {
  cache = await startCache();
});
afterAll(() => cache.close());
beforeEach(async () => {
  table = (await cache.createTable()).name;
  server = await startLoopbackServer();
  server.answerWith(answerAll);
});
afterEach(() => server.close());

const reader = (options?: Partial<ReaderOptions>) =>
  createReader(server, { dynamo: cache.openDynamo(), table, ...options });

test('all needs at once, two requests at a time, each once', async () => {
  const read = reader();
  const weather = weatherOf(await read({ needs: ['forecast', 'air', 'sea', 'typical'] }));
  expect(weather).toMatchObject({
    forecast: {
      source: { name: 'Open-Meteo', isSample: false },
      fetchedAt: now,
      timeZone: 'Europe/Oslo',
    },
    air: { fetchedAt: now },
    sea: { fetchedAt: now },
    typical: { firstYear: 2016, lastYear: 2025, temperatureMax: 3 },
    problems: {},
  });
  expect(weather.forecast && selectHours(weather.forecast, now, now + hour)).toHaveLength(1);
  expect(server.requests.map((url) => url.pathname).sort()).toEqual([
    '/v1/air-quality',
    '/v1/archive',
    '/v1/forecast',
    '/v1/marine',
  ]);
  expect(server.mostAtOnce()).toBeLessThanOrEqual(2);
});

test('only what is needed', async () => {
  expect(Object.keys(weatherOf(await reader()({ needs: ['air'] })))).toEqual(['air', 'problems']);
  expect(weatherOf(await reader()({ needs: [] }))).toEqual({ problems: {} });
  expect(server.requests).toHaveLength(1);
});

test('sample weather says so', async () => {
  const weather = weatherOf(await reader({ isSample: true })());
  expect(weather.forecast?.source).toEqual({ name: 'sample weather', isSample: true });
});

test('coordinates leave rounded', async () => {
  await reader()();
  expect(server.requests[0]?.search).toMatch(/latitude=59\.91&longitude=10\.75&/);
});

describe('what is kept', () => {
  test('neighbours and everything about the next days share one request', async () => {
    const read = reader();
    await read();
    await read({ latitude: 59.9149 });
    await read({ from: now + 24 * hour, to: now + 30 * hour, now: now + 14 * minute });
    expect(server.requests).toHaveLength(1);
  });

  test('a longer forecast serves, a shorter does not', async () => {
    const read = reader();
    await read();
    await read({ to: now + 14 * 24 * hour });
    await read({ to: now + 5 * 24 * hour });
    await reader()({ to: now + 14 * 24 * hour });
    expect(server.requests.map((url) => url.searchParams.get('forecast_days'))).toEqual([
      '8',
      '16',
    ]);
  });

  test.each([
    ['forecast', 15],
    ['air', 60],
    ['sea', 60],
  ] as const)('%s for %p minutes', async (need, minutes) => {
    const read = reader();
    for (const at of [now, now + minutes * minute - 1, now + minutes * minute])
      await read({ needs: [need], now: at, from: now, to: now + 2 * hour });
    expect(server.requests).toHaveLength(2);
  });

  test('any time of the year is worked out from the same years', async () => {
    const read = reader();
    await read({ needs: ['typical'] });
    await read({ needs: ['typical'], from: now + 2400 * hour, to: now + 3000 * hour });
    expect(server.requests).toHaveLength(1);
  });

  test('whoever asks meanwhile shares the request', async () => {
    const read = reader();
    const all = await Promise.all([read(), read(), read()]);
    expect(all.map((outcome) => weatherOf(outcome).forecast?.fetchedAt)).toEqual([now, now, now]);
    expect(server.requests).toHaveLength(1);
  });

  test('whoever gives up does not take the answer from the others', async () => {
    const read = reader();
    const turn = new AbortController();
    server.answerWith((url, response, request) => {
      turn.abort();
      setImmediate(() => {
        answerAll(url, response, request);
      });
    });
    const [given, kept] = await Promise.all([read({ signal: turn.signal }), read()]);
    expect(given).toEqual({ problem: 'weatherDown' });
    expect(weatherOf(kept).forecast?.hours).toHaveLength(72);
  });
});

describe('the past', () => {
  test.each([
    ['yesterday', -24, '/v1/forecast', null],
    ['two days ago', -48, '/v1/forecast', '2026-11-19'],
    ['half a year ago', -24 * 180, '/v1/archive', '2026-05-25'],
  ])('%s', async (_name, hours, path, start) => {
    await reader()({ from: now + hours * hour, to: now + (hours + 3) * hour });
    expect(
      server.requests.map((url) => [url.pathname, url.searchParams.get('start_date')]),
    ).toEqual([[path, start]]);
  });

  test('a season is told by its days', async () => {
    const from = Date.parse('2026-06-01T00:00+02:00');
    const weather = weatherOf(await reader()({ from, to: from + 92 * 24 * hour }));
    expect(weather.forecast?.hours).toEqual([]);
    expect(weather.forecast?.days).toHaveLength(92);
    expect(weather.forecast?.days.at(-1)?.date).toBe(addDays(localDate(2026, 6, 1), 91));
  });
});
