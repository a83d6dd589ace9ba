import type { Place } from '../place/place.ts';

/**
 * Where the European air quality model reckons: 25° west to 45° east, 30° to 72° north (Copernicus Atmosphere
 * Monitoring Service). Pollen is known here alone, and the European index is the one that people here see.
 */
export function isInEurope({ latitude, longitude }: Place): boolean {
  return latitude >= 30 && latitude <= 72 && longitude >= -25 && longitude <= 45;
}
