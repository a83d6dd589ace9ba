/**
 * Stores of people over HTTP: on an embedded database, or on whatever DYNAMODB_ENDPOINT names
 * (`DYNAMODB_ENDPOINT=http://127.0.0.1:8000 npx jest test/memory`).
 */

import { randomUUID } from 'node:crypto';

import {
  DynamoDBClient,
  PutItemCommand,
  QueryCommand,
  ScanCommand,
} from '@aws-sdk/client-dynamodb';
import type { AttributeValue } from '@aws-sdk/client-dynamodb';

import { createDynamo } from '../../lambda/memory/dynamo.ts';
import { createPeopleStore } from '../../lambda/memory/peopleStore.ts';
import type { PeopleStore } from '../../lambda/memory/person.ts';
import type { Speaker } from '../../lambda/memory/speaker.ts';
import { peopleTable } from '../../lambda/memory/tables.ts';
import { createLog } from '../../lambda/support/log.ts';
import { createTables } from '../../simulator/createTables.ts';
import { startLocalDynamo } from '../../simulator/localDynamo.ts';
import { startDynamoProxy } from '../../simulator/faults/dynamoProxy.ts';
import type { DynamoProxy } from '../../simulator/faults/dynamoProxy.ts';

type Attributes = Record<string, AttributeValue>;

interface People {
  /** Between every store and the database. */
  readonly proxy: DynamoProxy;
  /** What the stores have logged so far. */
  readonly logged: () => readonly unknown[];
  /** A container of its own, as it starts on Lambda; its deadline is far away unless the test is about it. */
  readonly startStore: (options?: { deadline?: number; endpoint?: string }) => PeopleStore;
  /** Beside the store and the proxy. */
  readonly putItem: (speaker: Speaker, sk: string, item: Attributes) => Promise<void>;
  readonly itemsOf: (speaker: Speaker) => Promise<readonly Attributes[]>;
  /** Every item of the table. */
  readonly scan: () => Promise<readonly Attributes[]>;
  /** Forgets what was counted, logged and set to fail, and gives somebody new. */
  readonly startTest: () => Speaker;
  readonly close: () => Promise<void>;
}

export const nobody = { settings: {}, settingsVersion: undefined, conversation: undefined };
/** A turn without end. */
export const never = new AbortController().signal;

/** The people of one test file: started before its first test, and somebody new before each. */
export function usePeople(): Omit<People, 'close'> & { readonly speaker: Speaker } {
  let started: People | undefined;
  let speaker: Speaker = { account: '' };
  const people = (): People => {
    if (started === undefined) throw new Error('The people of a test are there while it runs.');
    return started;
  };
  beforeAll(async () => {
    started = await startPeople();
  });
  afterAll(async () => {
    await people().close();
  });
  beforeEach(() => {
    speaker = people().startTest();
  });
  return {
    get speaker() {
      return speaker;
    },
    get proxy() {
      return people().proxy;
    },
    logged: () => people().logged(),
    startStore: (options) => people().startStore(options),
    putItem: (...item) => people().putItem(...item),
    itemsOf: (of) => people().itemsOf(of),
    scan: () => people().scan(),
    startTest: () => people().startTest(),
  };
}

async function startPeople(): Promise<People> {
  const database = await findDatabase();
  const TableName = `people-${randomUUID()}`;
  await createTables(database.config, { [TableName]: peopleTable });
  const client = new DynamoDBClient(database.config);
  const proxy = await startDynamoProxy(database.config.endpoint);
  let lines: string[] = [];
  const log = createLog('INFO', (line) => lines.push(line));
  return {
    proxy,
    logged: () => lines.map((line): unknown => JSON.parse(line)),
    startStore: ({ deadline = 60_000, endpoint = proxy.endpoint } = {}) => {
      const dynamo = createDynamo({ ...database.config, endpoint });
      return createPeopleStore({ dynamo, table: TableName, log, deadline });
    },
    putItem: async ({ account }, sk, item) => {
      const Item = { pk: { S: account }, sk: { S: sk }, ...item };
      await client.send(new PutItemCommand({ TableName, Item }));
    },
    itemsOf: async ({ account }) => {
      const found = await client.send(
        new QueryCommand({
          TableName,
          KeyConditionExpression: 'pk = :pk',
          ExpressionAttributeValues: { ':pk': { S: account } },
        }),
      );
      return found.Items ?? [];
    },
    scan: async () => (await client.send(new ScanCommand({ TableName }))).Items ?? [],
    startTest: () => {
      proxy.failWith(undefined);
      proxy.forget();
      lines = [];
      return { account: randomUUID() };
    },
    close: async () => {
      client.destroy();
      await proxy.close();
      await database.close();
    },
  };
}

async function findDatabase() {
  const endpoint = process.env['DYNAMODB_ENDPOINT'];
  if (endpoint !== undefined) {
    const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
    return {
      config: { region: 'us-east-1', endpoint, credentials },
      close: () => Promise.resolve(),
    };
  }
  const local = await startLocalDynamo();
  if ('problem' in local) throw new Error(local.message);
  return local;
}
