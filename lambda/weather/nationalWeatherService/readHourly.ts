import * as v from 'valibot';
import { apparentTemperatureOf, relativeHumidityOf } from '../feeling.ts';
import * as quantities from '../quantities.ts';
import { readerOf } from '../quantities.ts';
import type { HourWeather } from '../weather.ts';
import { weatherCodeOf } from './icons.ts';
import type { readGrid } from './readGrid.ts';
import { readCompass, readQuantitative, readSpokenSpeed } from './values.ts';

const value = v.optional(v.unknown());
const time = v.nullish(v.pipe(v.string(), v.isoTimestamp()));
const periodSchema = v.object({
  startTime: time,
  endTime: time,
  isDaytime: v.nullish(v.boolean()),
  temperature: value,
  temperatureUnit: v.nullish(v.string(), ''),
  probabilityOfPrecipitation: value,
  dewpoint: value,
  relativeHumidity: value,
  windSpeed: value,
  windDirection: value,
  icon: v.nullish(v.string(), ''),
  shortForecast: v.nullish(v.string(), ''),
});
const hourlySchema = v.object({ properties: v.object({ periods: v.array(periodSchema) }) });

/** Reads a body of /gridpoints/…/forecast/hourly, and beside it the grid; undefined where it is none. */
export function readHourly(
  json: unknown,
  grid: ReturnType<typeof readGrid>,
): readonly HourWeather[] | undefined {
  const parsed = v.safeParse(hourlySchema, json);
  if (!parsed.success) return undefined;
  const hours: HourWeather[] = [];
  for (const period of parsed.output.properties.periods) {
    const hour = readPeriod(period, grid);
    // An empty period has no times, which compare with nothing.
    if (hour.end > hour.start && hour.start >= (hours.at(-1)?.end ?? -Infinity)) hours.push(hour);
  }
  return hours.some(({ temperature }) => temperature !== undefined) ? hours : undefined;
}

function readPeriod(
  period: v.InferOutput<typeof periodSchema>,
  grid: ReturnType<typeof readGrid>,
): HourWeather {
  const start = Date.parse(period.startTime ?? '');
  const temperature = readTemperature(period);
  const dewPoint = readQuantitative(period.dewpoint, quantities.temperature);
  const relativeHumidity =
    readQuantitative(period.relativeHumidity, quantities.percent) ??
    relativeHumidityOf(temperature, dewPoint);
  const windSpeed =
    readQuantitative(period.windSpeed, quantities.speed) ??
    readSpokenSpeed(period.windSpeed, quantities.speed);
  const probability = readQuantitative(period.probabilityOfPrecipitation, quantities.percent);
  return {
    start,
    end: Date.parse(period.endTime ?? ''),
    temperature,
    apparentTemperature: apparentTemperatureOf(temperature, relativeHumidity, windSpeed),
    relativeHumidity,
    dewPoint,
    weatherCode: weatherCodeOf(period.icon, period.shortForecast, probability),
    cloudCover: grid.cloudCoverAt(start),
    pressure: undefined,
    windSpeed,
    windGust: grid.gustAt(start),
    windDirection: readCompass(period.windDirection),
    visibility: undefined,
    uvIndex: undefined,
    isDay: period.isDaytime ?? undefined,
    precipitationAmount: grid.precipitationAt(start),
    snowfallAmount: grid.snowfallAt(start),
    precipitationProbability: probability,
    snowDepth: undefined,
  };
}

/** A number with a letter where the service does not heed that we ask for values with units. */
function readTemperature({ temperature, temperatureUnit }: v.InferOutput<typeof periodSchema>) {
  return (
    readQuantitative(temperature, quantities.temperature) ??
    readerOf(quantities.temperature, `°${temperatureUnit}`)?.(temperature)
  );
}
