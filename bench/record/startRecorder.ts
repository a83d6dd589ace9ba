/** Stands before a DynamoDB and writes down what each call costs: it asks for the units, and hands the bill over. */

import { createServer, request as forward } from 'node:http';
import type { IncomingMessage } from 'node:http';

import * as v from 'valibot';

export interface Recorded {
  readonly operation: string;
  readonly table: string;
  readonly isRead: boolean;
  /** Read or write request units, as the database reckons them. */
  readonly units: number;
  readonly bytesSent: number;
  readonly bytesReceived: number;
}

export interface Recorder {
  readonly endpoint: string;
  /** All calls since this was asked last. */
  readonly take: () => readonly Recorded[];
  readonly close: () => Promise<void>;
}

/** A batch names its tables in its items, and is told what each of them cost. */
const requestSchema = v.pipe(
  v.string(),
  v.parseJson(),
  v.looseObject({
    TableName: v.optional(v.string()),
    RequestItems: v.optional(v.record(v.string(), v.unknown())),
  }),
);
const capacitySchema = v.object({ CapacityUnits: v.number() });
const replySchema = v.pipe(
  v.string(),
  v.parseJson(),
  v.looseObject({
    ConsumedCapacity: v.optional(v.union([capacitySchema, v.array(capacitySchema)]), []),
  }),
);
const reads = new Set(['GetItem', 'Query', 'BatchGetItem', 'Scan']);

export async function startRecorder(target: string): Promise<Recorder> {
  let recorded: Recorded[] = [];
  const server = createServer((incoming, outgoing) => {
    void readBody(incoming).then((sent) => {
      const asked = v.parse(requestSchema, sent);
      const body = JSON.stringify({ ...asked, ReturnConsumedCapacity: 'TOTAL' });
      const headers = { ...incoming.headers, 'content-length': String(Buffer.byteLength(body)) };
      const onward = forward(target, { method: 'POST', headers }, (answer) => {
        void readBody(answer).then((received) => {
          const operation = String(incoming.headers['x-amz-target']).replace(/^.*\./, '');
          recorded.push({
            operation,
            table: asked.TableName ?? Object.keys(asked.RequestItems ?? {}).join(),
            isRead: reads.has(operation),
            units: [v.parse(replySchema, received).ConsumedCapacity]
              .flat()
              .reduce((sum, { CapacityUnits }) => sum + CapacityUnits, 0),
            bytesSent: Buffer.byteLength(sent),
            bytesReceived: Buffer.byteLength(received),
          });
          outgoing.writeHead(answer.statusCode ?? 500, answer.headers).end(received);
        });
      });
      onward.on('error', () => outgoing.destroy());
      onward.end(body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port was given');
  return {
    endpoint: `http://127.0.0.1:${address.port}`,
    take: () => {
      const taken = recorded;
      recorded = [];
      return taken;
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

async function readBody(message: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  message.on('data', (chunk: Buffer) => chunks.push(chunk));
  await new Promise((resolve) => message.once('end', resolve));
  return Buffer.concat(chunks).toString();
}
