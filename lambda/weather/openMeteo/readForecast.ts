import { addDays } from '../../time/localDate.ts';
import type { LocalDate } from '../../time/localDate.ts';
import { localTimeOf } from '../../time/zone.ts';
import type { CurrentWeather, DayWeather, Forecast, HourWeather } from '../weather.ts';
import { dateOf, openDocument } from './openDocument.ts';
import type { Document, Refusal, Series } from './openDocument.ts';
import * as quantities from '../quantities.ts';
import { knowsSomething, readHours } from './readHours.ts';
import type { Origin } from './readHours.ts';

/** Reads a body of the forecast or the archive service. */
export function readForecast(json: unknown, origin: Origin): Forecast | Refusal {
  const document = openDocument(json);
  if ('problem' in document) return document;
  const { hourly } = document;
  const forecast = {
    ...origin,
    current: readCurrent(document),
    hours: hourly === undefined ? [] : readHours(document, hourly, hourReader(hourly)),
    days: readDays(document, origin.timeZone),
  };
  return document.refusal() ?? forecast;
}

function readCurrent({ current, instantOf }: Document): CurrentWeather | undefined {
  if (current === undefined) return undefined;
  const columns = openConditions(current);
  const at = instantOf(current.times[0]);
  if (at === undefined) return undefined;
  const weather = {
    at,
    temperature: columns.temperature(0),
    apparentTemperature: columns.apparentTemperature(0),
    relativeHumidity: columns.relativeHumidity(0),
    dewPoint: columns.dewPoint(0),
    weatherCode: columns.weatherCode(0),
    cloudCover: columns.cloudCover(0),
    pressure: columns.pressure(0),
    windSpeed: columns.windSpeed(0),
    windGust: columns.windGust(0),
    windDirection: columns.windDirection(0),
    visibility: columns.visibility(0),
    uvIndex: columns.uvIndex(0),
    isDay: isOne(columns.isDay(0)),
    precipitationAmount: columns.precipitationAmount(0),
    snowfallAmount: columns.snowfallAmount(0),
  };
  return knowsSomething(weather) ? weather : undefined;
}

/**
 * Sums, maxima and probabilities are stamped at the end of their hour, all else at its start. Written
 * out, for a row that is put together by spreading takes ten times the time and the memory.
 */
function hourReader(hourly: Series) {
  const columns = openConditions(hourly);
  const probability = hourly.column('precipitation_probability', quantities.percent);
  const depth = hourly.column('snow_depth', quantities.snowDepth);
  return (
    { start, end }: Pick<HourWeather, 'start' | 'end'>,
    row: number,
    ending: number,
  ): HourWeather => ({
    start,
    end,
    temperature: columns.temperature(row),
    apparentTemperature: columns.apparentTemperature(row),
    relativeHumidity: columns.relativeHumidity(row),
    dewPoint: columns.dewPoint(row),
    weatherCode: columns.weatherCode(row),
    cloudCover: columns.cloudCover(row),
    pressure: columns.pressure(row),
    windSpeed: columns.windSpeed(row),
    windGust: columns.windGust(ending),
    windDirection: columns.windDirection(row),
    visibility: columns.visibility(row),
    uvIndex: columns.uvIndex(row),
    isDay: isOne(columns.isDay(row)),
    precipitationAmount: columns.precipitationAmount(ending),
    snowfallAmount: columns.snowfallAmount(ending),
    precipitationProbability: probability(ending),
    snowDepth: depth(row),
  });
}

function openConditions({ column }: Series) {
  return {
    temperature: column('temperature_2m', quantities.temperature),
    apparentTemperature: column('apparent_temperature', quantities.temperature),
    relativeHumidity: column('relative_humidity_2m', quantities.percent),
    dewPoint: column('dew_point_2m', quantities.temperature),
    weatherCode: column('weather_code', quantities.weatherCode),
    cloudCover: column('cloud_cover', quantities.percent),
    pressure: column('pressure_msl', quantities.pressure),
    windSpeed: column('wind_speed_10m', quantities.speed),
    windGust: column('wind_gusts_10m', quantities.speed),
    windDirection: column('wind_direction_10m', quantities.direction),
    visibility: column('visibility', quantities.visibility),
    uvIndex: column('uv_index', quantities.index),
    isDay: column('is_day', quantities.flag),
    precipitationAmount: column('precipitation', quantities.precipitation),
    snowfallAmount: column('snowfall', quantities.snowfall),
  };
}

function isOne(flag: number | undefined): boolean | undefined {
  return flag === undefined ? undefined : flag === 1;
}

/** `daily.weather_code` is not read: it is the highest code of the day, not what the day is like. */
function readDays({ daily, instantOf }: Document, timeZone: string): readonly DayWeather[] {
  if (daily === undefined) return [];
  const sunrise = daily.texts('sunrise');
  const sunset = daily.texts('sunset');
  const uvIndexMax = daily.column('uv_index_max', quantities.index);
  const temperatureMax = daily.column('temperature_2m_max', quantities.temperature);
  const temperatureMin = daily.column('temperature_2m_min', quantities.temperature);
  const precipitationSum = daily.column('precipitation_sum', quantities.precipitation);
  const days: DayWeather[] = [];
  daily.times.forEach((time, row) => {
    const written = dateOf(time);
    const midday = written && instantOf(`${written}T12:00`);
    if (written === undefined || midday === undefined) return;
    // Near the date line the service may know another zone for a place, whose dates are a day off.
    const { date } = localTimeOf(midday, timeZone);
    if (date <= (days.at(-1)?.date ?? '')) return;
    const polar = polarCaseOf(written, sunrise(row), sunset(row));
    days.push({
      date,
      sunrise: polar === undefined ? instantOf(sunrise(row)) : undefined,
      sunset: polar === undefined ? instantOf(sunset(row)) : undefined,
      polar,
      uvIndexMax: uvIndexMax(row),
      temperatureMax: temperatureMax(row),
      temperatureMin: temperatureMin(row),
      precipitationSum: precipitationSum(row),
    });
  });
  return days;
}

/** Polar night comes as a sunrise and a sunset at the same midnight, polar day as midnight to midnight. */
function polarCaseOf(
  date: LocalDate,
  sunrise: string | undefined,
  sunset: string | undefined,
): DayWeather['polar'] {
  if (sunrise !== `${date}T00:00`) return undefined;
  if (sunset === sunrise) return 'night';
  return sunset === `${addDays(date, 1)}T00:00` ? 'day' : undefined;
}
