/** Where the rain is: a smooth index that falls as rain or snow while it stands above zero. */
import { millisecondsPerHour, type Instant } from '../../lambda/time/localDate.ts';
import { ramp, seasonAt, seasonalTemperature, type Climate } from './climate.ts';
import { createNoise, type Noise } from './noise.ts';
import { solarHour } from './solar.ts';

// Taken out once, as in noise.ts.
const { cos, exp, floor, log, sqrt, PI } = Math;

const millisecondsPerDay = 24 * millisecondsPerHour;

interface Season {
  /** -1 to 1 through the year. */
  readonly season: number;
  /** 0 to 1: how much of the rain comes from the heat of the day. */
  readonly convection: number;
  readonly threshold: number;
}

export interface Wetness {
  /** -1 to 1 through the year. */
  readonly season: number;
  /** 0 to 1: how much of the rain comes from the heat of the day. */
  readonly convection: number;
  /** The spell of days that this hour is part of: positive when lows pass, negative in highs. */
  readonly spell: number;
  /** What a forecast could foresee of the index. */
  readonly foreseen: number;
  /** Wet where above zero. */
  readonly index: number;
}

const spellWeight = 0.6;
const systemWeight = 0.72;
/** Weights of independent parts: their squares add up to 1. */
const fineWeight = sqrt(1 - spellWeight ** 2 - systemWeight ** 2);
const afternoonWeight = 0.6;

/** How far a standard normal value must lie out to do so with this probability (Abramowitz and Stegun 26.2.23). */
export function normalTail(probability: number): number {
  const t = sqrt(-2 * log(probability));
  return (
    t -
    (2.515517 + t * (0.802853 + t * 0.010328)) /
      (1 + t * (1.432788 + t * (0.189269 + t * 0.001308)))
  );
}

/** The logistic curve, also a close stand-in for the normal distribution at 1.702 times the slope. */
export function logistic(value: number): number {
  return 1 / (1 + exp(-value));
}

export function createWetness(
  latitude: number,
  longitude: number,
  climate: Climate,
): (instant: Instant) => Wetness {
  const spellNoise: Noise = createNoise(1, latitude, longitude, { stepHours: 66, degrees: 12 });
  const systemNoise: Noise = createNoise(2, latitude, longitude, { stepHours: 10, degrees: 4 });
  const fineNoise: Noise = createNoise(3, latitude, longitude, { stepHours: 3, degrees: 1 });
  const summerThreshold = normalTail(climate.wetShare.summer);
  const winterThreshold = normalTail(climate.wetShare.winter);
  const seasonOf = (day: number): Season => {
    const season = seasonAt(latitude, climate, day * millisecondsPerDay);
    const warmth = ramp(seasonalTemperature(climate, season), 13, 25);
    const convection = warmth * (1 - 0.6 * climate.dryness);
    // The afternoon's swing widens the spread: the threshold moves out with it.
    const threshold =
      (winterThreshold + ((summerThreshold - winterThreshold) * (season + 1)) / 2) *
      sqrt(1 + (afternoonWeight * convection) ** 2 / 2);
    return { season, convection, threshold };
  };
  // The season is worked out at each midnight and blended in between.
  let known = Number.NaN;
  let before = seasonOf(0);
  let after = before;
  return (instant) => {
    const hours = instant / millisecondsPerHour;
    const days = instant / millisecondsPerDay;
    const day = floor(days);
    if (day !== known) {
      before = day === known + 1 ? after : seasonOf(day);
      after = seasonOf(day + 1);
      known = day;
    }
    const share = days - day;
    const season = before.season + (after.season - before.season) * share;
    const convection = before.convection + (after.convection - before.convection) * share;
    const threshold = before.threshold + (after.threshold - before.threshold) * share;
    const afternoon =
      afternoonWeight * convection * cos((2 * PI * (solarHour(longitude, instant) - 16.5)) / 24);
    const spell = spellNoise(hours);
    const foreseen =
      spellWeight * spell + systemWeight * systemNoise(hours) + afternoon - threshold;
    return { season, convection, spell, foreseen, index: foreseen + fineWeight * fineNoise(hours) };
  };
}

/**
 * Probability of precipitation, 0 to 1: the chance that the part of the index that nobody can
 * foresee lifts it above zero. So it is right on average, and at times high where nothing falls.
 */
export function chanceOf(wetness: Wetness): number {
  return logistic((1.702 * wetness.foreseen) / fineWeight);
}
