/** An HTTP server on loopback that answers as the test says, and counts. */

import { createServer } from 'node:http';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';

export interface LoopbackServer {
  /** `http://127.0.0.1:PORT` */
  readonly origin: string;
  /** Every request so far, in order. */
  readonly requests: readonly URL[];
  /** How many requests were open at once, at most. */
  readonly mostAtOnce: () => number;
  readonly answerWith: (answer: Answer) => void;
  readonly close: () => Promise<void>;
}

export type Answer = (url: URL, response: ServerResponse, request: IncomingMessage) => void;

export async function startLoopbackServer(): Promise<LoopbackServer> {
  const requests: URL[] = [];
  let answer: Answer = (_url, response) => response.writeHead(404).end();
  let open = 0;
  let most = 0;
  const listener: RequestListener = (request, response) => {
    const url = new URL(request.url ?? '/', 'http://127.0.0.1');
    requests.push(url);
    most = Math.max(most, ++open);
    response.on('close', () => open--);
    answer(url, response, request);
  };
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port was given');
  return {
    origin: `http://127.0.0.1:${address.port}`,
    requests,
    mostAtOnce: () => most,
    answerWith: (next) => {
      answer = next;
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

/** Answers with a document, as Open-Meteo does. */
export function sendJson(response: ServerResponse, document: unknown, status = 200): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' });
  response.end(JSON.stringify(document));
}
