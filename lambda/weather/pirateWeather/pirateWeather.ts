import { fetchJson } from '../../support/http.ts';
import type { ForecastSource } from '../source.ts';
import {
  failureOf,
  freshnessOf,
  malformed,
  spellDegrees,
  weatherSourceOf,
} from '../sourceReply.ts';
import { readForecast } from './readForecast.ts';

export interface PirateWeatherConfig {
  /** Of the service or of one that speaks as it does: `https://api.pirateweather.net`. */
  readonly baseUrl: string;
  readonly apiKey: string;
  /** It serves made-up weather. */
  readonly isSample?: boolean;
}

/** Pirate Weather: the coming hour by the minute, and a week by the hour, for those who have a key. */
export function createPirateWeather(config: PirateWeatherConfig): ForecastSource {
  const source = weatherSourceOf('Pirate Weather', config.isSample ?? false);
  return {
    name: 'Pirate Weather',
    covers: (_where, { kind }) => kind === 'ahead',
    costOf: () => 1,
    fetch: async (where, _span, { now, signal, timeoutMs }) => {
      const place = `${spellDegrees(where.latitude)},${spellDegrees(where.longitude)}`;
      // The key goes into a header, for addresses end up in logs; its place in the path takes anything.
      const url = new URL(`${config.baseUrl}/forecast/-/${place}`);
      const asked = { units: 'si', version: '2', extend: 'hourly', icon: 'pirate', exclude: 'alerts' }; // prettier-ignore
      for (const [name, value] of Object.entries(asked)) url.searchParams.set(name, value);
      const headers = { apikey: config.apiKey };
      const result = await fetchJson(url, {
        apiName: 'Pirate Weather',
        headers,
        signal,
        timeoutMs,
      });
      if (!result.ok) return failureOf(result.problem);
      const reading = readForecast(result.json, { where, now, source });
      return reading === undefined ? malformed : { reading, ...freshnessOf(result.headers, now) };
    },
  };
}
