import { DynamoDBClient, ScanCommand, type AttributeValue } from '@aws-sdk/client-dynamodb';
import type { DynamoConfig } from '../../lambda/memory/dynamo.ts';

/** An item as people read it: plain values by the names of the attributes. */
export type KeptItem = Readonly<Record<string, unknown>>;

/** Reads all items of a table; meant for the small one of a laptop. */
export function createKeptReader(config: DynamoConfig, table: string) {
  const client = new DynamoDBClient(config);
  return {
    read: async (): Promise<readonly KeptItem[]> => {
      const { Items = [] } = await client.send(new ScanCommand({ TableName: table }));
      return Items.map((item) => plainRecord(item));
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
