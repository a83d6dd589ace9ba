/**
 * The services of AWS that our functions call, on loopback: records each call and answers as it is told. What keeps
 * items of DynamoDB goes on to a database.
 */

import { createServer } from 'node:http';
import type { IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';

export interface AwsCallRecorded {
  /** As a role names it, such as `sqs:SendMessage`. */
  readonly action: string;
  readonly path: string;
  /** JSON or the fields of a form, read. */
  readonly input: unknown;
}

export interface AwsReplyGiven {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as JSON, a text as it is. */
  readonly body?: unknown;
}

export type AwsAnswer = (call: AwsCallRecorded) => AwsReplyGiven | Promise<AwsReplyGiven>;

export interface AwsOnLoopback {
  /** For AWS_ENDPOINT_URL. */
  readonly url: string;
  /** In order. */
  readonly calls: () => readonly AwsCallRecorded[];
  readonly callsOf: (action: string) => readonly AwsCallRecorded[];
  readonly forget: () => void;
  readonly answer: (action: string, answer: AwsAnswer) => void;
  readonly close: () => Promise<void>;
}

/** Of DynamoDB, what is about tables rather than items. */
const ofTables = ['dynamodb:DescribeTable', 'dynamodb:UpdateTable'];

/** `databaseUrl`: where calls about items go. */
export async function startAws(databaseUrl?: string): Promise<AwsOnLoopback> {
  let calls: AwsCallRecorded[] = [];
  const answers = new Map<string, AwsAnswer>();

  async function replyTo(request: IncomingMessage): Promise<AwsReplyGiven> {
    const body = await text(request);
    const call = readCall(request, body);
    calls.push(call);
    const answer = answers.get(call.action);
    if (answer !== undefined) return answer(call);
    if (call.action.startsWith('dynamodb:') && !ofTables.includes(call.action))
      return forward(request, body, databaseUrl);
    return { status: 400, body: { __type: 'UnknownOperationException' } };
  }

  const server = createServer((request, response) => {
    replyTo(request).then(
      ({ status = 200, headers = {}, body = {} }) => {
        response.writeHead(status, { 'content-type': 'application/json', ...headers });
        response.end(typeof body === 'string' ? body : JSON.stringify(body));
      },
      (error: unknown) => {
        response.destroy(error instanceof Error ? error : undefined);
      },
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('No port was given.');
  return {
    url: `http://127.0.0.1:${address.port}`,
    calls: () => calls,
    callsOf: (action) => calls.filter((call) => call.action === action),
    forget: () => {
      calls = [];
    },
    answer: (action, answer) => {
      answers.set(action, answer);
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

async function forward(
  { headers, method }: IncomingMessage,
  body: string,
  databaseUrl: string | undefined,
): Promise<AwsReplyGiven> {
  if (databaseUrl === undefined) throw new Error('There is no database for this call.');
  const names = ['x-amz-target', 'content-type', 'authorization', 'x-amz-date'];
  const sent = names.flatMap((name) => {
    const value = headers[name];
    return typeof value === 'string' ? [[name, value] as const] : [];
  });
  const response = await fetch(databaseUrl, {
    method: method ?? 'POST',
    headers: Object.fromEntries(sent),
    body,
  });
  return {
    status: response.status,
    headers: { 'content-type': response.headers.get('content-type') ?? 'application/json' },
    body: await response.text(),
  };
}

/** By path, for the services that speak REST: service and path are the operation. */
const restOperations: readonly (readonly [RegExp, string])[] = [
  [/^POST \/2015-03-31\/functions\/[^/]+\/invocations$/, 'InvokeFunction'],
  [/^GET \/schedules\/[^/]+$/, 'GetSchedule'],
  [/^PUT \/schedules\/[^/]+$/, 'UpdateSchedule'],
];

function readCall({ headers, method, url = '/' }: IncomingMessage, body: string): AwsCallRecorded {
  const scope = /Credential=[^/]+\/\d{8}\/[\w-]+\/(\w+)\/aws4_request/;
  const [, service] = scope.exec(headers.authorization ?? '') ?? [];
  if (service === undefined) throw new Error('The call is not signed.');
  const target = headers['x-amz-target'];
  const isForm = headers['content-type']?.includes('x-www-form-urlencoded') === true;
  const input: unknown = isForm
    ? Object.fromEntries(new URLSearchParams(body))
    : body === ''
      ? undefined
      : JSON.parse(body);
  const operation =
    typeof target === 'string'
      ? target.replace(/^.*\./, '')
      : isForm
        ? (new URLSearchParams(body).get('Action') ?? '')
        : (restOperations.find(([pattern]) => pattern.test(`${method ?? ''} ${url}`))?.[1] ?? '');
  return { action: `${service}:${operation}`, path: decodeURIComponent(url), input };
}
