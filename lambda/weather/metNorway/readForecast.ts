import { millisecondsPerHour } from '../../time/localDate.ts';
import type { Instant } from '../../time/localDate.ts';
import { apparentTemperatureOf, dewPointOf, snowfallOf, uvUnderClouds } from '../feeling.ts';
import { presentOf } from '../presentOf.ts';
import * as quantities from '../quantities.ts';
import type { Whereabouts } from '../source.ts';
import { isSunUp, sunDays } from '../sunlight.ts';
import type { Forecast, HourWeather, WeatherSource } from '../weather.ts';
import { openForecast } from './openForecast.ts';
import type { Document, Step } from './openForecast.ts';
import { readSymbol } from './symbols.ts';

interface Asked {
  readonly where: Whereabouts;
  readonly now: Instant;
  readonly source: WeatherSource;
}

/** Degrees; the service answers for the very point that it is asked about. */
const farthest = 0.1;

/** Undefined where the body is not a forecast for the place. */
export function readForecast(json: unknown, { where, now, source }: Asked): Forecast | undefined {
  const document = openForecast(json);
  if (document === undefined || !isFor(where, document)) return undefined;
  const hours: HourWeather[] = [];
  for (const step of document.properties.timeseries) {
    const hour = readStep(step, where);
    if (hour !== undefined && hour.start >= (hours.at(-1)?.end ?? -Infinity)) hours.push(hour);
  }
  const [first, last] = [hours[0], hours.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  return {
    source,
    fetchedAt: now,
    timeZone: where.timeZone,
    current: presentOf(hours, now),
    hours,
    days: sunDays(where, first.start, last.end - 1),
  };
}

function isFor({ latitude, longitude }: Whereabouts, { geometry }: Document): boolean {
  const [east, north] = geometry.coordinates;
  const around = Math.abs(longitude - east);
  return Math.abs(latitude - north) < farthest && Math.min(around, 360 - around) < farthest;
}

/** Rows last an hour for two to three days ahead, then six; the last step of all has no length and is left out. */
function readStep({ time, data }: Step, where: Whereabouts): HourWeather | undefined {
  const start = Date.parse(time);
  const period = data.next_1_hours ?? data.next_6_hours;
  if (period === undefined) return undefined;
  const end = start + (data.next_1_hours === undefined ? 6 : 1) * millisecondsPerHour;
  const details = data.instant.details;
  const symbol = readSymbol(period.summary?.symbol_code ?? '');
  const temperature = readTemperature(details['air_temperature']);
  const relativeHumidity = readPercent(details['relative_humidity']);
  const windSpeed = readSpeed(details['wind_speed']);
  const cloudCover = readPercent(details['cloud_area_fraction']);
  const precipitationAmount = readAmount(period.details['precipitation_amount']);
  return {
    start,
    end,
    temperature,
    apparentTemperature: apparentTemperatureOf(temperature, relativeHumidity, windSpeed),
    relativeHumidity,
    dewPoint:
      readTemperature(details['dew_point_temperature']) ??
      dewPointOf(temperature, relativeHumidity),
    weatherCode: symbol?.weatherCode,
    cloudCover,
    pressure: readPressure(details['air_pressure_at_sea_level']),
    windSpeed,
    windGust: readSpeed(details['wind_speed_of_gust']),
    windDirection: readDirection(details['wind_from_direction']),
    visibility: undefined,
    uvIndex: uvUnderClouds(readIndex(details['ultraviolet_index_clear_sky']), cloudCover),
    isDay: symbol?.isDay ?? isSunUp((start + end) / 2, where),
    precipitationAmount,
    snowfallAmount: snowfallOf(precipitationAmount, symbol?.snowShare),
    precipitationProbability: readPercent(period.details['probability_of_precipitation']),
    snowDepth: undefined,
  };
}

const readTemperature = quantities.readerIn(quantities.temperature, '°C');
const readPercent = quantities.readerIn(quantities.percent, '%');
const readSpeed = quantities.readerIn(quantities.speed, 'm/s');
const readPressure = quantities.readerIn(quantities.pressure, 'hPa');
const readDirection = quantities.readerIn(quantities.direction, '°');
const readIndex = quantities.readerIn(quantities.index, '');
const readAmount = quantities.readerIn(quantities.precipitation, 'mm');
