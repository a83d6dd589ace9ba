/** Several sources: the first that answers, with its name on it. */

import { collectLog } from '../../support/collectLog.ts';
import { startLoopbackServer } from '../../support/loopbackServer.ts';
import type { Answer, LoopbackServer } from '../../support/loopbackServer.ts';
import { november, startService } from '../../simulator/sampleWeather/support.ts';
import type { Service } from '../../simulator/sampleWeather/support.ts';
import { startCache } from '../cacheOnLoopback.ts';
import type { Cache, CacheTable } from '../cacheOnLoopback.ts';
import { createReader, hour, weatherOf } from '../openMeteoServer.ts';
import type { ReaderOptions } from '../openMeteoServer.ts';

let cache: Cache;
let table: CacheTable;
let service: Service;
let openMeteo: LoopbackServer;
beforeAll(async () => {
  [cache, service] = await Promise.all([startCache(), startService()]);
});
afterAll(() => Promise.all([cache.close(), service.close()]));
beforeEach(async () => {
  [table, openMeteo] = await Promise.all([cache.createTable(), startLoopbackServer()]);
});
afterEach(() => openMeteo.close());

const { log, events, forget } = collectLog();
beforeEach(forget);
const asked = { now: november, from: november, to: november + hour };
const openContainer = (options?: Partial<ReaderOptions>) =>
  createReader(openMeteo, {
    dynamo: cache.openDynamo(),
    table: table.name,
    log,
    otherSources: { metNorway: { baseUrl: service.url, contact: 'weather@example.org' } },
    pace: { sharedRead: 3_000, firstRead: 3_000, sharedWrite: 1_000, lease: 6_000, hedge: 50 },
    ...options,
  });

test.each<[string, Answer]>([
  ['fails', (_url, response) => response.writeHead(500).end()],
  ['has had enough of us', (_url, response) => response.writeHead(429).end()],
  ['breaks off', (_url, response) => response.socket?.destroy()],
  ['sends no JSON', (_url, response) => response.end('<html>')],
  ['stalls', () => undefined],
])('where Open-Meteo %s, MET Norway answers, and is named', async (_name, answer) => {
  openMeteo.answerWith(answer);
  const { forecast } = weatherOf(await openContainer()(asked));
  expect(forecast?.source).toEqual({ name: 'MET Norway', isSample: false });
  expect(forecast?.fetchedAt).toBe(november);
  // The next container reads the same, and asks nobody.
  const before = openMeteo.requests.length;
  const kept = weatherOf(await openContainer()(asked));
  expect(kept.forecast?.source.name).toBe('MET Norway');
  expect(openMeteo.requests).toHaveLength(before);
});

test('a source that keeps failing is left alone, by containers that have just started too', async () => {
  openMeteo.answerWith((_url, response) => response.writeHead(503).end());
  const read = openContainer();
  for (const latitude of [40, 41, 42, 43, 44]) weatherOf(await read({ ...asked, latitude }));
  expect(openMeteo.requests).toHaveLength(3);
  weatherOf(await openContainer()({ ...asked, latitude: 45 }));
  expect(openMeteo.requests).toHaveLength(3);
  expect(events()).toContainEqual(
    expect.objectContaining({ message: 'circuitChanged', to: 'open', reason: 'failed' }),
  );
});

test('a source whose answers come late is left alone, by containers that have just started too, and probed', async () => {
  openMeteo.answerWith(() => undefined);
  const read = openContainer();
  const named = async (ask: typeof read, latitude: number, now = november) => {
    const { forecast } = weatherOf(await ask({ now, from: now, to: now + hour, latitude }));
    return forecast?.source.name;
  };
  for (let latitude = 40; latitude < 50; latitude += 1)
    expect(await named(read, latitude)).toBe('MET Norway');
  expect(openMeteo.requests).toHaveLength(10);
  expect(events()).toContainEqual(
    expect.objectContaining({
      message: 'circuitChanged',
      source: 'Open-Meteo',
      to: 'open',
      reason: 'slow',
    }),
  );
  expect(await named(read, 50)).toBe('MET Norway');
  expect(await named(openContainer(), 51)).toBe('MET Norway');
  expect(openMeteo.requests).toHaveLength(10);

  // After its pause one question tries it; it is well again.
  openMeteo.answerWith((url, response) => {
    void service.get(`${url.pathname}${url.search}`).then(({ status, text }) => {
      response.writeHead(status, { 'content-type': 'application/json' }).end(text);
    });
  });
  const patient = { pace: { sharedRead: 3_000, firstRead: 3_000, sharedWrite: 1_000, hedge: 3_000, lease: 6_000 } }; // prettier-ignore
  expect(await named(openContainer(patient), 52, november + 10_000)).toBe('Open-Meteo');
  expect(events()).toContainEqual(
    expect.objectContaining({ message: 'circuitChanged', source: 'Open-Meteo', to: 'closed' }),
  );
  expect(await named(openContainer(patient), 53, november + 10_000)).toBe('Open-Meteo');
});
