import { fetchJson } from '../../support/http.ts';
import type { ForecastSource, SourceCall, Whereabouts } from '../source.ts';
import {
  failureOf,
  freshnessOf,
  malformed,
  spellDegrees,
  userAgentOf,
  weatherSourceOf,
} from '../sourceReply.ts';
import { readForecast } from './readForecast.ts';

export interface MetNorwayConfig {
  /** Of the service or of one that speaks as it does: `https://api.met.no`. */
  readonly baseUrl: string;
  /** A mail address or web page of who runs the skill; the service turns down those who do not say. */
  readonly contact: string;
  /** It serves made-up weather. */
  readonly isSample?: boolean;
}

/** The Norwegian Meteorological Institute's forecast for anywhere, nine to ten days ahead. */
export function createMetNorway(config: MetNorwayConfig): ForecastSource {
  const source = weatherSourceOf('MET Norway', config.isSample ?? false);
  return {
    name: 'MET Norway',
    covers: (_where, { kind }) => kind === 'ahead',
    costOf: () => 1,
    fetch: async (where, _span, call) => {
      const result = await fetchJson(urlOf(config, where), requestOf(config, call));
      if (!result.ok) {
        // The point lies outside what the service's models cover.
        if (result.problem.status === 422) return { problem: 'weatherMissing' };
        return failureOf(result.problem);
      }
      const freshness = freshnessOf(result.headers, call.now);
      if (result.status === 304)
        return call.lastModified === undefined
          ? malformed
          : { problem: 'notModified', ...freshness };
      const reading = readForecast(result.json, { where, now: call.now, source });
      return reading === undefined ? malformed : { reading, ...freshness };
    },
  };
}

function urlOf({ baseUrl }: MetNorwayConfig, { latitude, longitude }: Whereabouts): URL {
  const url = new URL(`${baseUrl}/weatherapi/locationforecast/2.0/complete`);
  url.searchParams.set('lat', spellDegrees(latitude));
  url.searchParams.set('lon', spellDegrees(longitude));
  return url;
}

function requestOf({ contact }: MetNorwayConfig, { signal, timeoutMs, lastModified }: SourceCall) {
  return {
    signal,
    timeoutMs,
    apiName: 'MET Norway',
    headers: {
      'user-agent': userAgentOf(contact),
      ...(lastModified !== undefined && { 'if-modified-since': lastModified }),
    },
  };
}
