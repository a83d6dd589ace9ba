import {
  CreateTableCommand,
  DynamoDBClient,
  UpdateTimeToLiveCommand,
  waitUntilTableExists,
} from '@aws-sdk/client-dynamodb';

import type { DynamoConfig } from '../lambda/memory/dynamo.ts';
import type { TableShape } from '../lambda/memory/tables.ts';

/** Creates the tables as the template does, those that are not there yet. */
export async function createTables(
  config: DynamoConfig,
  tables: Readonly<Record<string, TableShape>>,
): Promise<void> {
  const client = new DynamoDBClient(config);
  try {
    await Promise.all(
      Object.entries(tables).map(([name, shape]) => createTable(client, name, shape)),
    );
  } finally {
    client.destroy();
  }
}

async function createTable(
  client: DynamoDBClient,
  TableName: string,
  { timeToLiveAttribute, ...shape }: TableShape,
): Promise<void> {
  try {
    await client.send(new CreateTableCommand({ TableName, ...shape }));
  } catch (error) {
    if (nameOf(error) === 'ResourceInUseException') return;
    throw error;
  }
  await waitUntilTableExists({ client, minDelay: 1, maxWaitTime: 30 }, { TableName });
  try {
    const TimeToLiveSpecification = { AttributeName: timeToLiveAttribute, Enabled: true };
    await client.send(new UpdateTimeToLiveCommand({ TableName, TimeToLiveSpecification }));
  } catch (error) {
    // dynalite never deletes what has expired; whoever reads has to look at the time anyway.
    if (nameOf(error) !== 'UnknownOperationException') throw error;
  }
}

function nameOf(error: unknown): string | undefined {
  return error instanceof Error ? error.name : undefined;
}
