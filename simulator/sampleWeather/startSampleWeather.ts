import { createServer, type ServerResponse } from 'node:http';
import type { Instant } from '../../lambda/time/localDate.ts';
import type { ApiProblem } from './readParameters.ts';
import { readWeatherRequest } from './readWeatherRequest.ts';
import { respondSearch, type SampleSearch } from './respondSearch.ts';
import { respondWeather } from './respondWeather.ts';
import type { ServiceName } from './variables.ts';

/** What may be wrong with the service: every answer ten seconds late, a 503, or JSON cut in half. */
export type FaultMode = 'none' | 'slow' | 'down' | 'wrong';

export interface SampleWeatherOptions {
  /** The instant that is now: decides `current` and which days are ahead. */
  readonly now: () => Instant;
  readonly search: SampleSearch;
  /** A free one where none is given. */
  readonly port?: number;
  /** Told the path of each request, without its query: that holds places. */
  readonly onRequest?: (request: { readonly path: string }) => void;
  /** Read at each request, so that it can be switched while the service runs. */
  readonly faults?: { mode: FaultMode };
}

export interface SampleWeather {
  /** The base URL of all five services, without a slash at its end. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

const slowMilliseconds = 10_000;

const services: ReadonlyMap<string, ServiceName> = new Map<string, ServiceName>([
  ['/v1/forecast', 'forecast'],
  ['/v1/archive', 'archive'],
  ['/v1/air-quality', 'air-quality'],
  ['/v1/marine', 'marine'],
]);

interface Answer {
  readonly status: number;
  readonly body: string;
}

function refuse({ status, reason }: ApiProblem): Answer {
  return { status, body: JSON.stringify({ error: true, reason }) };
}

function answer(url: URL, options: SampleWeatherOptions): Answer {
  if (url.pathname === '/v1/search') {
    const found = respondSearch(url.searchParams, options.search);
    return 'reason' in found ? refuse(found) : { status: 200, body: JSON.stringify(found) };
  }
  const service = services.get(url.pathname);
  if (service === undefined) return refuse({ status: 404, reason: 'Not Found' });
  const now = options.now();
  const request = readWeatherRequest(service, url.searchParams, now);
  if ('reason' in request) return refuse(request);
  return { status: 200, body: JSON.stringify(respondWeather(request, now)) };
}

function send(response: ServerResponse, { status, body }: Answer): void {
  response.writeHead(status, { 'Content-Type': 'application/json; charset=utf-8' });
  response.end(body);
}

/**
 * Starts a made-up weather and place search service on loopback that speaks Open-Meteo's protocol.
 * Rejects where the port is taken.
 */
export async function startSampleWeather(options: SampleWeatherOptions): Promise<SampleWeather> {
  const waiting = new Set<NodeJS.Timeout>();
  const server = createServer((request, response) => {
    const target = request.url?.startsWith('/') === true ? request.url : '/';
    const url = new URL(`http://localhost${target}`);
    options.onRequest?.({ path: url.pathname });
    const mode = options.faults?.mode ?? 'none';
    if (mode === 'down') {
      send(response, refuse({ status: 503, reason: 'The service is overloaded' }));
      return;
    }
    const whole =
      request.method === 'GET'
        ? answer(url, options)
        : refuse({ status: 404, reason: 'Not Found' });
    if (mode === 'wrong') {
      send(response, { status: 200, body: whole.body.slice(0, whole.body.length / 2) });
      return;
    }
    if (mode === 'none') {
      send(response, whole);
      return;
    }
    const timer = setTimeout(() => {
      waiting.delete(timer);
      send(response, whole);
    }, slowMilliseconds);
    waiting.add(timer);
    response.on('close', () => {
      clearTimeout(timer);
      waiting.delete(timer);
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port ?? 0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') {
    throw new Error('the sample weather service listens on no port');
  }
  return {
    url: `http://127.0.0.1:${address.port}`,
    close: () =>
      new Promise((resolve, reject) => {
        for (const timer of waiting) clearTimeout(timer);
        server.close((error) => {
          if (error === undefined) resolve();
          else reject(error);
        });
        server.closeAllConnections();
      }),
  };
}
