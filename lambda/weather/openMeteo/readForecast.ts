import { addDays } from '../../time/localDate.ts';
import type { Conditions, CurrentWeather, DayWeather, Forecast, HourWeather } from '../weather.ts';
import { dateOf, openDocument } from './openDocument.ts';
import type { Document, Refusal, Series } from './openDocument.ts';
import * as quantities from './quantities.ts';
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
    days: readDays(document),
  };
  return document.refusal() ?? forecast;
}

function readCurrent({ current, instantOf }: Document): CurrentWeather | undefined {
  if (current === undefined) return undefined;
  const read = conditionsReader(current);
  const at = instantOf(current.times[0]);
  if (at === undefined) return undefined;
  const conditions = read(0, 0);
  return knowsSomething(conditions) ? { at, ...conditions } : undefined;
}

function hourReader(hourly: Series) {
  const read = conditionsReader(hourly);
  const probability = hourly.column('precipitation_probability', quantities.percent);
  const depth = hourly.column('snow_depth', quantities.snowDepth);
  return (row: number, following: number): Omit<HourWeather, 'start' | 'end'> => ({
    ...read(row, following),
    precipitationProbability: probability(following),
    snowDepth: depth(row),
  });
}

/** Reads what holds at `row`, and sums, maxima and probabilities, which are stamped at the end of their time. */
function conditionsReader(series: Series): (row: number, ending: number) => Conditions {
  const temperature = series.column('temperature_2m', quantities.temperature);
  const apparentTemperature = series.column('apparent_temperature', quantities.temperature);
  const relativeHumidity = series.column('relative_humidity_2m', quantities.percent);
  const dewPoint = series.column('dew_point_2m', quantities.temperature);
  const weatherCode = series.column('weather_code', quantities.weatherCode);
  const cloudCover = series.column('cloud_cover', quantities.percent);
  const pressure = series.column('pressure_msl', quantities.pressure);
  const windSpeed = series.column('wind_speed_10m', quantities.speed);
  const windGust = series.column('wind_gusts_10m', quantities.speed);
  const windDirection = series.column('wind_direction_10m', quantities.direction);
  const visibility = series.column('visibility', quantities.visibility);
  const uvIndex = series.column('uv_index', quantities.index);
  const isDay = series.column('is_day', quantities.flag);
  const precipitation = series.column('precipitation', quantities.precipitation);
  const snowfall = series.column('snowfall', quantities.snowfall);
  return (row, ending) => {
    const day = isDay(row);
    return {
      temperature: temperature(row),
      apparentTemperature: apparentTemperature(row),
      relativeHumidity: relativeHumidity(row),
      dewPoint: dewPoint(row),
      weatherCode: weatherCode(row),
      cloudCover: cloudCover(row),
      pressure: pressure(row),
      windSpeed: windSpeed(row),
      windGust: windGust(ending),
      windDirection: windDirection(row),
      visibility: visibility(row),
      uvIndex: uvIndex(row),
      isDay: day === undefined ? undefined : day === 1,
      precipitationAmount: precipitation(ending),
      snowfallAmount: snowfall(ending),
    };
  };
}

/** `daily.weather_code` is not read: it is the highest code of the day, not what the day is like. */
function readDays({ daily, instantOf }: Document): readonly DayWeather[] {
  if (daily === undefined) return [];
  const sunrise = daily.texts('sunrise');
  const sunset = daily.texts('sunset');
  const uvIndexMax = daily.column('uv_index_max', quantities.index);
  const temperatureMax = daily.column('temperature_2m_max', quantities.temperature);
  const temperatureMin = daily.column('temperature_2m_min', quantities.temperature);
  const precipitationSum = daily.column('precipitation_sum', quantities.precipitation);
  const days: DayWeather[] = [];
  daily.times.forEach((time, row) => {
    const date = dateOf(time);
    if (date === undefined || date <= (days.at(-1)?.date ?? '')) return;
    days.push({
      date,
      ...sunOf(date, sunrise(row), sunset(row), instantOf),
      uvIndexMax: uvIndexMax(row),
      temperatureMax: temperatureMax(row),
      temperatureMin: temperatureMin(row),
      precipitationSum: precipitationSum(row),
    });
  });
  return days;
}

/** Polar night comes as a sunrise and a sunset at the same midnight, polar day as midnight to midnight. */
function sunOf(
  date: DayWeather['date'],
  sunrise: string | undefined,
  sunset: string | undefined,
  instantOf: Document['instantOf'],
): Pick<DayWeather, 'sunrise' | 'sunset' | 'polar'> {
  const midnight = `${date}T00:00`;
  const isPolarNight = sunrise === midnight && sunset === midnight;
  const isPolarDay = sunrise === midnight && sunset === `${addDays(date, 1)}T00:00`;
  if (isPolarNight || isPolarDay)
    return { sunrise: undefined, sunset: undefined, polar: isPolarNight ? 'night' : 'day' };
  return { sunrise: instantOf(sunrise), sunset: instantOf(sunset), polar: undefined };
}
