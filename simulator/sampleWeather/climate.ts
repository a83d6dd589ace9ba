/** What the weather is usually like at a place, all through the year. */
import type { Instant } from '../../lambda/time/localDate.ts';
import {
  alongProfile,
  highlands,
  northernContinentality,
  northernWarmth,
  rainZones,
  shareOf,
  warmthZones,
} from './climateZones.ts';

// Taken out once, as in noise.ts.
const { abs, cos, max, min, round, PI } = Math;

export interface Climate {
  /** m */
  readonly elevation: number;
  /** °C */
  readonly annualMean: number;
  /** °C from the mean to the warmest or the coldest month. */
  readonly seasonalAmplitude: number;
  /** 0 for an ocean's climate to about 1 deep in a continent. */
  readonly continentality: number;
  /** 0 for moist air, 1 for a desert's. */
  readonly dryness: number;
  /** Share of hours with precipitation, 0 to 1. */
  readonly wetShare: { readonly summer: number; readonly winter: number };
  /** °C, deviation that passing weather brings. */
  readonly temperatureDeviation: number;
  /** hPa, the same for pressure. */
  readonly pressureDeviation: number;
  /** m/s, usual at ten metres. */
  readonly usualWind: number;
}

/** °C lost with each metre of height; less than in free air, since the sun warms high plains too. */
const plateauLapseRate = 0.0045;
const millisecondsPerYear = 365.2425 * 86_400_000;

function blend(from: number, to: number, share: number): number {
  return from + (to - from) * share;
}

/** 0 at `from` and before, 1 at `to` and after, smooth between. */
export function ramp(value: number, from: number, to: number): number {
  const share = min(1, max(0, (value - from) / (to - from)));
  return share * share * (3 - 2 * share);
}

function wetnessOf(latitude: number, longitude: number) {
  const poleward = abs(latitude);
  // Wet at the equator, a dry season in the trades, wet in every season further out.
  const tropics = 1 - ramp(poleward, 7, 16);
  const middle = ramp(poleward, 22, 34);
  const polar = ramp(poleward, 64, 72);
  let summer = blend(blend(blend(0.13, 0.16, tropics), 0.1, middle), 0.08, polar);
  let winter = blend(blend(blend(0.03, 0.14, tropics), 0.11, middle), 0.09, polar);
  let dryness = 0.1 * (1 - tropics);
  for (const zone of rainZones) {
    const share = shareOf(zone, latitude, longitude, 2);
    const [, , , , , zoneSummer, zoneWinter, zoneDryness] = zone;
    summer = blend(summer, zoneSummer, share);
    winter = blend(winter, zoneWinter, share);
    dryness = blend(dryness, zoneDryness, share);
  }
  return { wetShare: { summer, winter }, dryness };
}

function warmthOf(latitude: number, longitude: number) {
  const poleward = abs(latitude);
  const isNorth = latitude >= 0;
  const away = ramp(poleward, 12, 30);
  let continentality = away * (isNorth ? alongProfile(northernContinentality, longitude) : 0.15);
  let warmer = isNorth ? alongProfile(northernWarmth, longitude) * 0.6 * max(0, poleward - 40) : 0;
  for (const zone of warmthZones) {
    const share = shareOf(zone, latitude, longitude, 2);
    const [, , , , , zoneContinentality, zoneWarmer] = zone;
    continentality = blend(continentality, zoneContinentality, share);
    warmer += zoneWarmer * share;
  }
  return { continentality, warmer };
}

export function climateAt(latitude: number, longitude: number): Climate {
  const poleward = abs(latitude);
  const { continentality, warmer } = warmthOf(latitude, longitude);
  const { wetShare, dryness } = wetnessOf(latitude, longitude);
  const elevation = highlands.reduce(
    (height, land) => max(height, land[5] * shareOf(land, latitude, longitude, 1)),
    15 + 40 * min(1, continentality),
  );
  return {
    elevation: round(elevation),
    annualMean:
      27.3 -
      0.0085 * min(poleward, 75) ** 2 +
      warmer +
      2 * dryness * (1 - ramp(poleward, 30, 40)) -
      plateauLapseRate * elevation,
    seasonalAmplitude:
      0.5 + poleward * blend(0.12, 0.36, continentality) * (1 - 0.3 * ramp(poleward, 62, 85)),
    continentality,
    dryness,
    wetShare,
    temperatureDeviation:
      0.7 + 2.4 * ramp(poleward, 10, 45) + 1.2 * continentality * ramp(poleward, 25, 55),
    pressureDeviation: 1.5 + 8.5 * ramp(poleward, 12, 55),
    usualWind:
      2 + 1.7 * (1 - min(1, continentality)) * ramp(poleward, 6, 35) + 0.8 * ramp(poleward, 40, 60),
  };
}

/** 1 on the warmest day of a place's year, -1 half a year later. */
export function seasonAt(latitude: number, climate: Climate, instant: Instant): number {
  // Oceans lag the sun by a week more than continents do.
  const warmestDay = (latitude >= 0 ? 201 : 201 + 182.6) + 8 * (1 - climate.continentality);
  return cos(2 * PI * (instant / millisecondsPerYear - warmestDay / 365.2425));
}

/** °C, the usual mean of the day. */
export function seasonalTemperature(climate: Climate, season: number): number {
  return climate.annualMean + climate.seasonalAmplitude * season;
}
