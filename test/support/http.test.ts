import { createServer } from 'node:net';
import { gzipSync } from 'node:zlib';
import { fetchJson } from '../../lambda/support/http.ts';
import type { JsonRequest } from '../../lambda/support/http.ts';
import { sendJson, startLoopbackServer } from './loopbackServer.ts';
import type { Answer, LoopbackServer } from './loopbackServer.ts';

let server: LoopbackServer;
beforeEach(async () => {
  server = await startLoopbackServer();
});
afterEach(() => server.close());

const never = new AbortController().signal;

function get(path: string, options: Partial<JsonRequest> = {}) {
  const url = new URL(path, server.origin);
  return fetchJson(url, { signal: never, timeoutMs: 5_000, apiName: 'Test', ...options });
}

test('a document, with its status and headers', async () => {
  server.answerWith((_url, response, request) => {
    response.setHeader('expires', 'soon');
    sendJson(response, { heard: request.headers['user-agent'] });
  });
  const result = await get('/a?b=c', { headers: { 'user-agent': 'red-sky' } });
  expect(result).toMatchObject({ ok: true, status: 200, json: { heard: 'red-sky' } });
  expect(result.ok && result.headers.get('Expires')).toBe('soon');
});

test('a compressed document', async () => {
  server.answerWith((_url, response, request) => {
    expect(request.headers['accept-encoding']).toContain('gzip');
    response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync('{"packed":true}'));
  });
  expect(await get('/')).toMatchObject({ ok: true, json: { packed: true } });
});

test('no content', async () => {
  server.answerWith((_url, response) => response.writeHead(204).end());
  expect(await get('/')).toMatchObject({ ok: true, status: 204, json: undefined });
});

test('connections are kept for the next call', async () => {
  const ports = new Set<number | undefined>();
  server.answerWith((_url, response, request) => {
    ports.add(request.socket.remotePort);
    sendJson(response, {});
  });
  await get('/');
  await get('/');
  expect(ports.size).toBe(1);
});

const faults: readonly {
  readonly name: string;
  readonly answer: Answer;
  readonly problem: object;
  readonly tries?: number;
}[] = [
  {
    name: 'an error document with a reason',
    answer: (_url, response) => {
      sendJson(response, { error: true, reason: 'The service is overloaded' }, 503);
    },
    problem: { cause: 'status', status: 503, reason: 'The service is overloaded' },
  },
  {
    name: 'too many requests',
    answer: (_url, response) => {
      sendJson(response, { error: true, reason: 'Too many concurrent requests' }, 429);
    },
    problem: { cause: 'status', status: 429, reason: 'Too many concurrent requests' },
  },
  {
    name: 'a problem document',
    answer: (_url, response) => {
      sendJson(response, { title: 'Not Found', status: 404, detail: 'No such zone' }, 404);
    },
    problem: { cause: 'status', status: 404, reason: 'No such zone' },
  },
  {
    name: 'an error page',
    answer: (_url, response) => response.writeHead(500).end('<html>oops</html>'),
    problem: { cause: 'status', status: 500 },
  },
  {
    name: 'half a document',
    answer: (_url, response) => response.end('{"a":['),
    problem: { cause: 'notJson', status: 200 },
  },
  {
    name: 'a document that breaks off with words',
    answer: (_url, response) => response.end('{"a":1}Unexpected error while streaming data: gone'),
    problem: { cause: 'notJson', status: 200 },
  },
  {
    name: 'a number that is not JSON',
    answer: (_url, response) => response.end('{"latitude":nan}'),
    problem: { cause: 'notJson', status: 200 },
  },
  {
    name: 'broken compression',
    answer: (_url, response) =>
      response.writeHead(200, { 'content-encoding': 'gzip' }).end('this is not compressed'),
    problem: { cause: 'notJson' },
  },
  {
    name: 'a body without end',
    answer: (_url, response) => response.end(`"${'x'.repeat(2_000_001)}"`),
    problem: { cause: 'tooLarge' },
  },
  {
    name: 'a small compressed body that unpacks to a large one',
    answer: (_url, response) =>
      response
        .writeHead(200, { 'content-encoding': 'gzip' })
        .end(gzipSync(`"${'x'.repeat(9_000_000)}"`)),
    problem: { cause: 'tooLarge' },
  },
  {
    name: 'redirects in a circle',
    answer: (_url, response) => response.writeHead(302, { location: '/' }).end(),
    problem: { cause: 'status' },
    tries: 4,
  },
  {
    name: 'a reset before the headers, twice',
    answer: (_url, response) => response.socket?.resetAndDestroy(),
    problem: { cause: 'reset' },
    tries: 2,
  },
  {
    name: 'a reset in the middle of the body, twice',
    answer: (_url, response) => {
      response.writeHead(200, { 'content-length': '100' });
      response.write('{"a":[1,2,', () => response.socket?.resetAndDestroy());
    },
    problem: { cause: 'reset' },
    tries: 2,
  },
];

