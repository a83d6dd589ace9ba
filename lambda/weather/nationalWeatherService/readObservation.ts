import * as v from 'valibot';
import type { Instant } from '../../time/localDate.ts';
import { apparentTemperatureOf, relativeHumidityOf } from '../feeling.ts';
import * as quantities from '../quantities.ts';
import type { Whereabouts } from '../source.ts';
import { isSunUp } from '../sunlight.ts';
import type { CurrentWeather } from '../weather.ts';
import { isDayIn, weatherCodeOf } from './icons.ts';
import { readQuantitative } from './values.ts';

const value = v.optional(v.unknown());
const observationSchema = v.object({
  properties: v.object({
    timestamp: v.pipe(v.string(), v.isoTimestamp()),
    textDescription: v.nullish(v.string(), ''),
    icon: v.nullish(v.string(), ''),
    temperature: value,
    dewpoint: value,
    relativeHumidity: value,
    windDirection: value,
    windSpeed: value,
    windGust: value,
    seaLevelPressure: value,
    visibility: value,
    cloudLayers: v.nullish(v.array(v.object({ amount: v.nullish(v.string(), '') })), []),
  }),
});

/** %, the middle of the eighths that each word stands for; an obscured sky cannot be seen through. */
const covers: ReadonlyMap<string, number> = new Map([
  ['SKC', 0],
  ['CLR', 0],
  ['FEW', 19],
  ['SCT', 44],
  ['BKN', 75],
  ['OVC', 100],
  ['VV', 100],
]);

/** ms; stations report every hour, and some minutes late. */
const oldest = 90 * 60_000;

/** Reads a body of /stations/…/observations/latest; undefined where it does not tell how warm it is now. */
export function readObservation(
  json: unknown,
  where: Whereabouts,
  now: Instant,
): CurrentWeather | undefined {
  const parsed = v.safeParse(observationSchema, json);
  if (!parsed.success) return undefined;
  const seen = parsed.output.properties;
  const at = Date.parse(seen.timestamp);
  const temperature = readQuantitative(seen.temperature, quantities.temperature);
  if (temperature === undefined || Math.abs(now - at) > oldest) return undefined;
  const dewPoint = readQuantitative(seen.dewpoint, quantities.temperature);
  const relativeHumidity =
    readQuantitative(seen.relativeHumidity, quantities.percent) ??
    relativeHumidityOf(temperature, dewPoint);
  const windSpeed = readQuantitative(seen.windSpeed, quantities.speed);
  const layers = seen.cloudLayers.flatMap(({ amount }) => covers.get(amount) ?? []);
  return {
    at,
    temperature,
    apparentTemperature: apparentTemperatureOf(temperature, relativeHumidity, windSpeed),
    relativeHumidity,
    dewPoint,
    weatherCode: weatherCodeOf(seen.icon, seen.textDescription),
    cloudCover: layers.length === 0 ? undefined : Math.max(...layers),
    pressure: readQuantitative(seen.seaLevelPressure, quantities.pressure),
    windSpeed,
    windGust: readQuantitative(seen.windGust, quantities.speed),
    windDirection: readQuantitative(seen.windDirection, quantities.direction),
    visibility: readQuantitative(seen.visibility, quantities.visibility),
    uvIndex: undefined,
    isDay: isDayIn(seen.icon) ?? isSunUp(at, where),
    precipitationAmount: undefined,
    snowfallAmount: undefined,
  };
}
