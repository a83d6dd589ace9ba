import * as v from 'valibot';
import { millisecondsPerHour } from '../../time/localDate.ts';
import type { Instant } from '../../time/localDate.ts';
import { localTimeOf } from '../../time/zone.ts';
import { snowfallOf } from '../feeling.ts';
import * as quantities from '../quantities.ts';
import type { Whereabouts } from '../source.ts';
import { isSunUp, sunDays } from '../sunlight.ts';
import type {
  Conditions,
  DayWeather,
  Forecast,
  HourWeather,
  MinuteWeather,
  WeatherSource,
} from '../weather.ts';
import { weatherCodeOf } from './icons.ts';

interface Asked {
  readonly where: Whereabouts;
  readonly now: Instant;
  readonly source: WeatherSource;
}

/** Seconds since 1970; values that are not known are left out or -999. */
const row = v.looseObject({ time: v.number() });
type Row = v.InferOutput<typeof row>;
const rows = v.optional(v.object({ data: v.array(row) }));
const documentSchema = v.object({
  latitude: v.number(),
  longitude: v.number(),
  currently: v.optional(row),
  minutely: rows,
  hourly: v.object({ data: v.pipe(v.array(row), v.minLength(1)) }),
  daily: rows,
  /** Without units, all of it would be read in wrong ones. */
  flags: v.object({ units: v.literal('si') }),
});

/** Degrees; the service repeats the very point that it is asked about. */
const farthest = 0.1;
const minute = millisecondsPerHour / 60;

/** Undefined where the body is not a forecast for the place in metric units. */
export function readForecast(json: unknown, { where, now, source }: Asked): Forecast | undefined {
  const parsed = v.safeParse(documentSchema, json);
  if (!parsed.success) return undefined;
  const { latitude, longitude, currently, minutely, hourly, daily } = parsed.output;
  const isHere =
    Math.abs(latitude - where.latitude) < farthest &&
    Math.abs(((longitude - where.longitude + 540) % 360) - 180) < farthest;
  if (!isHere) return undefined;
  const hours = hourly.data.map((hour) => readHour(hour, where));
  if (hours.every(({ temperature }) => temperature === undefined)) return undefined;
  const minutes = (minutely?.data ?? []).flatMap(readMinute);
  return {
    source,
    fetchedAt: now,
    timeZone: where.timeZone,
    current: currently && {
      at: currently.time * 1000,
      ...readConditions(currently, where, millisecondsPerHour / 4),
    },
    hours,
    days: readDays(daily?.data ?? [], where, hours),
    ...(minutes.length > 0 && { minutes }),
  };
}

function readHour(hour: Row, where: Whereabouts): HourWeather {
  const start = hour.time * 1000;
  return {
    start,
    end: start + millisecondsPerHour,
    ...readConditions(hour, where, millisecondsPerHour),
    precipitationProbability: readShare(hour['precipProbability']),
    snowDepth: undefined,
  };
}

/** Amounts from what falls in an hour, for a row of `length` ms. */
function readConditions(given: Row, where: Whereabouts, length: number): Conditions {
  const cloudCover = readShare(given['cloudCover']);
  const intensity = readAmount(given['precipIntensity']);
  const precipitationAmount =
    intensity === undefined ? undefined : (intensity * length) / millisecondsPerHour;
  const snowShare = { snow: 1, sleet: 0.5, rain: 0 }[String(given['precipType'])];
  const icon = typeof given['icon'] === 'string' ? given['icon'] : '';
  return {
    temperature: readTemperature(given['temperature']),
    apparentTemperature: readTemperature(given['apparentTemperature']),
    relativeHumidity: readShare(given['humidity']),
    dewPoint: readTemperature(given['dewPoint']),
    weatherCode: weatherCodeOf(icon, cloudCover),
    cloudCover,
    pressure: readPressure(given['pressure']),
    windSpeed: readSpeed(given['windSpeed']),
    windGust: readSpeed(given['windGust']),
    windDirection: readDirection(given['windBearing']),
    visibility: readVisibility(given['visibility']),
    uvIndex: readIndex(given['uvIndex']),
    isDay: isSunUp(given.time * 1000, where),
    precipitationAmount,
    // The service reckons ten centimetres of snow to ten millimetres of water, others seven.
    snowfallAmount: snowfallOf(precipitationAmount, snowShare),
  };
}

function readMinute(given: Row): readonly MinuteWeather[] {
  const intensity = readAmount(given['precipIntensity']);
  if (intensity === undefined) return [];
  const start = given.time * 1000;
  return [
    {
      start,
      end: start + minute,
      precipitationAmount: intensity / 60,
      precipitationProbability: readShare(given['precipProbability']),
    },
  ];
}

/** Days that reach past the hours have their temperatures; the sun is worked out as for all sources. */
function readDays(
  given: readonly Row[],
  where: Whereabouts,
  hours: readonly HourWeather[],
): readonly DayWeather[] {
  const dateOf = (instant: Instant) => localTimeOf(instant, where.timeZone).date;
  const byDate = new Map(given.map((day) => [dateOf(day.time * 1000), day]));
  const from = hours[0]?.start ?? 0;
  const lastHour = hours.at(-1)?.start ?? from;
  const to = Math.max(lastHour, (given.at(-1)?.time ?? 0) * 1000);
  return sunDays(where, from, to).map((day) => {
    const told = byDate.get(day.date);
    if (told === undefined) return day;
    const uvIndexMax = readIndex(told['uvIndex']);
    if (day.date <= dateOf(lastHour)) return { ...day, uvIndexMax };
    return {
      ...day,
      uvIndexMax,
      temperatureMax: readTemperature(told['temperatureMax']),
      temperatureMin: readTemperature(told['temperatureMin']),
    };
  });
}

const readTemperature = quantities.readerIn(quantities.temperature, '°C');
const readPercent = quantities.readerIn(quantities.percent, '%');
const readSpeed = quantities.readerIn(quantities.speed, 'm/s');
const readPressure = quantities.readerIn(quantities.pressure, 'hPa');
const readDirection = quantities.readerIn(quantities.direction, '°');
const readVisibility = quantities.readerIn(quantities.visibility, 'km');
const readIndex = quantities.readerIn(quantities.index, '');
const readAmount = quantities.readerIn(quantities.precipitation, 'mm');

/** %, from a share of 0 to 1 */
function readShare(share: unknown): number | undefined {
  return readPercent(typeof share === 'number' ? share * 100 : undefined);
}
