import type { IncomingHttpHeaders } from 'node:http';
import { createMetNorway } from '../../../lambda/weather/metNorway/metNorway.ts';
import type { SourceCall } from '../../../lambda/weather/source.ts';
import { sendJson, startLoopbackServer } from '../../support/loopbackServer.ts';
import type { Answer, LoopbackServer } from '../../support/loopbackServer.ts';
import { body } from './body.ts';

const where = { latitude: 59.9, longitude: 10.75, timeZone: 'Europe/Oslo' };
const span = { kind: 'ahead', days: 8 } as const;
const now = Date.parse('2026-11-22T15:20Z');
const document = body([
  {
    time: '2026-11-22T15:00:00Z',
    details: { air_temperature: -4.2 },
    nextHour: { symbol: 'cloudy' },
  },
]);
const lastModified = 'Sun, 22 Nov 2026 15:01:09 GMT';

let server: LoopbackServer;
let headers: IncomingHttpHeaders = {};
beforeAll(async () => {
  server = await startLoopbackServer();
});
afterAll(() => server.close());

function answer(reply: Answer) {
  server.answerWith((url, response, request) => {
    headers = request.headers;
    reply(url, response, request);
  });
}

function ask(call: Partial<SourceCall> = {}, isSample = false) {
  const source = createMetNorway({ baseUrl: server.origin, contact: 'mail@example.org', isSample });
  const signal = new AbortController().signal;
  return source.fetch(where, span, { now, signal, timeoutMs: 5_000, ...call });
}

test('the request says who asks, and has no decimal too many', async () => {
  answer((_url, response) => {
    sendJson(response, document);
  });
  await ask();
  expect(server.requests.at(-1)?.href).toMatch(
    /\/weatherapi\/locationforecast\/2\.0\/complete\?lat=59\.9&lon=10\.75$/,
  );
  expect(headers['user-agent']).toBe('red-sky (mail@example.org)');
  expect(headers['accept-encoding']).toContain('gzip');
  expect(headers['if-modified-since']).toBeUndefined();
});

test('a forecast is fresh until the service says, by its own clock', async () => {
  answer((_url, response) => {
    response.setHeader('date', 'Sun, 22 Nov 2026 15:50:00 GMT');
    response.setHeader('expires', 'Sun, 22 Nov 2026 16:20:30 GMT');
    response.setHeader('last-modified', lastModified);
    sendJson(response, document);
  });
  expect(await ask()).toMatchObject({
    reading: { source: { name: 'MET Norway', isSample: false }, fetchedAt: now, timeZone: 'Europe/Oslo' }, // prettier-ignore
    freshUntil: now + 30.5 * 60_000,
    lastModified,
  });
});

test('a forecast that is deprecated (203) is read, and one without dates has no freshness', async () => {
  answer((_url, response) => {
    response.sendDate = false;
    sendJson(response, document, 203);
  });
  const fetched = await ask();
  expect(fetched).toHaveProperty('reading.hours.length', 1);
  expect(fetched).not.toHaveProperty('freshUntil');
  expect(fetched).not.toHaveProperty('lastModified');
});

test('what is kept still holds', async () => {
  answer((_url, response) => {
    response.setHeader('date', 'Sun, 22 Nov 2026 15:20:00 GMT');
    response.setHeader('expires', 'Sun, 22 Nov 2026 15:49:00 GMT');
    response.writeHead(304).end();
  });
  expect(await ask({ lastModified })).toEqual({
    problem: 'notModified',
    freshUntil: now + 29 * 60_000,
  });
  expect(headers['if-modified-since']).toBe(lastModified);
  expect(await ask()).toEqual({ problem: 'sourceFailed', cause: 'malformed' });
});

const html = '<!DOCTYPE html><html><body><h1>Forbidden</h1></body></html>';

test.each<[number, Record<string, string>, object]>([
  [422, {}, { problem: 'weatherMissing' }],
  [400, {}, { problem: 'sourceFailed', cause: 'status', status: 400 }],
  [403, {}, { problem: 'sourceFailed', cause: 'status', status: 403 }],
  [429, {}, { problem: 'sourceFailed', cause: 'status', status: 429 }],
  [429, { 'retry-after': '90' }, { problem: 'sourceFailed', cause: 'status', status: 429, retryAfter: 90_000 }], // prettier-ignore
  [503, { date: 'Sun, 22 Nov 2026 15:00:00 GMT', 'retry-after': 'Sun, 22 Nov 2026 15:02:00 GMT' }, { problem: 'sourceFailed', cause: 'status', status: 503, retryAfter: 120_000 }], // prettier-ignore
  [500, { 'retry-after': 'later' }, { problem: 'sourceFailed', cause: 'status', status: 500 }],
  [200, {}, { problem: 'sourceFailed', cause: 'notJson', status: 200 }],
])('an HTML page with status %d and %o', async (status, sent, expected) => {
  answer((_url, response) => {
    response.writeHead(status, { 'content-type': 'text/html', ...sent }).end(html);
  });
  expect(await ask()).toEqual(expected);
});

test.each<[string, Answer, string]>([
  ['JSON that is no forecast', (_url, response) => { sendJson(response, {}); }, 'malformed'],
  ['the forecast of another place', (_url, response) => { sendJson(response, body([], { coordinates: [0, 0] })); }, 'malformed'],
  ['half a document', (_url, response) => { response.end(JSON.stringify(document).slice(0, 200)); }, 'notJson'],
  ['a broken connection', (_url, response) => { response.destroy(); }, 'reset'],
])('%s', async (_name, reply, cause) => {
  answer(reply);
  expect(await ask()).toMatchObject({ problem: 'sourceFailed', cause });
}); // prettier-ignore

test('sample weather is called so, whoever the source is', async () => {
  answer((_url, response) => {
    sendJson(response, document);
  });
  const fetched = await ask({}, true);
  expect(fetched).toHaveProperty('reading.source', { name: 'sample weather', isSample: true });
});

test.each([
  [{ kind: 'ahead', days: 8 }, true],
  [{ kind: 'ahead', days: 16 }, true],
] as const)('%o is covered: %s', (asked, covered) => {
  const source = createMetNorway({ baseUrl: server.origin, contact: 'mail@example.org' });
  expect(source.covers(where, asked)).toBe(covered);
  expect(source.costOf(asked)).toBe(1);
});
