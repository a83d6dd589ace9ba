import { createDynamo } from '../../lambda/memory/dynamo.ts';
import { cacheTable } from '../../lambda/memory/tables.ts';
import { createRemedyBook } from '../../lambda/remedy/remedyBook.ts';
import { createTables } from '../../simulator/createTables.ts';
import { startDynamoProxy, type DynamoProxy } from '../../simulator/faults/dynamoProxy.ts';
import { startLocalDynamo, type LocalDynamo } from '../../simulator/localDynamo.ts';

const now = Date.UTC(2026, 10, 22, 18);
const table = 'cache';
let database: LocalDynamo;
let proxy: DynamoProxy;

beforeAll(async () => {
  const local = await startLocalDynamo();
  if ('problem' in local) throw new Error(local.message);
  database = local;
  await createTables(database.config, { [table]: cacheTable });
  proxy = await startDynamoProxy(database.config.endpoint);
});
afterAll(async () => {
  await proxy.close();
  await database.close();
});

test('what is taken is taken, though the answer is lost; who comes later is told so', async () => {
  const open = () => {
    const dynamo = createDynamo({ ...database.config, endpoint: proxy.endpoint });
    return createRemedyBook({ dynamo, table, actsAnHour: 2 });
  };
  const mended = 'open-meteo-fails';
  const alarm = { name: `red-sky-${mended}`, mended, isRaised: true, changedAt: now } as const;
  proxy.failWith({ loses: 'UpdateItem', times: 1 });
  expect(await open().take(alarm, now)).toEqual({});
  expect(await open().take(alarm, now)).toBe('told');
});
