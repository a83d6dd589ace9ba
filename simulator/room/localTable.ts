import {
  DeleteItemCommand,
  DynamoDBClient,
  ScanCommand,
  type AttributeValue,
} from '@aws-sdk/client-dynamodb';
import type { DynamoConfig } from '../../lambda/memory/dynamo.ts';
import type { TableShape } from '../../lambda/memory/tables.ts';

/** An item as people read it: plain values by the names of the attributes. */
export type KeptItem = Readonly<Record<string, unknown>>;

/** A table of the database on this machine, seen whole. */
export interface LocalTable {
  readonly readAll: () => Promise<readonly KeptItem[]>;
  readonly empty: () => Promise<void>;
  readonly close: () => void;
}

export function openLocalTable(
  config: DynamoConfig,
  TableName: string,
  { KeySchema = [] }: TableShape,
): LocalTable {
  const client = new DynamoDBClient(config);
  const scan = async () => (await client.send(new ScanCommand({ TableName }))).Items ?? [];
  return {
    readAll: async () => (await scan()).map((item) => plainRecord(item)),
    empty: async () => {
      const deletions = (await scan()).map((item) => {
        const keys = KeySchema.flatMap(({ AttributeName = '' }) => {
          const value = item[AttributeName];
          return value === undefined ? [] : [[AttributeName, value] as const];
        });
        return client.send(new DeleteItemCommand({ TableName, Key: Object.fromEntries(keys) }));
      });
      await Promise.all(deletions);
    },
    close: () => {
      client.destroy();
    },
  };
}

function plainRecord(record: Readonly<Record<string, AttributeValue>>): KeptItem {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, plain(value)]));
}

function plain(value: AttributeValue): unknown {
  if (value.S !== undefined) return value.S;
  if (value.N !== undefined) return Number(value.N);
  if (value.BOOL !== undefined) return value.BOOL;
  if (value.L !== undefined) return value.L.map(plain);
  if (value.M !== undefined) return plainRecord(value.M);
  if (value.SS !== undefined) return value.SS;
  if (value.B !== undefined) return `${value.B.length} bytes`;
  return null;
}
