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
import { payerOf } from '../../lambda/memory/allowanceItem.ts';
import { createPeopleStore } from '../../lambda/memory/peopleStore.ts';
import type { PeopleStore } from '../../lambda/memory/person.ts';
import type { Speaker } from '../../lambda/memory/speaker.ts';
import { createSharedTier } from '../../lambda/memory/sharedTier.ts';
import { cacheTable, peopleTable } from '../../lambda/memory/tables.ts';
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
  /** Charges the account for weather that a turn, begun at `now`, has asked a source for. */
  readonly charge: (account: string, now: number) => Promise<void>;
  /** Every item of the table of people, and of the cache table. */
  readonly scan: () => Promise<readonly Attributes[]>;
  readonly scanCache: () => Promise<readonly Attributes[]>;
  /** Forgets what was counted, logged and set to fail, and gives somebody new. */
  readonly startTest: () => Speaker;
  readonly close: () => Promise<void>;
}

export const nobody = { settings: {}, settingsVersion: undefined, conversation: undefined };
/** Under which accounts are charged. */
export const idSalt = 'a secret of the tests';
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
    charge: (...of) => people().charge(...of),
    scan: () => people().scan(),
    scanCache: () => people().scanCache(),
    startTest: () => people().startTest(),
  };
}

async function startPeople(): Promise<People> {
  const database = await findDatabase();
  const TableName = `people-${randomUUID()}`;
  const cache = `cache-${randomUUID()}`;
  await createTables(database.config, { [TableName]: peopleTable, [cache]: cacheTable });
  const client = new DynamoDBClient(database.config);
  const proxy = await startDynamoProxy(database.config.endpoint);
  const scanOf = async (table: string) =>
    (await client.send(new ScanCommand({ TableName: table }))).Items ?? [];
  const payer = (account: string) => payerOf(account, idSalt);
  let lines: string[] = [];
  const log = createLog('INFO', (line) => lines.push(line));
  return {
    proxy,
    logged: () => lines.map((line): unknown => JSON.parse(line)),
    startStore: ({ deadline = 60_000, endpoint = proxy.endpoint } = {}) => {
      const dynamo = createDynamo({ ...database.config, endpoint });
      const allowances = { table: cache, payerOf: payer };
      return createPeopleStore({ dynamo, table: TableName, allowances, log, deadline });
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
    charge: async (account, now) => {
      const dynamo = createDynamo(database.config);
      const longest = 60_000;
      const times = {
        firstReadMs: longest,
        readMs: longest,
        lastReadMs: longest,
        writeMs: longest,
      };
      const shared = createSharedTier({ dynamo, table: cache, log, ...times });
      await shared.charge(payer(account), 60_000, 0, now);
    },
    scan: () => scanOf(TableName),
    scanCache: () => scanOf(cache),
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
