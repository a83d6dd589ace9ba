import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { DynamoDBClient, GetItemCommand, PutItemCommand } from '@aws-sdk/client-dynamodb';

import { peopleTable } from '../../lambda/memory/tables.ts';
import { createTables } from '../../simulator/createTables.ts';
import { startLocalDynamo } from '../../simulator/localDynamo.ts';
import type { LocalDynamo, LocalDynamoOptions } from '../../simulator/localDynamo.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'red-sky-'));
});

afterEach(async () => {
  await rm(folder, { recursive: true });
});

/** A run with the table of people, as long as `work` takes. */
async function run<T>(options: LocalDynamoOptions, work: (local: LocalDynamo) => Promise<T>) {
  const local = await startLocalDynamo(options);
  if ('problem' in local) throw new Error(local.message);
  try {
    await createTables(local.config, { people: peopleTable });
    return await work(local);
  } finally {
    await local.close();
  }
}

const Key = { pk: { S: 'somebody' }, sk: { S: 'settings' } };
const TableName = 'people';

async function keep(local: LocalDynamo): Promise<void> {
  const client = new DynamoDBClient(local.config);
  await client.send(
    new PutItemCommand({ TableName, Item: { ...Key, lengthUnit: { S: 'metric' } } }),
  );
  client.destroy();
}

async function find(local: LocalDynamo): Promise<string | undefined> {
  const client = new DynamoDBClient(local.config);
  const found = await client.send(new GetItemCommand({ TableName, Key }));
  client.destroy();
  return found.Item?.['lengthUnit']?.S;
}

test('what is kept in a folder is there in the next run, and tables are created once', async () => {
  await run({ folder }, keep);
  expect(await run({ folder }, find)).toBe('metric');
});

test('a folder that is not there yet is made', async () => {
  const inside = join(folder, 'not', 'yet');
  await run({ folder: inside }, keep);
  expect(await run({ folder: inside }, find)).toBe('metric');
});

test('without a folder nothing is kept', async () => {
  await run({}, keep);
  expect(await run({}, find)).toBeUndefined();
});

test('two runs in memory share neither port nor data', async () => {
  await run({}, async (one) => {
    await keep(one);
    await run({}, async (other) => {
      expect(other.config.endpoint).not.toBe(one.config.endpoint);
      expect(await find(other)).toBeUndefined();
    });
  });
});

test('a folder of another run is left to it, and free once that has ended', async () => {
  await run({ folder }, async (first) => {
    await keep(first);
    expect(await startLocalDynamo({ folder })).toEqual({
      problem: 'folderInUse',
      message: `The folder ${join(folder, 'dynamodb')} is in use by another run: end that one, or choose another folder.`,
    });
    expect(await find(first)).toBe('metric');
  });
  expect(await run({ folder }, find)).toBe('metric');
});

test('a port that is taken is named, and the folder stays free', async () => {
  const options = { folder };
  await run({}, async (other) => {
    const port = Number(new URL(other.config.endpoint).port);
    expect(await startLocalDynamo({ folder, port })).toEqual({
      problem: 'portTaken',
      message: `Port ${port} is taken: end what listens there, or choose another port.`,
    });
    await run(options, keep);
  });
});

test('a folder that is a file is refused', async () => {
  const file = join(folder, 'file');
  await writeFile(file, '');
  expect(await startLocalDynamo({ folder: file })).toMatchObject({ problem: 'folderUnusable' });
});

test('a folder whose data is broken is refused', async () => {
  await run({ folder }, keep);
  await writeFile(join(folder, 'dynamodb', 'CURRENT'), 'nonsense');
  const local = await startLocalDynamo({ folder });
  if (!('problem' in local)) throw new Error('it started');
  expect(local.problem).toBe('folderUnusable');
  expect(local.message).toMatch(/delete it, or choose another folder\.$/);
});
