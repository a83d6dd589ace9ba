/** What every call of the store of people shares. */

import type { QueryCommandInput } from '@aws-sdk/client-dynamodb';

import type { Dynamo } from './dynamo.ts';
import type { MemoryCause, MemoryProblem } from './person.ts';

export interface StoreOptions {
  readonly dynamo: Dynamo;
  readonly table: string;
  /** What accounts have used is forgotten with them; absent where it is not counted. */
  readonly allowances?: {
    readonly table: string;
    readonly payerOf: (account: string) => string;
  };
  /** Milliseconds for a whole call with its retries. */
  readonly deadline?: number;
}

/** Leaves time for an answer without memory within the five seconds of a turn. */
const defaultDeadline = 1500;

/** In each round somebody's change lands, so that this many devices may change at once and all of them succeed. */
export const maxRounds = 32;

export function limitTo(deadline = defaultDeadline): (signal: AbortSignal) => AbortSignal {
  return (signal) => AbortSignal.any([signal, AbortSignal.timeout(deadline)]);
}

export function keyOf(account: string, sk: string) {
  return { pk: { S: account }, sk: { S: sk } };
}

/** An account's whole partition, as it stands now. */
export function partitionOf(TableName: string, account: string): QueryCommandInput {
  return {
    TableName,
    KeyConditionExpression: 'pk = :pk',
    ExpressionAttributeValues: { ':pk': { S: account } },
    // A home that was set a second ago on another device counts already.
    ConsistentRead: true,
  };
}

export function problemOf(cause: MemoryCause): MemoryProblem {
  return { problem: 'memoryDown', cause };
}
