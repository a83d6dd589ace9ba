/** What MET Norway only confirms (304), through the keeper: asked for by its version, dated anew, and not stored again. */

import { collectLog } from '../../support/collectLog.ts';
import { sendJson, startLoopbackServer } from '../../support/loopbackServer.ts';
import type { Answer, LoopbackServer } from '../../support/loopbackServer.ts';
import { startCache } from '../cacheOnLoopback.ts';
import type { Cache, CacheTable } from '../cacheOnLoopback.ts';
import { body } from '../metNorway/body.ts';
import { minute, now, weatherOf } from '../openMeteoServer.ts';
import { metAlert, metAlerts } from '../warnings/alerts.ts';
import { openWarned } from '../warnings/openWarned.ts';
import type { WarningsWanted } from '../warnings/openWarned.ts';

let cache: Cache;
let table: CacheTable;
let openMeteo: LoopbackServer;
let metNorway: LoopbackServer;
beforeAll(async () => {
  cache = await startCache();
});
afterAll(() => cache.close());
beforeEach(async () => {
  [table, openMeteo, metNorway] = await Promise.all([
    cache.createTable(),
    startLoopbackServer(),
    startLoopbackServer(),
  ]);
  openMeteo.answerWith((_url, response) => response.writeHead(503).end());
  asked.length = 0;
});
afterEach(() => Promise.all([openMeteo.close(), metNorway.close()]));

const { log } = collectLog();
const openContainer = () =>
  openWarned(
    { forecasts: openMeteo, warner: metNorway },
    {
      dynamo: cache.openDynamo(),
      table: table.name,
      log,
      pace: { sharedRead: 3_000, firstRead: 3_000, sharedWrite: 1_000 },
    },
  );

const version = 'Sun, 22 Nov 2026 14:30:00 GMT';
/** Which version each request named. */
const asked: (string | undefined)[] = [];
/** Says that it holds for so long, and sends it to whoever has another version. */
const versioned =
  (document: unknown, validFor: number): Answer =>
  (_url, response, request) => {
    asked.push(request.headers['if-modified-since']);
    response.setHeader('last-modified', version);
    response.setHeader('date', new Date(now).toUTCString());
    response.setHeader('expires', new Date(now + validFor).toUTCString());
    if (asked.at(-1) === version) response.writeHead(304).end();
    else sendJson(response, document);
  };

const forecast = body(
  Array.from({ length: 12 }, (_, index) => ({
    time: new Date(now + (index - 1) * 60 * minute).toISOString().replace('.000', ''),
    details: { air_temperature: 5 },
    nextHour: { symbol: 'cloudy', details: { precipitation_amount: 0 } },
  })),
);
/** The one entry, as it lies in the table. */
async function entry() {
  const [item = {}] = await table.itemsOf('weather');
  return { body: item['body']?.B, fetchedAt: Number(item['fetchedAt']?.N), freshUntil: Number(item['freshUntil']?.N), exp: Number(item['exp']?.N) }; // prettier-ignore
}
const writes = () => cache.proxy.operations().filter((operation) => operation === 'PutItem').length;

describe.each([
  { name: 'a forecast', document: forecast, needs: ['forecast'], validFor: 30 * minute, usable: 180 * minute },
  { name: 'warnings', document: metAlerts(metAlert()), needs: ['warnings'], validFor: 6 * minute, usable: 15 * minute },
  { name: 'that nothing is in force', document: metAlerts(), needs: ['warnings'], validFor: 6 * minute, usable: 15 * minute },
] as const)('$name', ({ document, needs, validFor, usable }) => {
  const read = async (ask: ReturnType<typeof openContainer>, at: number) => {
    const wanted: WarningsWanted = { needs, at };
    const { forecast: found, warnings } = weatherOf(await ask(wanted));
    return found ?? warnings;
  };

  test('is asked for by its version, and is as new as when it was confirmed', async () => {
    metNorway.answerWith(versioned(document, validFor));
    const first = openContainer();
    const sent = await read(first, now);
    const stored = await entry();
    cache.proxy.forget();

    const later = now + validFor + minute;
    const confirmed = await read(first, later);
    expect(asked).toEqual([undefined, version]);
    expect(confirmed).toEqual({ ...sent, fetchedAt: later, isStale: false });
    // The body that lies there was not sent again.
    expect(writes()).toBe(0);
    expect(await entry()).toEqual({
      body: stored.body,
      fetchedAt: later,
      freshUntil: later + validFor,
      exp: (later + usable) / 1000,
    });

    // All others find it fresh; who comes when it is not knows its version too.
    expect(await read(openContainer(), later + validFor - 1)).toEqual(confirmed);
    expect(asked).toHaveLength(2);
    const latest = later + validFor;
    expect(await read(openContainer(), latest)).toEqual({ ...confirmed, fetchedAt: latest });
    expect(asked).toEqual([undefined, version, version]);
  });

  test('is stored again where it is gone from the table', async () => {
    metNorway.answerWith(versioned(document, validFor));
    const first = openContainer();
    await read(first, now);
    const stored = await entry();
    for (const item of await table.itemsOf('weather')) await table.delete(item);
    const later = now + validFor;
    await read(first, later);
    expect(asked.at(-1)).toBe(version);
    expect(await entry()).toMatchObject({ body: stored.body, fetchedAt: later });
  });

  test('that nobody has, confirmed all the same, is a failure and no defect', async () => {
    metNorway.answerWith((_url, response) => response.writeHead(304).end());
    expect(await openContainer()({ needs })).toEqual({ problem: 'weatherDown' });
    expect(await table.itemsOf('weather')).toEqual([]);
  });
}); // prettier-ignore
