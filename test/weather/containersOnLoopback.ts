/** Containers that share a cache table, in front of a server that counts, all on loopback. */

import { startLoopbackServer, type LoopbackServer } from '../support/loopbackServer.ts';
import { startCache, type Cache, type CacheTable } from './cacheOnLoopback.ts';
import { answerAll, createReader, type ReaderOptions } from './openMeteoServer.ts';

export interface ContainersOnLoopback {
  readonly cache: () => Cache;
  /** Of this test. */
  readonly table: () => CacheTable;
  /** Answers all, unless a test says otherwise. */
  readonly server: () => LoopbackServer;
  readonly renewTable: () => Promise<void>;
  /** A container that knows nothing: somewhere else each time it is called. */
  readonly open: (options?: Partial<ReaderOptions>) => ReturnType<typeof createReader>;
}

/** For a whole suite, with an empty table and a new server for each test. */
export function containersOnLoopback(own: Partial<ReaderOptions>): ContainersOnLoopback {
  let cache: Cache;
  let table: CacheTable;
  let server: LoopbackServer;
  beforeAll(async () => {
    cache = await startCache();
  });
  afterAll(() => cache.close());
  beforeEach(async () => {
    [table, server] = await Promise.all([cache.createTable(), startLoopbackServer()]);
    server.answerWith(answerAll);
  });
  afterEach(async () => {
    cache.proxy.failWith(undefined);
    await server.close();
  });
  return {
    cache: () => cache,
    table: () => table,
    server: () => server,
    renewTable: async () => {
      table = await cache.createTable();
    },
    open: (options) =>
      createReader(server, {
        dynamo: cache.openDynamo(),
        table: table.name,
        ...own,
        ...options,
        // The machine may be busy: what a test is not about must not run out of time.
        pace: { sharedRead: 3_000, firstRead: 3_000, sharedWrite: 1_000, ...options?.pace },
      }),
  };
}
