import { fetchJson } from '../../support/http.ts';
import type { ForecastSpan } from '../forecastSpan.ts';
import type {
  AirSource,
  Fetched,
  ForecastSource,
  SeaSource,
  SourceCall,
  Whereabouts,
} from '../source.ts';
import type { WeatherSource } from '../weather.ts';
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
  callsOf,
  forecastUrl,
  recentUrl,
  seaUrl,
} from './requestUrls.ts';

export interface OpenMeteoConfig extends Omit<OpenMeteoEndpoints, 'searchUrl'> {
  /** The endpoints serve made-up weather. */
  readonly isSample: boolean;
}

/** One operator, one budget, and a service of its own for each kind of reading. */
export interface OpenMeteo {
  readonly forecast: ForecastSource;
  readonly air: AirSource;
  readonly sea: SeaSource;
}

/** What is counted does not depend on where. */
const anywhere: Whereabouts = { latitude: 0, longitude: 0, timeZone: 'UTC' };

export function createOpenMeteo(config: OpenMeteoConfig): OpenMeteo {
  const { isSample } = config;
  const source: WeatherSource = { name: isSample ? 'sample weather' : 'Open-Meteo', isSample };
  const name = 'Open-Meteo';
  const covers = () => true;
  return {
    forecast: {
      name,
      covers,
      costOf: (span) => callsOf(spanUrl(config, anywhere, span)),
      fetch: (where, span, call) =>
        fetchReading(spanUrl(config, where, span), nameOf(span), readForecast, {
          ...call,
          source,
          timeZone: where.timeZone,
        }),
    },
    air: {
      name,
      covers,
      costOf: () => callsOf(airUrl(config, anywhere)),
      fetch: (where, _wanted, call) =>
        fetchReading(airUrl(config, where), 'Open-Meteo air quality', readAir, {
          ...call,
          source,
          timeZone: where.timeZone,
        }),
    },
    sea: {
      name,
      covers,
      costOf: () => callsOf(seaUrl(config, anywhere)),
      fetch: (where, _wanted, call) =>
        fetchReading(seaUrl(config, where), 'Open-Meteo marine', readSea, {
          ...call,
          source,
          timeZone: where.timeZone,
        }),
    },
  };
}

async function fetchReading<Reading extends object>(
  url: URL,
  apiName: string,
  read: (json: unknown, origin: Origin) => Reading | Refusal,
  { source, timeZone, now, signal, timeoutMs }: SourceCall & Omit<Origin, 'fetchedAt'>,
): Promise<Fetched<Reading>> {
  const result = await fetchJson(url, { apiName, timeoutMs, signal });
  if (!result.ok) {
    const { cause, status, reason } = result.problem;
    if (isMissing(reason)) return { problem: 'weatherMissing' };
    return { problem: 'sourceFailed', cause, ...(status !== undefined && { status }) };
  }
  const reading = read(result.json, { source, fetchedAt: now, timeZone });
  if (!isRefusal(reading)) return { reading };
  if (isMissing(reading.reason)) return { problem: 'weatherMissing' };
  return { problem: 'sourceFailed', cause: 'malformed' };
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
