import * as v from 'valibot';

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
import { failureOf, malformed } from '../sourceReply.ts';
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
          where,
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
          where,
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
          where,
        }),
    },
  };
}

interface Asked {
  readonly source: WeatherSource;
  readonly where: Whereabouts;
}

async function fetchReading<Reading extends object>(
  url: URL,
  apiName: string,
  read: (json: unknown, origin: Origin) => Reading | Refusal,
  { source, where, now, signal, timeoutMs }: SourceCall & Asked,
): Promise<Fetched<Reading>> {
  const result = await fetchJson(url, { apiName, timeoutMs, signal });
  if (!result.ok) {
    if (isMissing(result.problem.reason)) return { problem: 'weatherMissing' };
    return failureOf(result.problem);
  }
  if (isElsewhere(result.json, where)) return malformed;
  const reading = read(result.json, { source, fetchedAt: now, timeZone: where.timeZone });
  if (!isRefusal(reading)) return { reading };
  if (isMissing(reading.reason)) return { problem: 'weatherMissing' };
  return malformed;
}

/** Degrees: grids are a quarter of one wide, and the sea's nearest cell may lie a few cells off. */
const farthestCell = 2;
const positionSchema = v.object({ latitude: v.number(), longitude: v.number() });

/** The answer to somebody else's question. One that does not say where it is about is not doubted. */
function isElsewhere(json: unknown, { latitude, longitude }: Whereabouts): boolean {
  const told = v.safeParse(positionSchema, json);
  if (!told.success) return false;
  const north = Math.abs(told.output.latitude - latitude);
  const east = Math.abs(told.output.longitude - longitude) % 360;
  const width = Math.max(Math.cos((latitude * Math.PI) / 180), 0.05);
  return north > farthestCell || Math.min(east, 360 - east) * width > farthestCell;
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
