/** Wet and dry spells within a row of hours. */

import type { Instant } from '../time/localDate.ts';
import type { HourWeather } from '../weather/weather.ts';
import { thresholds } from './thresholds.ts';

export type Precipitation = 'rain' | 'snow' | 'sleet';

export interface Spell {
  readonly from: Instant;
  readonly to: Instant;
  readonly kind: Precipitation;
  /** mm of water over the spell. */
  readonly amount: number;
  /** cm of fresh snow over the spell. */
  readonly snowfall: number;
  /** mm in its wettest hour. */
  readonly peak: number;
  /** %, the highest of its hours; undefined where no chance is given. */
  readonly probability: number | undefined;
}

/** Millimetres of water that a centimetre of fresh snow melts to (Open-Meteo: 7 cm of snow are 10 mm). */
const waterPerSnow = 10 / 7;

/** The part of an hour's precipitation that falls as water, in mm; what is not known counts as none. */
export function rainAmountOf(hour: HourWeather): number {
  return Math.max(0, (hour.precipitationAmount ?? 0) - (hour.snowfallAmount ?? 0) * waterPerSnow);
}

export function isWet(hour: HourWeather): boolean {
  const { precipitationAmount: amount = 0, precipitationProbability: probability } = hour;
  const { wetHour, likelyWetHour } = thresholds;
  if (amount >= wetHour.amount) return (probability ?? 100) >= wetHour.probability;
  return (probability ?? 0) >= likelyWetHour.probability;
}

/** Runs of wet hours; a single dry hour between two wet ones does not end a spell. */
export function wetSpells(hours: readonly HourWeather[]): readonly Spell[] {
  return spellsOf(hours, isWet);
}

/** Runs of hours that belong together; a single one between two that does not belong does not end a spell. */
export function spellsOf(
  hours: readonly HourWeather[],
  belongs: (hour: HourWeather) => boolean,
): readonly Spell[] {
  const runs: HourWeather[][] = [];
  let sinceLast = Infinity;
  for (const hour of hours) {
    if (!belongs(hour)) {
      sinceLast += 1;
      continue;
    }
    const run = runs.at(-1);
    if (
      run !== undefined &&
      sinceLast <= 1 &&
      hour.start - (run.at(-1)?.end ?? 0) <= hour.end - hour.start
    )
      run.push(hour);
    else runs.push([hour]);
    sinceLast = 0;
  }
  return runs.map(spellOf);
}

function spellOf(run: readonly HourWeather[]): Spell {
  const snowfall = sumOf(run, (hour) => hour.snowfallAmount ?? 0);
  return {
    from: run[0]?.start ?? 0,
    to: run.at(-1)?.end ?? 0,
    kind: kindOf(run, snowfall * waterPerSnow),
    amount: sumOf(run, (hour) => hour.precipitationAmount ?? 0),
    snowfall,
    peak: Math.max(...run.map((hour) => hour.precipitationAmount ?? 0)),
    probability: highest(run, (hour) => hour.precipitationProbability),
  };
}

/** Where the ensemble alone has precipitation, there is no amount to tell rain from snow: the warmth does. */
function kindOf(run: readonly HourWeather[], melted: number): Precipitation {
  const rain = sumOf(run, rainAmountOf);
  if (rain === 0 && melted === 0) {
    const warmest = highest(run, (hour) => hour.temperature) ?? Infinity;
    return warmest <= thresholds.snowfall.temperature ? 'snow' : 'rain';
  }
  if (rain > 4 * melted) return 'rain';
  return melted > 4 * rain ? 'snow' : 'sleet';
}

export function sumOf(
  hours: readonly HourWeather[],
  amount: (hour: HourWeather) => number,
): number {
  return hours.reduce((sum, hour) => sum + amount(hour), 0);
}

/** The highest of the known values, undefined where none is known. */
export function highest<Row>(
  rows: readonly Row[],
  value: (row: Row) => number | undefined,
): number | undefined {
  return extreme(rows, value, (a, b) => a > b)?.value;
}

export function lowest<Row>(
  rows: readonly Row[],
  value: (row: Row) => number | undefined,
): number | undefined {
  return extreme(rows, value, (a, b) => a < b)?.value;
}

/** The first row, usually an hour, that no other beats, with its value. */
export function extreme<Row>(
  rows: readonly Row[],
  value: (row: Row) => number | undefined,
  beats: (a: number, b: number) => boolean,
): { readonly hour: Row; readonly value: number } | undefined {
  let best: { hour: Row; value: number } | undefined;
  for (const hour of rows) {
    const candidate = value(hour);
    if (candidate === undefined) continue;
    if (best === undefined || beats(candidate, best.value)) best = { hour, value: candidate };
  }
  return best;
}

/** The mean of the known values, undefined where none is known. */
export function mean<Row>(
  rows: readonly Row[],
  value: (row: Row) => number | undefined,
): number | undefined {
  const known = rows.map(value).filter((each) => each !== undefined);
  if (known.length === 0) return undefined;
  return known.reduce((sum, each) => sum + each, 0) / known.length;
}
