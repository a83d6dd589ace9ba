/**
 * Runs a function as Lambda's own client does, for where that can't be built: loads the handler that `_HANDLER` names
 * from LAMBDA_TASK_ROOT, then asks for events and posts answers until it is killed. Run by itself, never imported.
 */

import { request } from 'node:http';
import type { IncomingHttpHeaders } from 'node:http';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

type Handler = (event: unknown, context: object) => unknown;

interface Reply {
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

const {
  _HANDLER = 'index.handler',
  LAMBDA_TASK_ROOT = '.',
  AWS_LAMBDA_RUNTIME_API = '',
} = process.env;
const api = `http://${AWS_LAMBDA_RUNTIME_API}/2018-06-01/runtime`;

const handler = await loadHandler();
for (;;) await runNext(handler);

async function loadHandler(): Promise<Handler> {
  try {
    const [file = '', name = ''] = _HANDLER.split('.');
    const path = join(LAMBDA_TASK_ROOT, `${file}.mjs`);
    const loaded: unknown = await import(pathToFileURL(path).href);
    const found = propertyOf(loaded, name);
    if (!isHandler(found)) throw new Error(`${path} exports no function ${name}.`);
    // nodejs24.x and newer have no callbacks any more.
    if (found.length > 2) throw new Error(`${name} takes a callback, which Lambda refuses.`);
    return found;
  } catch (error) {
    await post('init/error', describe(error));
    process.exit(1);
  }
}

function propertyOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}

function isHandler(value: unknown): value is Handler {
  return typeof value === 'function';
}

async function runNext(handle: Handler): Promise<void> {
  const { headers, body } = await exchange('GET', 'invocation/next');
  const awsRequestId = String(headers['lambda-runtime-aws-request-id']);
  // As AWS's client does it.
  process.env['_X_AMZN_TRACE_ID'] = String(headers['lambda-runtime-trace-id']);
  const deadline = Number(headers['lambda-runtime-deadline-ms']);
  const context = {
    awsRequestId,
    functionName: 'red-sky',
    functionVersion: '$LATEST',
    memoryLimitInMB: '512',
    invokedFunctionArn: String(headers['lambda-runtime-invoked-function-arn']),
    getRemainingTimeInMillis: () => deadline - Date.now(),
  };
  try {
    const answer = await handle(JSON.parse(body), context);
    await post(`invocation/${awsRequestId}/response`, JSON.stringify(answer ?? null));
  } catch (error) {
    await post(`invocation/${awsRequestId}/error`, describe(error));
  }
}

function describe(error: unknown): string {
  const { name, message, stack } = error instanceof Error ? error : new Error(String(error));
  return JSON.stringify({ errorType: name, errorMessage: message, trace: stack?.split('\n') });
}

function post(path: string, body: string): Promise<Reply> {
  return exchange('POST', path, body);
}

function exchange(method: 'GET' | 'POST', path: string, sent?: string): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const outgoing = request(`${api}/${path}`, { method }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () => {
        resolve({ headers: response.headers, body: Buffer.concat(chunks).toString() });
      });
    });
    outgoing.on('error', reject);
    outgoing.end(sent);
  });
}
