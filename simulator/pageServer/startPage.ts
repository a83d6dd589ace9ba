import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { codeOf } from '../../lambda/support/httpProblem.ts';
import type { RoomTurn } from '../room/roomTurn.ts';
import { isOwnRequest } from './ownRequests.ts';
import type { PageApi } from './pageApi.ts';
import type { PageFile } from './pageFiles.ts';

export interface Page {
  readonly url: string;
  /** Shows a turn that was not asked for by a page, as one of the terminal's. */
  readonly showTurn: (turn: RoomTurn) => void;
  readonly close: () => Promise<void>;
}

export interface PageProblem {
  readonly problem: 'portTaken';
  /** A line that says what to do. */
  readonly message: string;
}

export interface PageOptions {
  readonly files: ReadonlyMap<string, PageFile>;
  readonly api: PageApi;
  /** A free one where 0. */
  readonly port: number;
}

/** Nothing is loaded from elsewhere, and nothing can be sent there. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const safeHeaders = {
  'content-security-policy': contentSecurityPolicy,
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'cache-control': 'no-store',
};

const longestBody = 10_000;

/** Serves the page and its interface on loopback, to nobody but itself. */
export async function startPage({ files, api, port }: PageOptions): Promise<Page | PageProblem> {
  const listeners = new Set<ServerResponse>();
  let listening = port;
  const server = createServer((request, response) => {
    if (!isOwnRequest(request, listening)) {
      sendJson(response, 403, { message: 'Only the page itself may ask this.' });
      return;
    }
    const path = (request.url ?? '/').split('?')[0] ?? '/';
    const file = request.method === 'GET' ? files.get(path) : undefined;
    if (file !== undefined) {
      response.writeHead(200, { ...safeHeaders, 'content-type': file.type }).end(file.body);
    } else if (path === '/api/turns' && request.method === 'GET') {
      response.writeHead(200, { ...safeHeaders, 'content-type': 'text/event-stream' });
      response.write(': listening\n\n');
      listeners.add(response);
      response.on('close', () => listeners.delete(response));
    } else {
      void answer(api, request, response, path);
    }
  });
  try {
    listening = await listen(server, port);
  } catch (error) {
    if (codeOf(error) !== 'EADDRINUSE' && codeOf(error) !== 'EACCES') throw error;
    return {
      problem: 'portTaken',
      message: `Port ${port} is taken: end what listens there, or choose another with --page-port.`,
    };
  }
  return {
    url: `http://127.0.0.1:${listening}`,
    showTurn: (turn) => {
      for (const listener of listeners) listener.write(`data: ${JSON.stringify(turn)}\n\n`);
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

async function answer(
  api: PageApi,
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
): Promise<void> {
  try {
    const body = await text(request);
    const isTooLong = body.length > longestBody;
    const json = isTooLong ? undefined : parse(body);
    const reply = await api(request.method ?? 'GET', path, json);
    sendJson(response, reply.status, reply.body);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    sendJson(response, 500, { message: `The skill broke: ${message}` });
  }
}

function parse(body: string): unknown {
  try {
    return body === '' ? undefined : JSON.parse(body);
  } catch {
    return undefined;
  }
}

function sendJson(response: ServerResponse, status: number, body: unknown): void {
  response
    .writeHead(status, { ...safeHeaders, 'content-type': 'application/json; charset=utf-8' })
    .end(JSON.stringify(body));
}

function listen(server: ReturnType<typeof createServer>, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : port);
    });
  });
}
