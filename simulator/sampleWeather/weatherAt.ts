import type { Instant } from '../../lambda/time/localDate.ts';
import { createLocalWeather, type LocalWeather } from './localWeather.ts';
import { Moment } from './moment.ts';
import type { SpanHours } from './precipitation.ts';

/** Degrees between the points that have weather of their own; the service's best grids are as fine. */
const gridDegrees = 0.05;
const placesKept = 64;
const places = new Map<string, LocalWeather>();

function toGrid(degrees: number): number {
  return Number((Math.round(degrees / gridDegrees) * gridDegrees).toFixed(2));
}

/** The weather of the grid cell that a place lies in. The cells used last are kept. */
export function localWeatherAt(latitude: number, longitude: number): LocalWeather {
  const north = toGrid(latitude);
  const east = toGrid(longitude);
  const key = `${north},${east}`;
  const weather = places.get(key) ?? createLocalWeather(north, east);
  places.delete(key);
  places.set(key, weather);
  if (places.size > placesKept) {
    for (const oldest of places.keys()) {
      places.delete(oldest);
      break;
    }
  }
  return weather;
}

/**
 * The sample weather: made up, yet always the same for a place (degrees) and an instant.
 * Amounts are of the `spanHours` before the instant.
 */
export function weatherAt(
  latitude: number,
  longitude: number,
  instant: Instant,
  spanHours: SpanHours = 1,
): Moment {
  return new Moment(localWeatherAt(latitude, longitude), instant, spanHours);
}
