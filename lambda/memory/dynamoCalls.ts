/** The calls of DynamoDB that we make, their failures as values. Load it through dynamo.ts alone: it pulls in the SDK. */

import {
  BatchGetItemCommand,
  DeleteItemCommand,
  DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
  QueryCommand,
  ScanCommand,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb';
import type {
  BatchGetItemCommandInput,
  BatchGetItemCommandOutput,
  DeleteItemCommandInput,
  GetItemCommandInput,
  GetItemCommandOutput,
  PutItemCommandInput,
  QueryCommandInput,
  QueryCommandOutput,
  ScanCommandInput,
  ScanCommandOutput,
  UpdateItemCommandInput,
} from '@aws-sdk/client-dynamodb';

import type { DynamoConfig } from './dynamo.ts';
import { memoryCauseOf } from './memoryCause.ts';
import type { MemoryProblem } from './person.ts';

/** Somebody else was faster; an answer of DynamoDB rather than a failure. */
interface ConditionFailed {
  readonly problem: 'conditionFailed';
}

type Outcome<Output> = Promise<Output | MemoryProblem>;
type WriteOutcome = Promise<MemoryProblem | ConditionFailed | undefined>;

export interface DynamoCalls {
  readonly get: (input: GetItemCommandInput, signal: AbortSignal) => Outcome<GetItemCommandOutput>;
  readonly batchGet: (
    input: BatchGetItemCommandInput,
    signal: AbortSignal,
  ) => Outcome<BatchGetItemCommandOutput>;
  readonly query: (input: QueryCommandInput, signal: AbortSignal) => Outcome<QueryCommandOutput>;
  readonly scan: (input: ScanCommandInput, signal: AbortSignal) => Outcome<ScanCommandOutput>;
  readonly put: (input: PutItemCommandInput, signal: AbortSignal) => WriteOutcome;
  readonly update: (input: UpdateItemCommandInput, signal: AbortSignal) => WriteOutcome;
  readonly delete: (input: DeleteItemCommandInput, signal: AbortSignal) => WriteOutcome;
}

/** Of one attempt, in milliseconds; a second one still fits into the deadline of a call. */
const requestTimeout = 700;
const connectionTimeout = 500;

export function connect(config: DynamoConfig): DynamoCalls {
  const client = new DynamoDBClient({
    ...config,
    maxAttempts: 2,
    // Without throwOnRequestTimeout the SDK only warns and waits on.
    requestHandler: { requestTimeout, connectionTimeout, throwOnRequestTimeout: true },
  });
  // It spells out every answer for a logger that nobody has given it.
  client.middlewareStack.remove('loggerMiddleware');
  return {
    get: (input, abortSignal) =>
      read(client.send(new GetItemCommand(input), { abortSignal }), abortSignal),
    batchGet: (input, abortSignal) =>
      read(client.send(new BatchGetItemCommand(input), { abortSignal }), abortSignal),
    query: (input, abortSignal) =>
      read(client.send(new QueryCommand(input), { abortSignal }), abortSignal),
    scan: (input, abortSignal) =>
      read(client.send(new ScanCommand(input), { abortSignal }), abortSignal),
    put: (input, abortSignal) =>
      write(client.send(new PutItemCommand(input), { abortSignal }), abortSignal),
    update: (input, abortSignal) =>
      write(client.send(new UpdateItemCommand(input), { abortSignal }), abortSignal),
    delete: (input, abortSignal) =>
      write(client.send(new DeleteItemCommand(input), { abortSignal }), abortSignal),
  };
}

async function read<Output>(sent: Promise<Output>, signal: AbortSignal): Outcome<Output> {
  try {
    return await sent;
  } catch (error) {
    return { problem: 'memoryDown', cause: memoryCauseOf(error, signal) };
  }
}

async function write(sent: Promise<unknown>, signal: AbortSignal): WriteOutcome {
  try {
    await sent;
    return undefined;
  } catch (error) {
    if (error instanceof Error && error.name === 'ConditionalCheckFailedException')
      return { problem: 'conditionFailed' };
    return { problem: 'memoryDown', cause: memoryCauseOf(error, signal) };
  }
}
