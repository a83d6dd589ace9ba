import { fetchJson } from '../../support/http.ts';
import { limitConcurrency } from '../../support/limitConcurrency.ts';
import type { Log } from '../../support/log.ts';
import type { Instant } from '../../time/localDate.ts';
import type { ForecastSpan } from '../forecastSpan.ts';
import type { WeatherProblem, WeatherSource } from '../weather.ts';
import type { Whereabouts } from '../source.ts';
import type { WeatherService } from '../weatherService.ts';
import type { OpenMeteoEndpoints } from './endpoints.ts';
import type { Refusal } from './openDocument.ts';
import { readAir } from './readAir.ts';
import { readForecast } from './readForecast.ts';
import type { Origin } from './readHours.ts';
import { readSea } from './readSea.ts';
import {
  airUrl,
  archiveDaysUrl,
  archiveUrl,
  forecastUrl,
  recentUrl,
  seaUrl,
} from './requestUrls.ts';

export interface OpenMeteoConfig extends Omit<OpenMeteoEndpoints, 'searchUrl'> {
  /** The endpoints serve made-up weather. */
  readonly isSample: boolean;
  /** Told of each request that fails, even where what is kept still serves. */
  readonly log: Log;
  /** For each request. */
  readonly timeoutMs?: number;
}

/** Answers take a few milliseconds and the way there: past this, more waiting seldom helps. */
const defaultTimeoutMs = 1500;
/** The public service runs one request of an address at a time and queues five. */
const mostAtOnce = 2;

export function createOpenMeteo(config: OpenMeteoConfig): WeatherService {
  const { isSample, log, timeoutMs = defaultTimeoutMs } = config;
  const source: WeatherSource = { name: isSample ? 'sample weather' : 'Open-Meteo', isSample };
  const inTurn = limitConcurrency(mostAtOnce);

  function fetchReading<Reading extends object>(
    url: URL,
    apiName: string,
    read: (json: unknown, origin: Origin) => Reading | Refusal,
    { timeZone }: Whereabouts,
    fetchedAt: Instant,
  ): Promise<Reading | WeatherProblem> {
    return inTurn(async () => {
      const signal = new AbortController().signal;
      const result = await fetchJson(url, { apiName, timeoutMs, signal });
      if (!result.ok) {
        const { cause, status, reason } = result.problem;
        if (isMissing(reason)) return { problem: 'weatherMissing' };
        log.warn('weatherFailed', {
          source: source.name,
          cause,
          ...(status !== undefined && { status }),
        });
        return { problem: 'weatherDown' };
      }
      const reading = read(result.json, { source, fetchedAt, timeZone });
      if (!isRefusal(reading)) return reading;
      if (isMissing(reading.reason)) return { problem: 'weatherMissing' };
      log.warn('weatherFailed', { source: source.name, cause: 'malformed' });
      return { problem: 'weatherDown' };
    });
  }

  return {
    fetchForecast: (where, now, span) =>
      fetchReading(spanUrl(config, where, span), nameOf(span), readForecast, where, now),
    fetchAir: (where, now) =>
      fetchReading(airUrl(config, where), 'Open-Meteo air quality', readAir, where, now),
    fetchSea: (where, now) =>
      fetchReading(seaUrl(config, where), 'Open-Meteo marine', readSea, where, now),
  };
}

/** The service works, but not for what was asked. */
function isMissing(reason = ''): boolean {
  return /No data is available|out of allowed range/.test(reason);
}

function isRefusal(reading: object): reading is Refusal {
  return 'problem' in reading;
}

function nameOf({ kind }: ForecastSpan): string {
  return kind === 'ahead' || kind === 'recent' ? 'Open-Meteo forecast' : 'Open-Meteo archive';
}

function spanUrl(config: OpenMeteoConfig, where: Whereabouts, span: ForecastSpan): URL {
  switch (span.kind) {
    case 'ahead':
      return forecastUrl(config, where, span.days);
    case 'recent':
      return recentUrl(config, where, span);
    case 'archive':
      return archiveUrl(config, where, span);
    case 'archiveDays':
      return archiveDaysUrl(config, where, span);
  }
}
