/**
 * Stands before a service and answers what it answered the first time, at once: so that a start is measured, and not how
 * long the sample weather and the local database think.
 */

import { createServer } from 'node:http';
import type { IncomingMessage } from 'node:http';

import * as v from 'valibot';

export interface Replay {
  readonly url: string;
  readonly close: () => Promise<void>;
}

interface Reply {
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly body: Buffer;
}

/** What of a call to DynamoDB tells whether it is the same again; instants and tokens differ each time. */
const callSchema = v.pipe(
  v.string(),
  v.parseJson(),
  v.object({
    TableName: v.optional(v.string()),
    Key: v.optional(v.unknown()),
    RequestItems: v.optional(v.unknown()),
    Item: v.optional(v.object({ pk: v.unknown(), sk: v.optional(v.unknown()) })),
    ExpressionAttributeValues: v.optional(v.object({ ':pk': v.optional(v.unknown()) })),
  }),
);

export async function startReplay(service: string): Promise<Replay> {
  const replies = new Map<string, Promise<Reply>>();
  const server = createServer((incoming, response) => {
    void readBody(incoming).then(async (body) => {
      const key = keyOf(incoming, body);
      const known = replies.get(key);
      const reply = known ?? forward(service, incoming, body);
      if (known === undefined) replies.set(key, reply);
      const { status, headers, body: answer } = await reply;
      response.writeHead(status, headers).end(answer);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('A replay got no port.');
  return {
    url: `http://127.0.0.1:${address.port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

function keyOf({ method = '', url = '', headers }: IncomingMessage, body: Buffer): string {
  const call = v.safeParse(callSchema, body.toString('utf8'));
  const asked = call.success ? JSON.stringify(call.output) : '';
  return `${method} ${url} ${String(headers['x-amz-target'])} ${asked}`;
}

async function forward(service: string, incoming: IncomingMessage, body: Buffer): Promise<Reply> {
  const { method = 'GET', url = '/' } = incoming;
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(incoming.headers))
    if (
      typeof value === 'string' &&
      !/^(host|connection|content-length|accept-encoding)$/.test(name)
    )
      headers[name] = value;
  const reply = await fetch(new URL(url, service), {
    method,
    headers,
    ...(method !== 'GET' && { body }),
  });
  const answer = Buffer.from(await reply.arrayBuffer());
  const kept = [...reply.headers].filter(([name]) => /^(content-type|x-amz)/.test(name));
  return {
    status: reply.status,
    headers: { ...Object.fromEntries(kept), 'content-length': String(answer.length) },
    body: answer,
  };
}

async function readBody(incoming: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) if (Buffer.isBuffer(chunk)) chunks.push(chunk);
  return Buffer.concat(chunks);
}
