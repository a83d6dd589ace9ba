import type { Instant } from '../../lambda/time/localDate.ts';
import type { LocalWeather } from './localWeather.ts';
import { precipitationKind, precipitationBefore, snowfallFromWater } from './precipitation.ts';

const millisecondsPerDay = 86_400_000;
const step = 6 * 3_600_000;
/** m of depth that melt in a day with each °C above freezing (degree-day method). */
const meltPerDegreeDay = 0.012;
/** Share of the depth that lying snow loses by settling in a day. */
const settling = 0.02;

/** Depths at each UTC midnight of a season, by its first day; one season of each place is kept. */
interface SnowSeason {
  readonly start: Instant;
  readonly depths: number[];
}
const seasons = new WeakMap<LocalWeather, SnowSeason>();

/** The bare end of the last summer before an instant: 1 September in the north, 1 March in the south. */
function seasonStart(latitude: number, instant: Instant): Instant {
  const month = latitude >= 0 ? 8 : 2;
  const year = new Date(instant).getUTCFullYear();
  const start = Date.UTC(year, month, 1);
  return start <= instant ? start : Date.UTC(year - 1, month, 1);
}

/** Four looks a day are enough for what lies on the ground. */
function depthAfterDay(place: LocalWeather, dayStart: Instant, depth: number): number {
  let fresh = 0;
  let warmth = 0;
  for (let at = dayStart + step; at <= dayStart + millisecondsPerDay; at += step) {
    const wetness = place.wetnessAt(at);
    const { temperature } = place.temperatureAt(at, wetness, place.cloudCoverAt(at, wetness));
    warmth += Math.max(0, temperature) / 4;
    const kind = precipitationKind(wetness, temperature);
    if (kind === 'snow' || kind === 'snowShowers') {
      const water = precipitationBefore(at, 1, place.climate, place.wetnessAt) * 6;
      fresh += (water * snowfallFromWater) / 100;
    }
  }
  return Math.max(0, depth * (1 - settling) + fresh - meltPerDegreeDay * warmth);
}

/** m of snow on the ground, built up and melted since the end of the last summer. */
export function snowDepthAt(place: LocalWeather, instant: Instant): number {
  const { annualMean, seasonalAmplitude } = place.climate;
  if (annualMean - seasonalAmplitude > 9) return 0;
  const start = seasonStart(place.latitude, instant);
  let season = seasons.get(place);
  if (season?.start !== start) {
    season = { start, depths: [0] };
    seasons.set(place, season);
  }
  const days = (instant - start) / millisecondsPerDay;
  const day = Math.floor(days);
  for (let next = season.depths.length; next <= day + 1; next += 1) {
    const dayStart = start + (next - 1) * millisecondsPerDay;
    season.depths.push(depthAfterDay(place, dayStart, season.depths[next - 1] ?? 0));
  }
  const before = season.depths[day] ?? 0;
  const after = season.depths[day + 1] ?? 0;
  return Math.round((before + (after - before) * (days - day)) * 100) / 100;
}
