import { millisecondsPerHour } from '../../lambda/time/localDate.ts';
import type { HourWeather } from '../../lambda/weather/weather.ts';

/** The hour `index` hours after the epoch, of which only `known` is known. */
export function hourWeather(index: number, known: Partial<HourWeather> = {}): HourWeather {
  return {
    start: index * millisecondsPerHour,
    end: (index + 1) * millisecondsPerHour,
    temperature: undefined,
    apparentTemperature: undefined,
    relativeHumidity: undefined,
    dewPoint: undefined,
    weatherCode: undefined,
    cloudCover: undefined,
    pressure: undefined,
    windSpeed: undefined,
    windGust: undefined,
    windDirection: undefined,
    visibility: undefined,
    uvIndex: undefined,
    isDay: undefined,
    precipitationAmount: undefined,
    precipitationProbability: undefined,
    snowfallAmount: undefined,
    snowDepth: undefined,
    ...known,
  };
}
