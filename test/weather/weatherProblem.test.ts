import { collectLog } from '../support/collectLog.ts';
import { sendJson, startLoopbackServer } from '../support/loopbackServer.ts';
import type { Answer, LoopbackServer } from '../support/loopbackServer.ts';
import { body } from './openMeteo/body.ts';
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

const { log, events, forget } = collectLog();
beforeEach(forget);
const reader = (options?: Partial<ReaderOptions>) =>
  createReader(server, { dynamo: cache.openDynamo(), table, log, ...options });
/** What went wrong, in the words of the log. */
const warnings = () => events().filter((line) => JSON.stringify(line).includes('"weatherFailed"'));
const failed = (told: object) => ({
  level: 'WARN',
  message: 'weatherFailed',
  service: 'red-sky',
  source: 'Open-Meteo',
  ...told,
});

describe('what goes wrong', () => {
  const faults: readonly (readonly [string, Answer, object])[] = [
    ['an overload', (_url, response) => { sendJson(response, { error: true, reason: 'The service is overloaded' }, 503); }, { cause: 'status', status: 503 }],
    ['a limit', (_url, response) => { sendJson(response, { error: true, reason: 'Too many concurrent requests' }, 429); }, { cause: 'status', status: 429 }],
    ['an error page', (_url, response) => { response.writeHead(500).end('<html>'); }, { cause: 'status', status: 500 }],
    ['half a body', (_url, response) => { response.end('{"utc_offset_seconds":0,'); }, { cause: 'notJson', status: 200 }],
    ['a number that is none', (_url, response) => { response.end('{"latitude":nan}'); }, { cause: 'notJson', status: 200 }],
    ['an error within a good status', (_url, response) => { sendJson(response, { error: true, reason: 'Something went wrong.' }); }, { cause: 'malformed' }],
    ['several places', (_url, response) => { sendJson(response, [{}, {}]); }, { cause: 'malformed' }],
    ['other units', (_url, response) => { sendJson(response, body({ hourly: { time: ['2026-11-22T00:00'], temperature_2m: [280] }, units: { temperature_2m: 'K' } })); }, { cause: 'malformed' }],
    ['the weather of another place', (_url, response) => { sendJson(response, { ...body({ hourly: { time: ['2026-11-22T15:00'], temperature_2m: [30] } }), latitude: 1.29, longitude: 103.85 }); }, { cause: 'malformed' }],
    ['a reset in the body', (_url, response) => { response.writeHead(200, { 'content-length': '99' }); response.write('{', () => response.socket?.resetAndDestroy()); }, { cause: 'reset' }],
  ]; // prettier-ignore

  test.each(faults)('%s', async (_name, answer, told) => {
    server.answerWith(answer);
    expect(await reader()()).toEqual({ problem: 'weatherDown' });
    expect(warnings()).toEqual([failed(told)]);
  });

  test('a stall meets the deadline', async () => {
    server.answerWith(() => undefined);
    expect(await reader({ pace: { source: 50 } })()).toEqual({ problem: 'weatherDown' });
    expect(warnings()).toEqual([failed({ cause: 'timeout' })]);
  });

  test('nobody listens', async () => {
    const read = reader();
    await server.close();
    expect(await read()).toEqual({ problem: 'weatherDown' });
    expect(warnings()).toEqual([failed({ cause: 'refused' })]);
  });

  test('what is kept is served for three hours, and tells its age', async () => {
    const read = reader();
    await read();
    server.answerWith((_url, response) => response.writeHead(500).end());
    const later = (age: number) => read({ now: now + age, from: now + age, to: now + age + hour });
    expect(weatherOf(await later(179 * minute)).forecast?.fetchedAt).toBe(now);
    expect(warnings()).toEqual([failed({ cause: 'status', status: 500 })]);
    expect(await later(180 * minute)).toMatchObject({ problem: 'weatherDown' });
  });

  test('one need that fails leaves the others', async () => {
    server.answerWith((url, response, request) => {
      if (url.pathname === '/v1/air-quality') response.writeHead(503).end();
      else answerAll(url, response, request);
    });
    const weather = weatherOf(await reader()({ needs: ['forecast', 'air'] }));
    expect(weather.forecast?.hours).toHaveLength(72);
    expect(weather.problems).toMatchObject({ air: { problem: 'weatherDown' } });
  });

  test('all needs that fail are one problem, and a line each', async () => {
    server.answerWith((_url, response) => response.writeHead(503).end());
    const outcome = await reader()({ needs: ['forecast', 'air', 'sea'] });
    expect(outcome).toEqual({ problem: 'weatherDown' });
    expect(warnings()).toEqual(Array(3).fill(failed({ cause: 'status', status: 503 })));
  });
});

describe('what a service does not know', () => {
  test.each([
    ['a place without data', 'No data is available for this location'],
    [
      'a time without data',
      "Parameter 'start_date' is out of allowed range from 2016-01-01 to 2026-12-08",
    ],
  ])('%s', async (_name, reason) => {
    server.answerWith((_url, response) => {
      sendJson(response, { error: true, reason }, 400);
    });
    expect(await reader()()).toEqual({ problem: 'weatherMissing' });
    expect(warnings()).toEqual([]);
  });

  test.each(['forecast', 'air', 'sea'] as const)('%s of hours that are not told', async (need) => {
    const from = now + 10 * 24 * hour;
    expect(await reader()({ needs: [need], from, to: from + hour })).toEqual({
      problem: 'weatherMissing',
    });
  });
});

test('inland is no problem: a sea without hours says that there is none', async () => {
  server.answerWith((_url, response) => {
    sendJson(response, body({ hourly: { time: ['2026-11-22T15:00'], wave_height: [null] } }));
  });
  expect(await reader()({ needs: ['sea'] })).toMatchObject({ sea: { hours: [] }, problems: {} });
});
