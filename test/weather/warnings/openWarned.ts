/** A container in front of a server of forecasts and one of warnings. */

import type { Weather, WeatherNeed, WeatherProblem } from '../../../lambda/weather/weather.ts';
import type { LoopbackServer } from '../../support/loopbackServer.ts';
import { createContainer, hour, now } from '../openMeteoServer.ts';
import type { ReaderOptions } from '../openMeteoServer.ts';

const places = {
  NO: { name: 'Oslo', country: 'NO', latitude: 59.91273, longitude: 10.74609 },
  US: { name: 'Boston', country: 'US', latitude: 42.35843, longitude: -71.05977 },
  JP: { name: 'Tokyo', country: 'JP', latitude: 35.6895, longitude: 139.69171 },
};

export interface WarningsWanted {
  readonly country?: keyof typeof places;
  readonly latitude?: number;
  readonly needs?: readonly WeatherNeed[];
  readonly mentionsWarnings?: boolean;
  /** The instant of the turn, and when the asked hour begins. */
  readonly at?: number;
  readonly from?: number;
  readonly payer?: string;
  readonly signal?: AbortSignal;
}

const contact = 'weather@example.org';

/** Asks a container of its own; of warnings at Oslo where nothing else is said. */
export function openWarned(
  servers: { readonly forecasts: LoopbackServer; readonly warner: LoopbackServer },
  options: ReaderOptions,
): (wanted?: WarningsWanted) => Promise<Weather | WeatherProblem> {
  const baseUrl = servers.warner.origin;
  const { readWeather, weatherKept } = createContainer(servers.forecasts, {
    otherSources: {
      metNorway: { baseUrl, contact },
      nationalWeatherService: { baseUrl, contact },
    },
    ...options,
  });
  return async ({ country = 'NO', latitude, at = now, from = at, ...wanted } = {}) => {
    const found = places[country];
    const place = {
      ...found,
      latitude: latitude ?? found.latitude,
      timeZone: 'Europe/Oslo',
      hasNamesakes: false,
    };
    const period = { from, to: from + hour, timeZone: 'Europe/Oslo' };
    const { needs = ['warnings'], mentionsWarnings = false, payer } = wanted;
    const { signal = new AbortController().signal } = wanted;
    const request = { place, period, needs, mentionsWarnings, payer, now: at };
    const read = await readWeather(request, signal);
    await weatherKept();
    return read;
  };
}