test.each(faults)('$name', async ({ answer, problem, tries }) => {
  server.answerWith(answer);
  const result = await get('/');
  expect(result).toMatchObject({ ok: false, problem });
  expect(server.requests).toHaveLength(tries ?? 1);
});

test('a connection that breaks once is tried again', async () => {
  server.answerWith((_url, response) => {
    if (server.requests.length === 1) response.socket?.resetAndDestroy();
    else sendJson(response, { second: true });
  });
  expect(await get('/')).toMatchObject({ ok: true, json: { second: true } });
});

const stalls: readonly { readonly name: string; readonly answer: Answer }[] = [
  { name: 'before the headers', answer: () => undefined },
  {
    name: 'within the body',
    answer: (_url, response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      response.write('{"a":');
    },
  },
  {
    name: 'within a compressed body',
    answer: (_url, response) => {
      response.writeHead(200, { 'content-encoding': 'gzip' });
      response.write(gzipSync('{"a":1}').subarray(0, 12));
    },
  },
];

test.each(stalls)('a service that stalls $name meets the deadline', async ({ answer }) => {
  server.answerWith(answer);
  const result = await get('/', { timeoutMs: 50 });
  expect(result).toMatchObject({ ok: false, problem: { cause: 'timeout' } });
});

test("the turn's deadline counts as well", async () => {
  const result = await get('/', { signal: AbortSignal.timeout(0), timeoutMs: 5_000 });
  server.answerWith(() => undefined);
  const stalled = await get('/', { signal: AbortSignal.timeout(50) });
  expect([result, stalled]).toMatchObject([
    { ok: false },
    { ok: false, problem: { cause: 'timeout' } },
  ]);
});

test('a call that nobody waits for is given up', async () => {
  const turn = new AbortController();
  server.answerWith(() => {
    turn.abort();
  });
  const given = await get('/', { signal: turn.signal });
  const notBegun = await get('/', { signal: turn.signal });
  expect([given, notBegun]).toMatchObject([
    { ok: false, problem: { cause: 'aborted' } },
    { ok: false, problem: { cause: 'aborted' } },
  ]);
  expect(server.requests).toHaveLength(1);
});

test('nobody listens', async () => {
  await server.close();
  expect(await get('/')).toMatchObject({ ok: false, problem: { cause: 'refused' } });
});

test('a name that does not exist', async () => {
  const result = await get('http://red-sky.invalid/');
  expect(result).toMatchObject({ ok: false, problem: { cause: 'dns' } });
});

test('no TLS where TLS was asked for', async () => {
  const result = await get(server.origin.replace('http:', 'https:'));
  expect(result).toMatchObject({ ok: false, problem: { cause: 'tls' } });
});

test('something that does not speak HTTP', async () => {
  const babbler = createServer((socket) => socket.end('hello\n'));
  await new Promise<void>((resolve) => babbler.listen(0, '127.0.0.1', resolve));
  const address = babbler.address();
  const port = address !== null && typeof address === 'object' ? address.port : 0;
  const result = await get(`http://127.0.0.1:${port}/`);
  babbler.close();
  expect(result).toMatchObject({ ok: false, problem: { cause: 'reset' } });
});

test('nothing that was sent stands in a problem', async () => {
  server.answerWith((url, response) => {
    const key = url.searchParams.get('apikey') ?? '';
    sendJson(
      response,
      { reason: `Key ${key} is not good for ${url.searchParams.get('q') ?? ''} at 51.5` },
      400,
    );
  });
  const result = await get('/v1/devices/id-1234?q=Springfield&apikey=s3cret');
  expect(result).toMatchObject({ problem: { reason: 'Key … is not good for … at …' } });
  expect(JSON.stringify(result)).not.toMatch(/Springfield|s3cret|1234|51\.5/);
});
