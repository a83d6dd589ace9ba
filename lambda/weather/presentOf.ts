import { millisecondsPerHour } from '../time/localDate.ts';
import type { Instant } from '../time/localDate.ts';
import type { CurrentWeather, HourWeather } from './weather.ts';

/** The present by the forecast: the step whose beginning is nearest to now. What fell just before is not known. */
export function presentOf(hours: readonly HourWeather[], now: Instant): CurrentWeather | undefined {
  const distanceOf = ({ start }: HourWeather) => Math.abs(start - now);
  const nearest = hours.reduce<HourWeather | undefined>(
    (best, hour) => (best === undefined || distanceOf(hour) < distanceOf(best) ? hour : best),
    undefined,
  );
  if (nearest === undefined || distanceOf(nearest) > millisecondsPerHour) return undefined;
  return {
    at: nearest.start,
    temperature: nearest.temperature,
    apparentTemperature: nearest.apparentTemperature,
    relativeHumidity: nearest.relativeHumidity,
    dewPoint: nearest.dewPoint,
    weatherCode: nearest.weatherCode,
    cloudCover: nearest.cloudCover,
    pressure: nearest.pressure,
    windSpeed: nearest.windSpeed,
    windGust: nearest.windGust,
    windDirection: nearest.windDirection,
    visibility: nearest.visibility,
    uvIndex: nearest.uvIndex,
    isDay: nearest.isDay,
    precipitationAmount: undefined,
    snowfallAmount: undefined,
  };
}
