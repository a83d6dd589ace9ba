import * as v from 'valibot';

import { readLocalDate } from '../../time/localDate.ts';
import type { CurrentWeather, DayWeather, Forecast, HourWeather } from '../weather.ts';
import { readColumns, readTimes, writeColumns, writeTimes } from './columns.ts';
import type { ColumnReader } from './columns.ts';
import { originSchema, writeOrigin } from './origin.ts';
import type { Codec } from './pack.ts';

const conditionNumbers = [
  'temperature', 'apparentTemperature', 'relativeHumidity', 'dewPoint', 'weatherCode', 'cloudCover', 'pressure',
  'windSpeed', 'windGust', 'windDirection', 'visibility', 'uvIndex', 'precipitationAmount', 'snowfallAmount',
] as const satisfies readonly (keyof CurrentWeather)[]; // prettier-ignore
const currentNames = [...conditionNumbers, 'isDay'] as const;
const hourNames = [...currentNames, 'precipitationProbability', 'snowDepth'] as const;
const dayNames = [
  'date', 'sunrise', 'sunset', 'polar', 'uvIndexMax', 'temperatureMax', 'temperatureMin', 'precipitationSum',
] as const satisfies readonly (keyof DayWeather)[]; // prettier-ignore

const writtenSchema = v.object({
  ...originSchema.entries,
  at: v.optional(v.number()),
  current: v.optional(v.unknown()),
  starts: v.unknown(),
  ends: v.unknown(),
  hours: v.unknown(),
  days: v.unknown(),
});

export const forecastCodec: Codec<Forecast> = {
  write: (forecast) => {
    const { current, hours, days } = forecast;
    return {
      ...writeOrigin(forecast),
      ...(current !== undefined && {
        at: current.at,
        current: writeColumns([current], currentNames, (row, name) => row[name]),
      }),
      starts: writeTimes(hours.map(({ start }) => start)),
      ends: writeTimes(hours.map(({ end }) => end)),
      hours: writeColumns(hours, hourNames, (row, name) => row[name]),
      days: writeColumns(days, dayNames, (row, name) => row[name]),
    };
  },
  read: (written) => {
    const read = v.safeParse(writtenSchema, written);
    if (!read.success) return undefined;
    const { at, current, starts, ends, hours, days, ...origin } = read.output;
    const [from, to] = [readTimes(starts), readTimes(ends)];
    const [hourColumns, dayColumns] = [readColumns(hours), readColumns(days)];
    const currentColumns = at === undefined ? undefined : readColumns(current);
    if (from?.length !== to?.length || hourColumns === undefined || dayColumns === undefined)
      return undefined;
    return {
      ...origin,
      current:
        at === undefined || currentColumns === undefined
          ? undefined
          : readCurrent(at, currentColumns),
      hours: readHours(from ?? [], to ?? [], hourColumns),
      days: readDays(dayColumns),
    };
  },
};

function readHours(
  starts: readonly number[],
  ends: readonly number[],
  columns: ColumnReader,
): readonly HourWeather[] {
  const rest = openConditions(columns);
  const precipitationProbability = columns.numbers('precipitationProbability');
  const snowDepth = columns.numbers('snowDepth');
  // Written out, for a row that is put together by spreading takes ten times the time and the memory.
  return starts.map((start, row) => ({
    start,
    end: ends[row] ?? start,
    temperature: rest.temperature(row),
    apparentTemperature: rest.apparentTemperature(row),
    relativeHumidity: rest.relativeHumidity(row),
    dewPoint: rest.dewPoint(row),
    weatherCode: rest.weatherCode(row),
    cloudCover: rest.cloudCover(row),
    pressure: rest.pressure(row),
    windSpeed: rest.windSpeed(row),
    windGust: rest.windGust(row),
    windDirection: rest.windDirection(row),
    visibility: rest.visibility(row),
    uvIndex: rest.uvIndex(row),
    isDay: rest.isDay(row),
    precipitationAmount: rest.precipitationAmount(row),
    snowfallAmount: rest.snowfallAmount(row),
    precipitationProbability: precipitationProbability(row),
    snowDepth: snowDepth(row),
  }));
}

function readCurrent(at: number, columns: ColumnReader): CurrentWeather {
  const rest = openConditions(columns);
  return {
    at,
    temperature: rest.temperature(0),
    apparentTemperature: rest.apparentTemperature(0),
    relativeHumidity: rest.relativeHumidity(0),
    dewPoint: rest.dewPoint(0),
    weatherCode: rest.weatherCode(0),
    cloudCover: rest.cloudCover(0),
    pressure: rest.pressure(0),
    windSpeed: rest.windSpeed(0),
    windGust: rest.windGust(0),
    windDirection: rest.windDirection(0),
    visibility: rest.visibility(0),
    uvIndex: rest.uvIndex(0),
    isDay: rest.isDay(0),
    precipitationAmount: rest.precipitationAmount(0),
    snowfallAmount: rest.snowfallAmount(0),
  };
}

function openConditions({ numbers, truths }: ColumnReader) {
  return {
    temperature: numbers('temperature'),
    apparentTemperature: numbers('apparentTemperature'),
    relativeHumidity: numbers('relativeHumidity'),
    dewPoint: numbers('dewPoint'),
    weatherCode: numbers('weatherCode'),
    cloudCover: numbers('cloudCover'),
    pressure: numbers('pressure'),
    windSpeed: numbers('windSpeed'),
    windGust: numbers('windGust'),
    windDirection: numbers('windDirection'),
    visibility: numbers('visibility'),
    uvIndex: numbers('uvIndex'),
    isDay: truths('isDay'),
    precipitationAmount: numbers('precipitationAmount'),
    snowfallAmount: numbers('snowfallAmount'),
  };
}

function readDays({ numbers, texts }: ColumnReader): readonly DayWeather[] {
  const dates = texts('date');
  const days: DayWeather[] = [];
  for (let row = 0; ; row++) {
    const text = dates(row);
    const date = text === undefined ? undefined : readLocalDate(text);
    if (date === undefined) return days;
    const polar = texts('polar')(row);
    days.push({
      date,
      sunrise: numbers('sunrise')(row),
      sunset: numbers('sunset')(row),
      polar: polar === 'night' || polar === 'day' ? polar : undefined,
      uvIndexMax: numbers('uvIndexMax')(row),
      temperatureMax: numbers('temperatureMax')(row),
      temperatureMin: numbers('temperatureMin')(row),
      precipitationSum: numbers('precipitationSum')(row),
    });
  }
}
