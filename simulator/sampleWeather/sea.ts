import { millisecondsPerHour } from '../../lambda/time/localDate.ts';
import { seasonAt } from './climate.ts';
import { isBySea } from './coast.ts';
import type { LocalWeather } from './localWeather.ts';
import type { Moment } from './moment.ts';
import { createNoise, type Noise } from './noise.ts';

export interface Sea {
  /** m from trough to crest, of wind waves and swell together */
  readonly waveHeight: number;
  /** degrees, where they come from */
  readonly waveDirection: number;
  /** s */
  readonly wavePeriod: number;
  readonly windWaveHeight: number;
  readonly windWavePeriod: number;
  readonly windWaveDirection: number;
  readonly swellHeight: number;
  readonly swellPeriod: number;
  readonly swellDirection: number;
  /** °C */
  readonly surfaceTemperature: number;
  /** m above the mean level */
  readonly level: number;
}

interface SeaSource {
  readonly swell: Noise;
  readonly turning: Noise;
}
/** Null where there is no sea. */
const sources = new WeakMap<LocalWeather, SeaSource | null>();

function sourceOf(place: LocalWeather): SeaSource | null {
  const known = sources.get(place);
  if (known !== undefined) return known;
  const { latitude, longitude } = place;
  const source = isBySea(latitude, longitude)
    ? {
        swell: createNoise(51, latitude, longitude, { stepHours: 48, degrees: 6 }),
        turning: createNoise(52, latitude, longitude, { stepHours: 36, degrees: 6 }),
      }
    : null;
  sources.set(place, source);
  return source;
}

/** Water follows the season a month late and never freezes through. */
function surfaceTemperature({ place, instant }: Moment): number {
  const month = 30 * 24 * millisecondsPerHour;
  const season = seasonAt(place.latitude, place.climate, instant - month);
  const amplitude =
    Math.min(6, 1 + 0.09 * Math.abs(place.latitude)) + 2 * place.climate.continentality;
  return Math.max(-1.8, place.climate.annualMean + 1.2 + amplitude * season);
}

/** Hours between two high waters that the moon and the sun raise. */
const moonTide = 12.4206;
const sunTide = 12;

const known = new WeakMap<Moment, Sea>();

/** Undefined on land. */
export function seaOf(moment: Moment): Sea | undefined {
  const source = sourceOf(moment.place);
  if (source === null) return undefined;
  const found = known.get(moment);
  if (found !== undefined) return found;
  const { place, instant, windSpeed, windDirection } = moment;
  const hours = instant / millisecondsPerHour;
  // A sea that the wind has raised within a day, and what other winds sent from far away.
  const windWaveHeight = 0.012 * windSpeed ** 2;
  const swellHeight = 0.75 * Math.exp(0.55 * source.swell(hours));
  const swellDirection = (windDirection + 40 * source.turning(hours) + 720) % 360;
  const phase = (longitude: number, period: number) =>
    Math.cos(2 * Math.PI * ((hours + longitude / 15) / period));
  const sea = {
    waveHeight: Math.hypot(windWaveHeight, swellHeight),
    waveDirection: windWaveHeight > swellHeight ? windDirection : swellDirection,
    wavePeriod: 4 + 2.2 * Math.hypot(windWaveHeight, swellHeight) ** 0.7,
    windWaveHeight,
    windWavePeriod: 1.4 + 0.5 * windSpeed,
    windWaveDirection: windDirection,
    swellHeight,
    swellPeriod: 6 + 3.5 * swellHeight ** 0.6,
    swellDirection,
    surfaceTemperature: surfaceTemperature(moment),
    level: 0.6 * phase(place.longitude * 3, moonTide) + 0.2 * phase(place.longitude * 2, sunTide),
  };
  known.set(moment, sea);
  return sea;
}
