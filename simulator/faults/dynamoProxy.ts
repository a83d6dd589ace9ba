/** Stands before a DynamoDB, counts what goes through, and fails as it is told. */

import { createServer, request as forward } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';

import { spoilItems } from './spoilItems.ts';

export interface DynamoProxy {
  readonly endpoint: string;
  /** The operations so far, in order, each attempt by itself. */
  readonly operations: () => readonly string[];
  /** Resolves when the next request has come. */
  readonly arrival: () => Promise<void>;
  /** Forgets the operations so far. */
  readonly forget: () => void;
  /** From now on; `undefined` lets everything through. */
  readonly failWith: (fault: DynamoFault | undefined) => void;
  readonly close: () => Promise<void>;
}

export type DynamoFault =
  /** Never answers. */
  | 'stall'
  /** Breaks the connection off. */
  | 'reset'
  /** What is read is not there. */
  | 'itemGone'
  /** What is read has attributes of other types than were written. */
  | 'itemGarbage'
  /** Answers so many requests with an error of this name, and lets the rest through. */
  | { readonly status: number; readonly error: string; readonly times: number }
  /** Does what so many requests of an operation ask for, and breaks off instead of saying so. */
  | { readonly loses: string; readonly times: number };

export async function startDynamoProxy(target: string): Promise<DynamoProxy> {
  let operations: string[] = [];
  let fault: DynamoFault | undefined;
  let left = 0;
  let onArrival: (() => void) | undefined;
  const server = createServer((incoming, outgoing) => {
    const operation = String(incoming.headers['x-amz-target']).replace(/^.*\./, '');
    operations.push(operation);
    onArrival?.();
    if (fault === 'stall') return;
    if (fault === 'reset') {
      incoming.socket.destroy();
      return;
    }
    if (typeof fault === 'object' && 'loses' in fault) {
      const isLost = fault.loses === operation && left > 0;
      if (isLost) left -= 1;
      passOn(target, incoming, outgoing, isLost ? 'answerLost' : undefined);
      return;
    }
    if (typeof fault === 'object' && left > 0) {
      left -= 1;
      outgoing.writeHead(fault.status, { 'content-type': 'application/x-amz-json-1.0' });
      outgoing.end(JSON.stringify({ __type: `com.amazonaws.dynamodb.v20120810#${fault.error}` }));
      return;
    }
    passOn(target, incoming, outgoing, typeof fault === 'object' ? undefined : fault);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port was given');
  return {
    endpoint: `http://127.0.0.1:${address.port}`,
    operations: () => operations,
    arrival: () =>
      new Promise((resolve) => {
        onArrival = resolve;
      }),
    forget: () => {
      operations = [];
    },
    failWith: (next) => {
      fault = next;
      left = typeof next === 'object' ? next.times : 0;
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

function passOn(
  target: string,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  fault: 'itemGone' | 'itemGarbage' | 'answerLost' | undefined,
): void {
  const { method = 'POST', headers } = incoming;
  const onward = forward(target, { method, headers }, (answer) => {
    const status = answer.statusCode ?? 500;
    if (fault === undefined) {
      outgoing.writeHead(status, answer.headers);
      answer.pipe(outgoing);
      return;
    }
    const chunks: Buffer[] = [];
    answer.on('data', (chunk: Buffer) => chunks.push(chunk));
    answer.on('end', () => {
      if (fault === 'answerLost') {
        outgoing.destroy();
        return;
      }
      const body = spoilItems(Buffer.concat(chunks).toString(), fault);
      // The checksum and the length of what DynamoDB sent do not fit any more.
      outgoing.writeHead(status, { 'content-type': 'application/x-amz-json-1.0' }).end(body);
    });
  });
  onward.on('error', () => outgoing.destroy());
  incoming.pipe(onward);
}
