/**
 * What is asked of Open-Meteo. A request counts as max(1, variables / 10, days / 14 × variables / 10)
 * calls of the 10,000 a day that are free: 3.5 for three or eight days of forecast and 4.3 for sixteen
 * (the day before is counted with each), 1.2 for air, 1 for the sea, and 78 for ten years of days.
 */

import { daysBetween, readLocalDate } from '../../time/localDate.ts';
import type { LocalDate } from '../../time/localDate.ts';
import type { Whereabouts } from '../source.ts';
import type { OpenMeteoEndpoints } from './endpoints.ts';

/** First and last day, inclusive, in the place's zone. */
export interface Dates {
  readonly first: LocalDate;
  readonly last: LocalDate;
}

type Endpoints = Omit<OpenMeteoEndpoints, 'searchUrl'>;

/** Known to the archive too. */
const pastVariables = [
  'temperature_2m',
  'apparent_temperature',
  'relative_humidity_2m',
  'dew_point_2m',
  'weather_code',
  'cloud_cover',
  'pressure_msl',
  'wind_speed_10m',
  'wind_gusts_10m',
  'wind_direction_10m',
  'is_day',
  'precipitation',
  'snowfall',
];
const currentVariables = [...pastVariables, 'visibility', 'uv_index'];
const hourlyVariables = [...currentVariables, 'precipitation_probability', 'snow_depth'];
/** All else of a day is worked out from its hours. */
const dailyVariables = ['sunrise', 'sunset', 'uv_index_max'];
const daySummaryVariables = ['temperature_2m_max', 'temperature_2m_min', 'precipitation_sum'];
const airVariables = [
  'european_aqi',
  'us_aqi',
  'pm2_5',
  'pm10',
  'ozone',
  'uv_index',
  ...['alder', 'birch', 'grass', 'mugwort', 'olive', 'ragweed'].map((plant) => `${plant}_pollen`),
];
const seaVariables = [
  'wave_height',
  'wave_direction',
  'wave_period',
  'swell_wave_height',
  'swell_wave_direction',
  'swell_wave_period',
  'sea_surface_temperature',
];

/** Days that the air quality and the marine service know, today included. */
const airDays = 5;
const seaDays = 8;

/** Now, and hours from yesterday until `days` days from today's midnight. */
export function forecastUrl(endpoints: Endpoints, where: Whereabouts, days: number): URL {
  return requestUrl(endpoints, endpoints.forecastUrl, where, {
    current: currentVariables,
    hourly: hourlyVariables,
    daily: dailyVariables,
    wind_speed_unit: 'ms',
    past_days: 1,
    forecast_days: days,
  });
}

/** Hours of days that lie up to three months back, or partly ahead. */
export function recentUrl(endpoints: Endpoints, where: Whereabouts, dates: Dates): URL {
  return requestUrl(endpoints, endpoints.forecastUrl, where, {
    hourly: hourlyVariables,
    daily: dailyVariables,
    wind_speed_unit: 'ms',
    ...range(dates),
  });
}

/** Hours of days since 1940. */
export function archiveUrl(endpoints: Endpoints, where: Whereabouts, dates: Dates): URL {
  return requestUrl(endpoints, endpoints.archiveUrl, where, {
    hourly: [...pastVariables, 'snow_depth'],
    daily: ['sunrise', 'sunset'],
    wind_speed_unit: 'ms',
    ...range(dates),
  });
}

/** Days alone, since 1940, for spans whose hours would be too many. */
export function archiveDaysUrl(endpoints: Endpoints, where: Whereabouts, dates: Dates): URL {
  return requestUrl(endpoints, endpoints.archiveUrl, where, {
    daily: daySummaryVariables,
    ...range(dates),
  });
}

export function airUrl(endpoints: Endpoints, where: Whereabouts): URL {
  return requestUrl(endpoints, endpoints.airQualityUrl, where, {
    hourly: airVariables,
    past_days: 1,
    forecast_days: airDays,
  });
}

export function seaUrl(endpoints: Endpoints, where: Whereabouts): URL {
  return requestUrl(endpoints, endpoints.marineUrl, where, {
    hourly: seaVariables,
    past_days: 1,
    forecast_days: seaDays,
  });
}

/** How many calls the service counts for a request by the formula above. */
export function callsOf({ searchParams }: URL): number {
  const variables = ['current', 'hourly', 'daily']
    .map((section) => searchParams.get(section)?.split(',').length ?? 0)
    .reduce((sum, count) => sum + count, 0);
  const weight = variables / 10;
  return Math.max(1, weight, (daysOf(searchParams) / 14) * weight);
}

function daysOf(parameters: URLSearchParams): number {
  const first = readLocalDate(parameters.get('start_date') ?? '');
  const last = readLocalDate(parameters.get('end_date') ?? '');
  if (first !== undefined && last !== undefined) return daysBetween(first, last) + 1;
  return Number(parameters.get('past_days')) + Number(parameters.get('forecast_days'));
}

function range({ first, last }: Dates) {
  return { start_date: first, end_date: last };
}

function requestUrl(
  { apiKey }: Endpoints,
  endpoint: string,
  { latitude, longitude }: Whereabouts,
  parameters: Readonly<Record<string, string | number | readonly string[]>>,
): URL {
  const url = new URL(endpoint);
  const all = { latitude, longitude, timezone: 'auto', timeformat: 'iso8601', ...parameters };
  for (const [name, value] of Object.entries(all)) url.searchParams.set(name, String(value));
  if (apiKey !== undefined) url.searchParams.set('apikey', apiKey);
  return url;
}
