import { millisecondsPerHour } from '../../lambda/time/localDate.ts';
import { ramp } from './climate.ts';
import type { Moment } from './moment.ts';
import { createNoise, type Noise } from './noise.ts';
import { solarHour } from './solar.ts';

interface Flowering {
  /** Day of the year on which it flowers most, at 50° north. */
  readonly peakDay: number;
  /** Days on either side until little is left. */
  readonly spread: number;
  /** grains/m³ on a usual day at the peak */
  readonly most: number;
  /** ° north where it grows */
  readonly south: number;
  readonly north: number;
}

const flowerings = {
  alder: { peakDay: 62, spread: 22, most: 90, south: 42, north: 68 },
  birch: { peakDay: 112, spread: 16, most: 250, south: 44, north: 70 },
  grass: { peakDay: 165, spread: 32, most: 55, south: 30, north: 70 },
  mugwort: { peakDay: 220, spread: 16, most: 12, south: 40, north: 64 },
  olive: { peakDay: 150, spread: 16, most: 140, south: 30, north: 44.5 },
  ragweed: { peakDay: 246, spread: 18, most: 30, south: 40, north: 51 },
} as const satisfies Record<string, Flowering>;

export type Plant = keyof typeof flowerings;

const noises = new WeakMap<object, Noise>();
const millisecondsPerYear = 365.2425 * 86_400_000;

/** grains/m³; undefined outside Europe, where the service has no pollen. */
export function pollenOf(moment: Moment, plant: Plant): number | undefined {
  const { place, instant, wetness } = moment;
  const { latitude, longitude } = place;
  if (latitude < 30 || latitude > 72 || longitude < -25 || longitude > 45) return undefined;
  const { peakDay, spread, most, south, north }: Flowering = flowerings[plant];
  if (latitude < south || latitude > north) return 0;
  let noise = noises.get(place);
  if (noise === undefined) {
    noise = createNoise(41, latitude, longitude, { stepHours: 26, degrees: 3 });
    noises.set(place, noise);
  }
  // Spring comes about two days later with each degree north, autumn's plants keep their date.
  const peak = peakDay + (peakDay < 200 ? 2 * (latitude - 50) : 0);
  const day = ((instant / millisecondsPerYear) % 1) * 365.2425;
  const season = Math.exp(-(((day - peak) / spread) ** 2));
  const byDay = 1 + 0.7 * Math.cos((2 * Math.PI * (solarHour(longitude, instant) - 13)) / 24);
  const dry = 1 - 0.9 * ramp(wetness.index, -0.2, 0.2);
  const grains = most * season * byDay * dry * Math.exp(0.5 * noise(instant / millisecondsPerHour));
  return grains < 0.1 ? 0 : grains;
}
