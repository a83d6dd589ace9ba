import { createServer, type IncomingMessage } from 'node:http';
import type { Instant } from '../../lambda/time/localDate.ts';
import { clockErrorOf, type FaultSwitch, type ServiceFault } from '../faults/fault.ts';
import { answerInstead, sendWithFault, type WholeAnswer } from '../faults/sendWithFault.ts';
import type { Dialect } from './dialect.ts';
import { respondBrightSky } from './brightSky/respondBrightSky.ts';
import { respondMetAlerts } from './metNorway/respondMetAlerts.ts';
import { respondMetNorway } from './metNorway/respondMetNorway.ts';
import { moveAway } from './moveAway.ts';
import { respondAlerts } from './nationalWeatherService/respondAlerts.ts';
import { respondNationalWeatherService } from './nationalWeatherService/respondNationalWeatherService.ts';
import { createOpenMeteoDialect, refuse } from './openMeteo/createOpenMeteoDialect.ts';
import type { SampleSearch } from './openMeteo/respondSearch.ts';

export interface SampleWeatherOptions {
  /** The instant that is now: decides `current` and which days are ahead. */
  readonly now: () => Instant;
  readonly search: SampleSearch;
  /** A free one where none is given. */
  readonly port?: number;
  /** Told the path of each request, without its query: that holds places. */
  readonly onRequest?: (request: { readonly path: string }) => void;
  /** Read at each request, so that it can be switched while the service runs. */
  readonly faults?: FaultSwitch;
}

export interface SampleWeather {
  /** The base URL of all services, without a slash at its end. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

/**
 * Starts a made-up weather and place search service on loopback that speaks the protocols of Open-Meteo, MET Norway and
 * the National Weather Service of the US, and the warnings of the latter two and of Bright Sky: one atmosphere, told in
 * several ways. Rejects where the port is taken.
 */
export async function startSampleWeather(options: SampleWeatherOptions): Promise<SampleWeather> {
  const dialects: readonly Dialect[] = [
    createOpenMeteoDialect(options.search),
    respondMetNorway,
    respondMetAlerts,
    respondNationalWeatherService,
    respondAlerts,
    respondBrightSky,
  ];
  const server = createServer((request, response) => {
    const url = urlOf(request);
    options.onRequest?.({ path: url.pathname });
    const fault = options.faults?.mode ?? 'none';
    response.setHeader('date', new Date(options.now() + clockErrorOf(fault)).toUTCString());
    const whole = () => answer(dialects, request, url, options.now(), fault);
    sendWithFault(response, answerInstead(fault) ?? whole(), fault);
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
        server.close((error) => {
          if (error === undefined) resolve();
          else reject(error);
        });
        server.closeAllConnections();
      }),
  };
}

function urlOf({ url = '/' }: IncomingMessage): URL {
  return new URL(`http://localhost${url.startsWith('/') ? url : '/'}`);
}

function answer(
  dialects: readonly Dialect[],
  { method, headers }: IncomingMessage,
  url: URL,
  now: Instant,
  fault: ServiceFault,
): WholeAnswer {
  if (method === 'GET') {
    const request = {
      url: fault === 'wrongPlace' ? moveAway(url) : url,
      headers,
      now: now + clockErrorOf(fault),
    };
    for (const respond of dialects) {
      const answered = respond(request);
      if (answered !== undefined) return answered;
    }
  }
  return refuse({ status: 404, reason: 'Not Found' });
}
