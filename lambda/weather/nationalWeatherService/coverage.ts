import type { Whereabouts } from '../source.ts';
import { warnsFor } from '../warnings/warningServices.ts';

/** South, north, west and east in degrees, with much of the neighbours: the service itself turns those down. */
const boxes: readonly (readonly [number, number, number, number])[] = [
  [24, 50, -125, -66],
  // Alaska, whose last islands lie past the date line.
  [51, 72, -180, -129],
  [51, 54, 172, 180],
  [18, 23, -161, -154],
  // Puerto Rico and the Virgin Islands, Guam and the Marianas, American Samoa.
  [17, 19, -68, -64],
  [13, 21, 144, 147],
  [-15, -11, -172, -168],
];

/** Whether the service may know a place: by its country where that is known, else roughly by its position. */
export function isCovered({ country, latitude, longitude }: Whereabouts): boolean {
  if (country !== undefined) return warnsFor('nationalWeatherService', country);
  return boxes.some(
    ([south, north, west, east]) =>
      latitude >= south && latitude <= north && longitude >= west && longitude <= east,
  );
}
