import { createPirateWeather } from '../../../lambda/weather/pirateWeather/pirateWeather.ts';
import { sendJson, startLoopbackServer } from '../../support/loopbackServer.ts';
import type { Answer, LoopbackServer } from '../../support/loopbackServer.ts';
import { body } from './body.ts';

const where = { latitude: 45.42, longitude: -75.69, timeZone: 'America/Toronto' };
const span = { kind: 'ahead', days: 16 } as const;
const now = Date.parse('2026-06-07T17:58Z');
const apiKey = 'secret-of-ours';

let server: LoopbackServer;
beforeAll(async () => {
  server = await startLoopbackServer();
});
afterAll(() => server.close());

function ask() {
  const source = createPirateWeather({ baseUrl: server.origin, apiKey });
  const signal = new AbortController().signal;
  return source.fetch(where, span, { now, signal, timeoutMs: 5_000 });
}

test('the key is in a header, and nowhere in the address', async () => {
  let key: unknown;
  server.answerWith((_url, response, request) => {
    key = request.headers['apikey'];
    response.setHeader('cache-control', 'public, max-age=900');
    sendJson(response, body());
  });
  expect(await ask()).toMatchObject({
    reading: { source: { name: 'Pirate Weather', isSample: false }, fetchedAt: now },
    freshUntil: now + 900_000,
  });
  expect(key).toBe(apiKey);
  expect(server.requests.at(-1)?.pathname).toBe('/forecast/-/45.42,-75.69');
  expect(server.requests.at(-1)?.search).toBe(
    '?units=si&version=2&extend=hourly&icon=pirate&exclude=alerts',
  );
});

const saying =
  (status: number, document: unknown): Answer =>
  (_url, response) => {
    sendJson(response, document, status);
  };

test.each<[string, Answer, object]>([
  ['a key that is not accepted', saying(401, { message: 'Unauthorized' }), { cause: 'status', status: 401 }],
  ['a month that is used up', saying(429, { message: 'API rate limit exceeded' }), { cause: 'status', status: 429 }],
  ['its own fault', saying(500, { detail: 'Internal Server Error' }), { cause: 'status', status: 500 }],
  ['other units than asked for', saying(200, body({ flags: { units: 'us' } })), { cause: 'malformed' }],
  ['a page', (_url, response) => response.end('<html></html>'), { cause: 'notJson', status: 200 }],
])('%s', async (_name, answer, failure) => {
  server.answerWith(answer);
  expect(await ask()).toEqual({ problem: 'sourceFailed', ...failure });
}); // prettier-ignore

test.each([
  [{ kind: 'ahead', days: 8 }, true],
  [{ kind: 'ahead', days: 16 }, true],
] as const)('%o is covered', (asked, covered) => {
  const source = createPirateWeather({ baseUrl: server.origin, apiKey });
  expect(source.covers(where, asked)).toBe(covered);
  expect(source.costOf(asked)).toBe(1);
});
