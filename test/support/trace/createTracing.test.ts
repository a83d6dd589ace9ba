/** Traces as they leave the process: as a datagram to X-Ray's daemon, as a post to a collector of OpenTelemetry. */

import { randomBytes } from 'node:crypto';
import { text } from 'node:stream/consumers';

import * as v from 'valibot';

import { fetchJson } from '../../../lambda/support/http.ts';
import { createTracing } from '../../../lambda/support/trace/createTracing.ts';
import { asStage } from '../../../lambda/support/trace/span.ts';
import { startXray, type XrayOnLoopback } from '../../../tools/aws/startXray.ts';
import { sendJson, startLoopbackServer, type LoopbackServer } from '../loopbackServer.ts';

const sampled = 'Root=1-5759e988-bd862e3fe1be46a994272793;Parent=53995c3f42cd8ad8;Sampled=1';
const traceId = '5759e988bd862e3fe1be46a994272793';
const startedAt = Date.UTC(2026, 10, 22);
const readElapsed = () => performance.now();
const ports = { readNow: () => startedAt, readElapsed, readRandom: randomBytes };

let xray: XrayOnLoopback;
let service: LoopbackServer;
/** The header `traceparent` of each request to the service. */
let parents: (string | undefined)[];
/** What the collector is told. */
let posted: { readonly headers: NodeJS.Dict<string | string[]>; readonly body: string }[];

beforeEach(async () => {
  parents = [];
  posted = [];
  [xray, service] = await Promise.all([startXray(), startLoopbackServer()]);
  service.answerWith((url, response, request) => {
    if (url.pathname === '/v1/traces')
      void text(request).then((body) => {
        posted.push({ headers: request.headers, body });
        sendJson(response, {});
      });
    else {
      parents.push(request.headers['traceparent']?.toString());
      sendJson(response, {}, url.pathname === '/busy' ? 429 : url.pathname === '/down' ? 503 : 200);
    }
  });
});
afterEach(() => Promise.all([xray.close(), service.close()]));

function ask(path: string): Promise<unknown> {
  const request = { signal: AbortSignal.timeout(5000), timeoutMs: 5000, apiName: 'service' };
  return fetchJson(new URL(path, service.origin), request);
}

const place = asStage('place', () => ask('/search?name=SOMEBODY'));

test('X-Ray is told of a sampled invocation, with what lies within what', async () => {
  const trace = createTracing(
    { AWS_XRAY_DAEMON_ADDRESS: xray.address, _X_AMZN_TRACE_ID: sampled },
    ports,
  );
  await trace('skill', async () => {
    await place();
    await Promise.all([ask('/busy'), ask('/down')]);
  });
  const document = await xray.next();
  const { host } = new URL(service.origin);
  expect(document).toMatchObject({
    trace_id: '1-5759e988-bd862e3fe1be46a994272793',
    parent_id: '53995c3f42cd8ad8',
    name: 'skill',
    subsegments: [
      {
        name: 'place',
        subsegments: [{ name: host, namespace: 'remote', http: { response: { status: 200 } } }],
      },
      { name: host, error: true, throttle: true, http: { response: { status: 429 } } },
      { name: host, fault: true, http: { response: { status: 503 } } },
    ],
  });
  expect(document.start_time).toBeCloseTo(startedAt / 1000, 1);
  expect(JSON.stringify(document)).not.toContain('SOMEBODY');
  const [searched] = document.subsegments?.[0]?.subsegments ?? [];
  expect(parents[0]).toBe(`00-${traceId}-${searched?.id}-01`);
});

test.each([
  ['not sampled', { _X_AMZN_TRACE_ID: sampled.replace('Sampled=1', 'Sampled=0') }],
  ['without a trace', {}],
])('of an invocation %s nobody is told', async (_, environment) => {
  const trace = createTracing({ AWS_XRAY_DAEMON_ADDRESS: xray.address, ...environment }, ports);
  await trace('skill', () => place());
  expect(parents).toEqual([undefined]);
  // What comes first is the first that was sent.
  const traced = { AWS_XRAY_DAEMON_ADDRESS: xray.address, _X_AMZN_TRACE_ID: sampled };
  await createTracing(traced, ports)('watch', () => Promise.resolve());
  expect(await xray.next()).toMatchObject({ name: 'watch' });
  expect(xray.count()).toBe(1);
});

