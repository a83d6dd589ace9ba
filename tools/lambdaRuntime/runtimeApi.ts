/** Lambda's Runtime API on loopback: what a function's process asks for its next event and hands its answer to. */

import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';

/** What came of an invocation, or of a start that failed. */
export type Outcome =
  | { readonly outcome: 'answered'; readonly body: string }
  /** The body of an error document: `errorType`, `errorMessage`, `stackTrace` or `trace`. */
  | { readonly outcome: 'failed' | 'failedToStart'; readonly body: string }
  /** The process ended without an answer. */
  | { readonly outcome: 'ended'; readonly body: '' };

export interface RuntimeApi {
  /** Host and port, as AWS_LAMBDA_RUNTIME_API holds them. */
  readonly address: string;
  /** Sends an event, any bytes, to whoever asks next, as part of a trace. */
  readonly invoke: (event: string, traceHeader?: string) => Promise<Outcome>;
  readonly close: () => Promise<void>;
}

interface Invocation {
  readonly id: string;
  readonly event: string;
  readonly traceHeader: string;
  readonly settle: (outcome: Outcome) => void;
}

/** As long as Alexa waits. */
const timeoutMs = 8000;
const prefix = '/2018-06-01/runtime';
const resultPath = new RegExp(`^${prefix}/invocation/([^/]+)/(response|error)$`);

export async function startRuntimeApi(): Promise<RuntimeApi> {
  const waiting: Invocation[] = [];
  const running = new Map<string, Invocation>();
  /** A client that asks before there is an event waits, as it does on Lambda. */
  let idle: ServerResponse | undefined;

  const handOver = () => {
    const invocation = idle === undefined ? undefined : waiting.shift();
    if (idle === undefined || invocation === undefined) return;
    running.set(invocation.id, invocation);
    idle.writeHead(200, headersOf(invocation)).end(invocation.event);
    idle = undefined;
  };

  const accept = async (request: IncomingMessage, response: ServerResponse) => {
    const path = request.url ?? '';
    if (request.method === 'GET' && path === `${prefix}/invocation/next`) {
      idle = response;
      handOver();
      return;
    }
    const body = await readBody(request);
    const [, id = '', kind] = resultPath.exec(path) ?? [];
    const invocation = running.get(id);
    if (request.method === 'POST' && path === `${prefix}/init/error`) {
      for (const { settle } of waiting.splice(0)) settle({ outcome: 'failedToStart', body });
    } else if (request.method === 'POST' && invocation !== undefined) {
      running.delete(id);
      invocation.settle({ outcome: kind === 'response' ? 'answered' : 'failed', body });
    } else {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(202, { 'content-type': 'application/json' }).end('{"status":"OK"}');
  };

  const server = createServer((request, response) => {
    accept(request, response).catch((error: unknown) => {
      response.destroy(error instanceof Error ? error : undefined);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('The Runtime API got no port.');
  return {
    address: `127.0.0.1:${bound.port}`,
    invoke: (event, traceHeader = untraced) =>
      new Promise((settle) => {
        waiting.push({ id: randomUUID(), event, traceHeader, settle });
        handOver();
      }),
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

const untraced = 'Root=1-00000000-000000000000000000000000;Sampled=0';

function headersOf({ id, traceHeader }: Invocation): Record<string, string> {
  return {
    'content-type': 'application/json',
    'lambda-runtime-aws-request-id': id,
    'lambda-runtime-deadline-ms': String(Date.now() + timeoutMs),
    'lambda-runtime-invoked-function-arn': 'arn:aws:lambda:us-east-1:000000000000:function:red-sky',
    'lambda-runtime-trace-id': traceHeader,
  };
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  await once(request, 'end');
  return Buffer.concat(chunks).toString();
}
