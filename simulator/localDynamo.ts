/** DynamoDB on a laptop: dynalite in this process, on loopback. */

import { mkdir } from 'node:fs/promises';
import { createServer } from 'node:net';
import type { Server } from 'node:net';
import { join } from 'node:path';

import dynalite from 'dynalite';
import { Level } from 'level';

import type { DynamoConfig } from '../lambda/memory/dynamo.ts';
import { codeOf } from '../lambda/support/httpProblem.ts';

export interface LocalDynamo {
  /** What a client needs to reach it. */
  readonly config: DynamoConfig & { readonly endpoint: string };
  /** Ends when all that was written is on disk. */
  readonly close: () => Promise<void>;
}

export interface LocalDynamoProblem {
  readonly problem: 'portTaken' | 'folderInUse' | 'folderUnusable';
  /** A line that says what to do. */
  readonly message: string;
}

export interface LocalDynamoOptions {
  /** Where to keep the data between runs; in memory where undefined. */
  readonly folder?: string;
  /** A free one where undefined. */
  readonly port?: number;
}

/** A database that listens, without tables (createTables.ts). */
export async function startLocalDynamo({ folder, port = 0 }: LocalDynamoOptions = {}): Promise<
  LocalDynamo | LocalDynamoProblem
> {
  const path = folder === undefined ? undefined : join(folder, 'dynamodb');
  const problem = (await tryPort(port)) ?? (path === undefined ? undefined : await tryFolder(path));
  if (problem !== undefined) return problem;
  const server = dynalite({ createTableMs: 0, ...(path === undefined ? {} : { path }) });
  const listening = await listen(server, port);
  return {
    config: {
      region: 'us-east-1',
      endpoint: `http://127.0.0.1:${listening}`,
      credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
    },
    close: () => close(server),
  };
}

/** dynalite keeps its store open when it cannot listen, so that the port is tried before. */
async function tryPort(port: number): Promise<LocalDynamoProblem | undefined> {
  const server = createServer();
  try {
    await listen(server, port);
    await close(server);
    return undefined;
  } catch (error) {
    if (codeOf(error) !== 'EADDRINUSE' && codeOf(error) !== 'EACCES') throw error;
    return {
      problem: 'portTaken',
      message: `Port ${port} is taken: end what listens there, or choose another port.`,
    };
  }
}

/** dynalite opens its store late and dies of one that does not open, so that it is opened once before. */
async function tryFolder(path: string): Promise<LocalDynamoProblem | undefined> {
  try {
    await mkdir(path, { recursive: true });
    const store = new Level(path);
    await store.open();
    await store.close();
    return undefined;
  } catch (error) {
    const cause = error instanceof Error ? error.cause : undefined;
    if (codeOf(cause) === 'LEVEL_LOCKED')
      return {
        problem: 'folderInUse',
        message: `The folder ${path} is in use by another run: end that one, or choose another folder.`,
      };
    const reason = codeOf(cause) ?? codeOf(error) ?? 'an unknown error';
    return {
      problem: 'folderUnusable',
      message: `The folder ${path} can't hold the database (${reason}): delete it, or choose another folder.`,
    };
  }
}

/** The port that it listens on. */
function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : port);
    });
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.close((error) => {
      if (error instanceof Error) reject(error);
      else resolve();
    });
  });
}