test('each invocation has the trace that Lambda tells of it', async () => {
  const environment = { AWS_XRAY_DAEMON_ADDRESS: xray.address, _X_AMZN_TRACE_ID: sampled };
  const trace = createTracing(environment, ports);
  await trace('skill', () => Promise.resolve());
  environment._X_AMZN_TRACE_ID = sampled.replace('5759e988', '5759e999');
  await trace('skill', () => Promise.resolve());
  expect((await xray.next()).trace_id).toMatch(/^1-5759e988-/);
  expect((await xray.next()).trace_id).toMatch(/^1-5759e999-/);
});

test('a daemon that is not there costs no answer', async () => {
  const environment = { AWS_XRAY_DAEMON_ADDRESS: 'no.such.host:2000', _X_AMZN_TRACE_ID: sampled };
  const trace = createTracing(environment, ports);
  await expect(trace('skill', () => Promise.resolve('Rain.'))).resolves.toBe('Rain.');
});

test('work that fails is told, and fails as before', async () => {
  const environment = { AWS_XRAY_DAEMON_ADDRESS: xray.address, _X_AMZN_TRACE_ID: sampled };
  const trace = createTracing(environment, ports);
  const failure = new Error('no');
  await expect(trace('skill', () => Promise.reject(failure))).rejects.toBe(failure);
  expect(await xray.next()).toMatchObject({ name: 'skill', fault: true });
});

const spanSchema = v.object({
  traceId: v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/)),
  spanId: v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/)),
  parentSpanId: v.optional(v.string()),
  name: v.string(),
  kind: v.number(),
  startTimeUnixNano: v.pipe(v.string(), v.regex(/^\d{19}$/)),
  endTimeUnixNano: v.pipe(v.string(), v.regex(/^\d{19}$/)),
  attributes: v.array(v.looseObject({ key: v.string() })),
  status: v.optional(v.object({ code: v.number() })),
});
const exportSchema = v.pipe(
  v.string(),
  v.parseJson(),
  v.object({
    resourceSpans: v.tuple([
      v.object({ scopeSpans: v.tuple([v.object({ spans: v.array(spanSchema) })]) }),
    ]),
  }),
);

test('a collector of OpenTelemetry is told of every invocation, with a trace of our own', async () => {
  const trace = createTracing(
    {
      OTEL_EXPORTER_OTLP_ENDPOINT: `${service.origin}/`,
      OTEL_EXPORTER_OTLP_HEADERS: 'x-team=red%20sky, x-key=a=b',
    },
    ports,
  );
  await trace('skill', async () => {
    await place();
    await ask('/down');
  });
  const [post] = posted;
  expect(post?.headers).toMatchObject({ 'x-team': 'red sky', 'x-key': 'a=b' });
  const { spans } = v.parse(exportSchema, post?.body).resourceSpans[0].scopeSpans[0];
  const [root, placed, searched, down] = spans;
  expect(spans.map(({ name, kind }) => [name, kind])).toEqual([
    ['skill', 2],
    ['place', 1],
    ['GET', 3],
    ['GET', 3],
  ]);
  expect([root?.parentSpanId, placed?.parentSpanId, searched?.parentSpanId, down?.parentSpanId])
    .toEqual([undefined, root?.spanId, placed?.spanId, root?.spanId]); // prettier-ignore
  expect(new Set(spans.map((span) => span.traceId)).size).toBe(1);
  expect(down).toMatchObject({ status: { code: 2 } });
  expect(down?.attributes).toContainEqual({
    key: 'http.response.status_code',
    value: { intValue: 503 },
  });
  expect(post?.body).not.toContain('SOMEBODY');
  expect(parents[0]).toBe(`00-${searched?.traceId}-${searched?.spanId}-01`);
});

test('a collector that is not there costs no answer', async () => {
  const environment = { OTEL_EXPORTER_OTLP_ENDPOINT: 'http://127.0.0.1:9' };
  const trace = createTracing(environment, ports);
  await expect(trace('skill', () => Promise.resolve('Rain.'))).resolves.toBe('Rain.');
});
