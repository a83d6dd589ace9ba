/** What is in the air besides weather: µg/m³ of pollutants, and the two indices made of them. */
import { millisecondsPerHour } from '../../lambda/time/localDate.ts';
import { ramp } from './climate.ts';
import { shareOf } from './climateZones.ts';
import type { Moment } from './moment.ts';
import { createNoise, type Noise } from './noise.ts';
import { solarHour } from './solar.ts';
import type { LocalWeather } from './localWeather.ts';

const pollutants = [
  'pm2_5',
  'pm10',
  'ozone',
  'nitrogen_dioxide',
  'sulphur_dioxide',
  'carbon_monoxide',
  'dust',
] as const;
type Pollutant = (typeof pollutants)[number];
type Air = Readonly<Record<Pollutant, number>>;

/** Where the air is loaded beyond the usual, as a multiple of it. */
const loadedRegions = [
  ['Northern India', 22, 32, 68, 90, 6],
  ['Eastern China', 28, 42, 103, 122, 3.2],
  ['South-east Asia', -8, 20, 95, 110, 1.8],
  ['Po valley', 43, 46, 7, 13, 1.7],
] as const;

interface AirSource {
  readonly load: number;
  readonly particles: Noise;
  readonly gases: Noise;
}
const sources = new WeakMap<LocalWeather, AirSource>();

function sourceOf(place: LocalWeather): AirSource {
  let source = sources.get(place);
  if (source === undefined) {
    const { latitude, longitude } = place;
    source = {
      load: loadedRegions.reduce(
        (load, region) =>
          Math.max(load, 1 + (region[5] - 1) * shareOf(region, latitude, longitude, 2)),
        1,
      ),
      particles: createNoise(31, latitude, longitude, { stepHours: 40, degrees: 4 }),
      gases: createNoise(32, latitude, longitude, { stepHours: 20, degrees: 4 }),
    };
    sources.set(place, source);
  }
  return source;
}

const known = new WeakMap<Moment, Air>();

/** Still winter air and many people load it; wind and rain clean it; sun makes ozone. */
export function airOf(moment: Moment): Air {
  const found = known.get(moment);
  if (found !== undefined) return found;
  const { place, instant, wetness } = moment;
  const { load, particles, gases } = sourceOf(place);
  const hours = instant / millisecondsPerHour;
  const hour = solarHour(place.longitude, instant);
  const clean = (0.55 + 0.12 * moment.windSpeed) * (1 + 0.6 * ramp(wetness.index, -0.2, 0.5));
  const traffic = 1 + 0.4 * Math.cos((4 * Math.PI * (hour - 8)) / 24);
  const fine = (8 * load * Math.exp(0.4 * particles(hours)) * (1 - 0.3 * wetness.season)) / clean;
  const dust =
    70 * place.climate.dryness ** 2 * Math.exp(0.6 * gases(hours)) * (moment.windSpeed / 3.5);
  const sun = 1 + 0.35 * Math.cos((2 * Math.PI * (hour - 15)) / 24);
  const air = {
    pm2_5: fine + 0.15 * dust,
    pm10: 1.5 * fine + 0.6 * dust,
    ozone:
      (58 + 24 * wetness.season * Math.min(1, Math.abs(place.latitude) / 35)) *
      sun *
      Math.exp(0.15 * gases(hours)),
    nitrogen_dioxide: (11 * load ** 0.4 * traffic * Math.exp(0.3 * gases(hours))) / clean,
    sulphur_dioxide: (2 * load * Math.exp(0.3 * particles(hours))) / clean,
    carbon_monoxide: (150 * load ** 0.6 * traffic ** 0.5) / clean ** 0.5,
    dust,
  };
  known.set(moment, air);
  return air;
}

type IndexedPollutant = Exclude<Pollutant, 'dust' | 'carbon_monoxide'>;
type Breakpoints = Readonly<Record<IndexedPollutant, readonly number[]>>;

/** µg/m³ at 0, 20, 40, 60, 80 and 100 of the European index. */
const europeanBreakpoints: Breakpoints = {
  pm2_5: [0, 10, 20, 25, 50, 75],
  pm10: [0, 20, 40, 50, 100, 150],
  ozone: [0, 50, 100, 130, 240, 380],
  nitrogen_dioxide: [0, 40, 90, 120, 230, 340],
  sulphur_dioxide: [0, 100, 200, 350, 500, 750],
};
const europeanIndex = [0, 20, 40, 60, 80, 100];

/** µg/m³ at 0, 50, 100, 150, 200, 300 and 500 of the US index (EPA, 2024; gases converted at 25 °C). */
const usBreakpoints: Breakpoints = {
  pm2_5: [0, 9, 35.4, 55.4, 125.4, 225.4, 325.4],
  pm10: [0, 54, 154, 254, 354, 424, 604],
  ozone: [0, 106, 137, 167, 206, 392, 1000],
  nitrogen_dioxide: [0, 100, 188, 677, 1220, 2348, 3852],
  sulphur_dioxide: [0, 92, 197, 485, 797, 1583, 2631],
};
const usIndex = [0, 50, 100, 150, 200, 300, 500];

/** The value on straight lines between points; past the last point the last line goes on. */
function onLines(value: number, from: readonly number[], to: readonly number[]): number {
  const above = from.findIndex((point) => value < point);
  const right = above === -1 ? from.length - 1 : Math.max(1, above);
  const [x0 = 0, x1 = 1] = [from[right - 1], from[right]];
  const [y0 = 0, y1 = 1] = [to[right - 1], to[right]];
  return y0 + ((y1 - y0) * (value - x0)) / (x1 - x0);
}

export const indexedPollutants = [
  'pm2_5',
  'pm10',
  'nitrogen_dioxide',
  'ozone',
  'sulphur_dioxide',
] as const;

export function europeanIndexOf(moment: Moment, pollutant: IndexedPollutant): number {
  return onLines(airOf(moment)[pollutant], europeanBreakpoints[pollutant], europeanIndex);
}

export function usIndexOf(moment: Moment, pollutant: IndexedPollutant): number {
  return onLines(airOf(moment)[pollutant], usBreakpoints[pollutant], usIndex);
}

/** An index as a whole is that of its worst pollutant. */
export function worstOf(
  moment: Moment,
  indexOf: (moment: Moment, pollutant: IndexedPollutant) => number,
): number {
  return Math.max(...indexedPollutants.map((pollutant) => indexOf(moment, pollutant)));
}

export const measuredPollutants = pollutants;
