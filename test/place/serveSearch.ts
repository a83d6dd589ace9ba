import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface SearchReply {
  readonly status?: number;
  readonly body: string;
}

/** A place search on loopback; `answer` sees the query of each request. */
export async function serveSearch(answer: (query: URLSearchParams) => SearchReply) {
  const queries: URLSearchParams[] = [];
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    if (url.pathname !== '/v1/search') {
      response.writeHead(404).end('{"error":true,"reason":"Not Found"}');
      return;
    }
    queries.push(url.searchParams);
    const { status = 200, body } = answer(url.searchParams);
    response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address: string | AddressInfo | null = server.address();
  if (address === null || typeof address === 'string') throw new Error('No port');
  return {
    baseUrl: `http://127.0.0.1:${address.port}`,
    queries,
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}
