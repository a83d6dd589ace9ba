/** The calls of DynamoDB that we make, their failures as values. Load it through dynamo.ts alone: it pulls in the SDK. */

import {
  BatchGetItemCommand,
  DeleteItemCommand,
  DynamoDBClient,
  DynamoDBServiceException,
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
  DynamoDBClientConfig,
  GetItemCommandInput,
  GetItemCommandOutput,
  PutItemCommandInput,
  QueryCommandInput,
  QueryCommandOutput,
  ScanCommandInput,
  ScanCommandOutput,
  UpdateItemCommandInput,
} from '@aws-sdk/client-dynamodb';

import { serviceAddress } from '../support/serviceAddress.ts';
import { inSpan, type SpanEnding } from '../support/trace/span.ts';
import type { DynamoConfig } from './dynamo.ts';
import { dynamoProtocol } from './dynamoProtocol.ts';
import { memoryCauseOf } from './memoryCause.ts';
import type { MemoryProblem } from './person.ts';

/** Somebody else was faster; an answer of DynamoDB rather than a failure. */
interface ConditionFailed {
  readonly problem: 'conditionFailed';
  /** An earlier attempt of this call may have made it fail, whose answer was lost. */
  readonly isPerhapsOurs: boolean;
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

/** The SDK's own defaults, spelt out: it looks for each in the environment and in two files otherwise. */
const settled = {
  defaultsMode: 'standard',
  retryMode: 'standard',
  accountIdEndpointMode: 'preferred',
  authSchemePreference: [],
  useDualstackEndpoint: false,
  useFipsEndpoint: false,
  userAgentAppId: '',
  endpointDiscoveryEnabled: false,
  disableClockSkewCorrection: false,
} satisfies DynamoDBClientConfig;

/** What the SDK does with each call: spell out the answer for a logger, name itself, look for a loop of functions. */
const unneeded = ['loggerMiddleware', 'getUserAgentMiddleware', 'recursionDetectionMiddleware'];

/** The SDK's own rules for this are as much code as the rest of a call. */
const endpointProvider: NonNullable<DynamoDBClientConfig['endpointProvider']> = ({
  Endpoint = '',
}) => ({ url: new URL(Endpoint) });

export function connect(config: DynamoConfig): DynamoCalls {
  const client = new DynamoDBClient({
    ...settled,
    ...config,
    endpoint: config.endpoint ?? serviceAddress('dynamodb', config.region),
    maxAttempts: 2,
    protocol: dynamoProtocol,
    // What the SDK's own protocol would be made with.
    protocolSettings: {},
    endpointProvider,
    // Without throwOnRequestTimeout the SDK only warns and waits on.
    requestHandler: { requestTimeout, connectionTimeout, throwOnRequestTimeout: true },
  });
  for (const name of unneeded) client.middlewareStack.remove(name);
  return {
    get: (input, abortSignal) =>
      read('GetItem', client.send(new GetItemCommand(input), { abortSignal }), abortSignal),
    batchGet: (input, abortSignal) =>
      read(
        'BatchGetItem',
        client.send(new BatchGetItemCommand(input), { abortSignal }),
        abortSignal,
      ),
    query: (input, abortSignal) =>
      read('Query', client.send(new QueryCommand(input), { abortSignal }), abortSignal),
    scan: (input, abortSignal) =>
      read('Scan', client.send(new ScanCommand(input), { abortSignal }), abortSignal),
    put: (input, abortSignal) =>
      write('PutItem', client.send(new PutItemCommand(input), { abortSignal }), abortSignal),
    update: (input, abortSignal) =>
      write('UpdateItem', client.send(new UpdateItemCommand(input), { abortSignal }), abortSignal),
    delete: (input, abortSignal) =>
      write('DeleteItem', client.send(new DeleteItemCommand(input), { abortSignal }), abortSignal),
  };
}

function read<Output extends object>(
  operation: string,
  sent: Promise<Output>,
  signal: AbortSignal,
): Outcome<Output> {
  return call(operation, () => orProblem(sent, signal));
}

function write(operation: string, sent: Promise<unknown>, signal: AbortSignal): WriteOutcome {
  const refused = sent.then(() => undefined, refusalOf);
  return call(operation, () => orProblem(refused, signal));
}

function call<Result extends object | undefined>(
  operation: string,
  send: () => Promise<Result>,
): Promise<Result> {
  return inSpan({ kind: 'aws', service: 'DynamoDB', operation }, send, endingOf);
}

/** A condition that does not hold is no failure. */
function endingOf(outcome: object | undefined): SpanEnding {
  const isDown = outcome !== undefined && 'problem' in outcome && outcome.problem === 'memoryDown';
  return { isFailed: isDown };
}

async function orProblem<Output>(sent: Promise<Output>, signal: AbortSignal): Outcome<Output> {
  try {
    return await sent;
  } catch (error) {
    return { problem: 'memoryDown', cause: memoryCauseOf(error, signal) };
  }
}

function refusalOf(error: unknown): ConditionFailed {
  if (error instanceof DynamoDBServiceException && error.name === 'ConditionalCheckFailedException')
    return { problem: 'conditionFailed', isPerhapsOurs: (error.$metadata.attempts ?? 1) > 1 };
  throw error;
}
