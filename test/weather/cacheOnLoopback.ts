/** Cache tables over HTTP, on an embedded database that a test can break. */

import { randomUUID } from 'node:crypto';

import {
  DeleteItemCommand,
  DynamoDBClient,
  PutItemCommand,
  ScanCommand,
} from '@aws-sdk/client-dynamodb';
import type { AttributeValue } from '@aws-sdk/client-dynamodb';

import { createDynamo } from '../../lambda/memory/dynamo.ts';
import type { Dynamo } from '../../lambda/memory/dynamo.ts';
import { cacheTable } from '../../lambda/memory/tables.ts';
import { createTables } from '../../simulator/createTables.ts';
import { startLocalDynamo } from '../../simulator/localDynamo.ts';
import { startDynamoProxy } from '../../simulator/faults/dynamoProxy.ts';
import type { DynamoProxy } from '../../simulator/faults/dynamoProxy.ts';

type Item = Record<string, AttributeValue>;

export interface Cache {
  readonly proxy: DynamoProxy;
  /** As each container opens its own. */
  readonly openDynamo: () => Dynamo;
  /** An empty one; the tables before are left alone. */
  readonly createTable: () => Promise<CacheTable>;
  readonly close: () => Promise<void>;
}

export interface CacheTable {
  readonly name: string;
  /** Those whose key begins so. */
  readonly itemsOf: (
    kind: 'weather' | 'lease' | 'source' | 'allowance',
  ) => Promise<readonly Item[]>;
  readonly put: (item: Item) => Promise<void>;
  readonly delete: (item: Item) => Promise<void>;
}

export async function startCache(): Promise<Cache> {
  const local = await startLocalDynamo();
  if ('problem' in local) throw new Error(local.message);
  const proxy = await startDynamoProxy(local.config.endpoint);
  const client = new DynamoDBClient(local.config);
  return {
    proxy,
    openDynamo: () => createDynamo({ ...local.config, endpoint: proxy.endpoint }),
    createTable: async () => {
      const TableName = `cache-${randomUUID()}`;
      await createTables(local.config, { [TableName]: cacheTable });
      return {
        name: TableName,
        itemsOf: async (kind) => {
          const { Items = [] } = await client.send(new ScanCommand({ TableName }));
          return Items.filter((item) => item['pk']?.S?.startsWith(`${kind}#`) === true);
        },
        put: async (Item) => {
          await client.send(new PutItemCommand({ TableName, Item }));
        },
        delete: async ({ pk }) => {
          if (pk !== undefined)
            await client.send(new DeleteItemCommand({ TableName, Key: { pk } }));
        },
      };
    },
    close: async () => {
      client.destroy();
      await proxy.close();
      await local.close();
    },
  };
}
