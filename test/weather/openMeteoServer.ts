/** Red Sky's weather stage in front of a server that speaks Open-Meteo's dialect. */

import { openMeteoEndpoints } from '../../lambda/weather/openMeteo/endpoints.ts';
import { createWeather } from '../../lambda/createWeather.ts';
import type { Dynamo } from '../../lambda/memory/dynamo.ts';
import type { Limits } from '../../lambda/weather/keeping/budget.ts';
import { usualPace } from '../../lambda/weather/keeping/pace.ts';
import type { Pace } from '../../lambda/weather/keeping/pace.ts';
import type { OtherSources } from '../../lambda/weather/otherSources.ts';
import type { Weather, WeatherNeed, WeatherProblem } from '../../lambda/weather/weather.ts';
import type { Log } from '../../lambda/support/log.ts';
import { collectLog } from '../support/collectLog.ts';
import { sendJson } from '../support/loopbackServer.ts';
import type { Answer, LoopbackServer } from '../support/loopbackServer.ts';
import { body, datesFrom, hoursFrom } from './openMeteo/body.ts';

const oslo = {
  name: 'Oslo',
  country: 'NO',
  latitude: 59.91273,
  longitude: 10.74609,
  timeZone: 'Europe/Oslo',
  hasNamesakes: false,
};
export const hour = 3_600_000;
export const minute = 60_000;
/** Sunday, 16:00 in Oslo. */
export const now = Date.parse('2026-11-22T15:00Z');

/** Each path in the service's dialect: a few hours around `now`, and every day that is asked for. */
export const answerAll: Answer = (url, response) => {
  const hourly = { time: hoursFrom('2026-11-22T00:00', 72) };
  const all = (value: number | null) => hourly.time.map(() => value);
  const from = url.searchParams.get('start_date');
  const until = url.searchParams.get('end_date');
  switch (url.pathname) {
    case '/v1/forecast':
      sendJson(response, body({ hourly: { ...hourly, time: from === null ? hourly.time : hoursFrom(`${from}T00:00`, 72), temperature_2m: all(5) }, offsetSeconds: 3600 })); // prettier-ignore
      return;
    case '/v1/air-quality':
      sendJson(response, body({ hourly: { ...hourly, us_aqi: all(40) }, offsetSeconds: 3600 }));
      return;
    case '/v1/marine':
      sendJson(
        response,
        body({ hourly: { ...hourly, wave_height: all(1.5) }, offsetSeconds: 3600 }),
      );
      return;
    default: {
      const count =
        Math.round((Date.parse(until ?? '') - Date.parse(from ?? '')) / (24 * hour)) + 1;
      const time = datesFrom(from ?? '', count);
      sendJson(response, body({ daily: { time, temperature_2m_max: time.map(() => 3) } }));
    }
  }
};

export interface ReaderOptions {
  readonly dynamo: Dynamo;
  readonly table: string;
  readonly pace?: Partial<Pace>;
  readonly isSample?: boolean;
  readonly otherSources?: OtherSources;
  readonly openMeteoLimits?: Limits;
  readonly log?: Log;
}

/** The weather as a container of its own reads it. */
export function createContainer(server: LoopbackServer, options: ReaderOptions) {
  const { dynamo, table, log = collectLog().log } = options;
  const config = {
    openMeteo: openMeteoEndpoints({ baseUrl: server.origin }),
    openMeteoLimits: options.openMeteoLimits ?? {},
    otherSources: options.otherSources ?? {},
    isSampleWeather: options.isSample ?? false,
    memory: { peopleTable: 'none', cacheTable: table, dynamo: { region: 'us-east-1' } },
  };
  return createWeather(config, dynamo, log, { ...usualPace, ...options.pace });
}

/** Asks a stage of its own, in front of the server, about the coming hour in Oslo. */
export function createReader(server: LoopbackServer, options: ReaderOptions) {
  const { readWeather: read, weatherKept } = createContainer(server, options);
  return async (
    asked: {
      from?: number;
      to?: number;
      needs?: readonly WeatherNeed[];
      now?: number;
      latitude?: number;
      payer?: string;
      signal?: AbortSignal;
    } = {},
  ) => {
    const { from = now, to = now + hour, needs = ['forecast'], latitude, payer } = asked;
    const { signal = new AbortController().signal } = asked;
    const place = { ...oslo, latitude: latitude ?? oslo.latitude };
    const period = { from, to, timeZone: oslo.timeZone };
    const outcome = await read({ place, period, needs, payer, now: asked.now ?? now }, signal);
    await weatherKept();
    return outcome;
  };
}

export function weatherOf(outcome: Weather | WeatherProblem): Weather {
  if ('problem' in outcome) throw new Error(JSON.stringify(outcome));
  return outcome;
}
