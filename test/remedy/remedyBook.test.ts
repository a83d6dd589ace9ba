import { createRemedyBook } from '../../lambda/remedy/remedyBook.ts';
import { startCache, type Cache } from '../weather/cacheOnLoopback.ts';

const now = Date.UTC(2026, 10, 22, 18);
let cache: Cache;

beforeAll(async () => {
  cache = await startCache();
});
afterAll(() => cache.close());

test('what is taken is taken, though the answer is lost; who comes later is told so', async () => {
  const { name: table } = await cache.createTable();
  const open = () => createRemedyBook({ dynamo: cache.openDynamo(), table, actsAnHour: 2 });
  const mended = 'open-meteo-fails';
  const alarm = { name: `red-sky-${mended}`, mended, isRaised: true, changedAt: now } as const;
  cache.proxy.failWith({ loses: 'UpdateItem', times: 1 });
  expect(await open().take(alarm, now)).toEqual({});
  expect(await open().take(alarm, now)).toBe('told');
});
