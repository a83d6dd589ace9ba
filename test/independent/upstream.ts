/** What the sample service answers, as text over the wire would hold it. */

import * as v from 'valibot';
import type { Place } from '../../lambda/place/place.ts';
import { readWeatherRequest } from '../../simulator/sampleWeather/openMeteo/readWeatherRequest.ts';
import { respondWeather } from '../../simulator/sampleWeather/openMeteo/respondWeather.ts';
import type { ServiceName } from '../../simulator/sampleWeather/openMeteo/variables.ts';

const present =
  'temperature_2m,apparent_temperature,relative_humidity_2m,dew_point_2m,weather_code,cloud_cover,pressure_msl,wind_speed_10m,wind_gusts_10m,wind_direction_10m,is_day,precipitation,snowfall,visibility,uv_index';
const air =
  'european_aqi,us_aqi,pm2_5,pm10,ozone,uv_index,alder_pollen,birch_pollen,grass_pollen,mugwort_pollen,olive_pollen,ragweed_pollen';
const sea =
  'wave_height,wave_direction,wave_period,swell_wave_height,swell_wave_direction,swell_wave_period,sea_surface_temperature';

const Value = v.nullable(v.union([v.number(), v.string()]));
const Series = v.optional(v.record(v.string(), v.array(Value)), {});
const Body = v.object({
  utc_offset_seconds: v.number(),
  current: v.optional(v.record(v.string(), Value), {}),
  hourly: Series,
  daily: Series,
});
export type Body = v.InferOutput<typeof Body>;

/** `json` for the skill, `body` to look into. */
export interface Answer {
  readonly json: unknown;
  readonly body: Body;
}

export interface Answers {
  readonly forecast: Answer;
  readonly air: Answer;
  readonly sea: Answer;
}

function ask(
  service: ServiceName,
  { latitude, longitude }: Place,
  now: number,
  query: Readonly<Record<string, string>>,
): Answer {
  const parameters = new URLSearchParams({
    latitude: String(latitude),
    longitude: String(longitude),
    timezone: 'auto',
    wind_speed_unit: 'ms',
    ...query,
  });
  const request = readWeatherRequest(service, parameters, now);
  if ('reason' in request) throw new Error(request.reason);
  const json: unknown = JSON.parse(JSON.stringify(respondWeather(request, now)));
  return { json, body: v.parse(Body, json) };
}

export function askAll(place: Place, now: number): Answers {
  return {
    forecast: ask('forecast', place, now, {
      current: present,
      hourly: `${present},precipitation_probability,snow_depth`,
      daily: 'sunrise,sunset,uv_index_max',
      past_days: '1',
      forecast_days: '8',
    }),
    air: ask('air-quality', place, now, { hourly: air, past_days: '1', forecast_days: '5' }),
    sea: ask('marine', place, now, { hourly: sea, past_days: '1', forecast_days: '8' }),
  };
}

/** The days of the ten years before. */
export function askPast(place: Place, now: number): Answer {
  const year = new Date(now).getUTCFullYear();
  return ask('archive', place, now, {
    daily: 'temperature_2m_max,temperature_2m_min,precipitation_sum',
    start_date: `${year - 10}-01-01`,
    end_date: `${year - 1}-12-31`,
  });
}
