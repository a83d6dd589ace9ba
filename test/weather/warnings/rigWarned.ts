/** Containers that share a cache table, in front of a server of forecasts and a service of warnings that count. */

import type { Warnings } from '../../../lambda/weather/warning.ts';
import type { Weather, WeatherProblem } from '../../../lambda/weather/weather.ts';
import { collectLog } from '../../support/collectLog.ts';
import {
  sendJson,
  startLoopbackServer,
  type Answer,
  type LoopbackServer,
} from '../../support/loopbackServer.ts';
import { startCache, type Cache, type CacheTable } from '../cacheOnLoopback.ts';
import { answerAll, weatherOf, type ReaderOptions } from '../openMeteoServer.ts';
import { metAlert, metAlerts } from './alerts.ts';
import { openWarned } from './openWarned.ts';

/** Each test of a suite that calls this has a table and servers of its own; it rains heavily in Norway. */
export function rigWarned() {
  let cache: Cache;
  let table: CacheTable;
  let forecasts: LoopbackServer;
  let warner: LoopbackServer;
  const { log, events, forget } = collectLog();
  beforeAll(async () => {
    cache = await startCache();
  });
  afterAll(() => cache.close());
  beforeEach(async () => {
    forget();
    cache.proxy.forget();
    [table, forecasts, warner] = await Promise.all([
      cache.createTable(),
      startLoopbackServer(),
      startLoopbackServer(),
    ]);
    forecasts.answerWith(answerAll);
    warner.answerWith(heavyRain);
  });
  afterEach(async () => {
    cache.proxy.failWith(undefined);
    await Promise.all([forecasts.close(), warner.close()]);
  });
  return {
    database: () => cache.proxy,
    table: () => table,
    warner: () => warner,
    /** One that knows nothing yet. */
    openContainer: (options: Partial<ReaderOptions> = {}) =>
      openWarned(
        { forecasts, warner },
        {
          dynamo: cache.openDynamo(),
          table: table.name,
          log,
          ...options,
          // The machine may be busy: what a test is not about must not run out of time.
          pace: { sharedRead: 3_000, firstRead: 3_000, sharedWrite: 1_000, ...options.pace },
        },
      ),
    /** Lines of the log that hold all these words. */
    count: (...words: readonly string[]) =>
      events()
        .map((event) => JSON.stringify(event))
        .filter((line) => words.every((word) => line.includes(word))).length,
  };
}

export function warningsOf(read: Weather | WeatherProblem): Warnings | undefined {
  return weatherOf(read).warnings;
}

export const saying =
  (...alerts: readonly unknown[]): Answer =>
  (_url, response) => {
    sendJson(response, metAlerts(...alerts));
  };
/** Until three hours from now. */
export const heavyRain = saying(metAlert());
export const nothing = saying();
export const elsewhere: Answer = (_url, response) => response.writeHead(422).end();
