/** Which hours suit an activity, and what is against those that do not. */

import type { Instant } from '../time/localDate.ts';
import type { HourWeather } from '../weather/weather.ts';
import type { ActivityRule } from './activityRules.ts';
import { isIcy } from './ice.ts';
import type { Span } from './runs.ts';
import { thresholds } from './thresholds.ts';
import { isThundery } from './weatherCodes.ts';
import { isWet, rainAmountOf } from './wetness.ts';

/** The dangerous first. */
// prettier-ignore
const limits = [
  'thunder', 'ice', 'rain', 'gust', 'cold', 'hot', 'noSnow', 'fog', 'cloud', 'humid', 'calm', 'uv',
] as const;
export type Limit = (typeof limits)[number];

/** What is against an hour, with the value in the unit of its limit: mm, m/s, °C, m, % or index. */
interface Objection {
  readonly limit: Limit;
  readonly value: number;
}

export interface Reason extends Objection {
  readonly at: Instant;
}

/** All that is against an hour; `rows` reach back before it. What is not known is not against it. */
function objectionsTo(
  hour: HourWeather,
  rule: ActivityRule,
  rows: readonly HourWeather[],
): readonly Objection[] {
  const feelsLike = feelsLikeOf(hour);
  const { windGust, snowDepth, visibility, cloudCover, relativeHumidity, windSpeed, uvIndex } =
    hour;
  const fallen =
    rule.lyingSnow === undefined ? (hour.precipitationAmount ?? 0) : rainAmountOf(hour);
  const isTooWet = isWet(hour) && (fallen > rule.rain || (rule.rain === 0 && fallen === 0));
  const isRisky = rule.needsGrip === true && isIcy(hour, rows);
  return [
    ...when(rule.isSheltered !== true && isThundery(hour), 'thunder', 0),
    ...when(isRisky, 'ice', hour.temperature),
    ...when(isTooWet, 'rain', fallen),
    ...when(isPast(windGust, rule.gust), 'gust', windGust),
    ...when(isShort(feelsLike, rule.coldest), 'cold', feelsLike),
    ...when(isPast(feelsLike, rule.hottest), 'hot', feelsLike),
    ...when(isShort(snowDepth, rule.lyingSnow), 'noSnow', snowDepth),
    ...when(isShort(visibility, rule.visibility), 'fog', visibility),
    ...when(isPast(cloudCover, rule.cloud), 'cloud', cloudCover),
    ...when(isPast(relativeHumidity, rule.humidity), 'humid', relativeHumidity),
    ...when(isShort(windSpeed, rule.wind), 'calm', windSpeed),
    ...when(isPast(uvIndex, rule.uv), 'uv', uvIndex),
  ];
}

function when(holds: boolean, limit: Limit, value: number | undefined): readonly Objection[] {
  return holds ? [{ limit, value: value ?? 0 }] : [];
}

function isPast(value: number | undefined, limit: number | undefined): boolean {
  return value !== undefined && limit !== undefined && value > limit;
}

function isShort(value: number | undefined, limit: number | undefined): boolean {
  return value !== undefined && limit !== undefined && value < limit;
}

export function suits(
  hour: HourWeather,
  rule: ActivityRule,
  rows: readonly HourWeather[],
): boolean {
  return objectionsTo(hour, rule, rows).length === 0;
}

/** Values of these are worst where they are lowest. */
const worstLow: readonly Limit[] = ['cold', 'ice', 'noSnow', 'fog', 'calm'];

/** What is against most of the hours, where it is worst; of equals the more dangerous. */
export function decidingReason(
  hours: readonly HourWeather[],
  rule: ActivityRule,
  rows: readonly HourWeather[],
): Reason | undefined {
  const found = hours.flatMap((hour) =>
    objectionsTo(hour, rule, rows).map((objection) => ({ ...objection, at: hour.start })),
  );
  const count = (limit: Limit) => found.filter((reason) => reason.limit === limit).length;
  const [limit] = [...limits].sort((a, b) => count(b) - count(a));
  return found
    .filter((reason) => reason.limit === limit)
    .sort((a, b) => (worstLow.includes(a.limit) ? a.value - b.value : b.value - a.value))[0];
}

/** The two hours in a row that suit best, the earliest of equals; undefined where no two do. */
export function bestWindow(
  hours: readonly HourWeather[],
  rule: ActivityRule,
  rows: readonly HourWeather[],
): Span | undefined {
  const length = thresholds.activity.window * 3_600_000;
  let best: { readonly span: Span; readonly strain: number } | undefined;
  hours.forEach((first, index) => {
    const next = hours[index + 1];
    const isLong = first.end - first.start >= length;
    const last = isLong ? first : next;
    if (last === undefined || (!isLong && last.start !== first.end)) return;
    if (!suits(first, rule, rows) || !suits(last, rule, rows)) return;
    const strain = (strainOf(first, rule) + strainOf(last, rule)) / 2;
    if (best === undefined || strain < best.strain)
      best = { span: { from: first.start, to: first.start + length }, strain };
  });
  return best?.span;
}

/** How much of its limits an hour uses up: 0 is ideal, 1 for each limit that it touches. */
function strainOf(hour: HourWeather, rule: ActivityRule): number {
  const ideal = (rule.coldest + rule.hottest) / 2;
  const span = (rule.hottest - rule.coldest) / 2;
  const warmth = Math.abs((feelsLikeOf(hour) ?? ideal) - ideal) / span;
  const rain = (hour.precipitationProbability ?? 0) / 100;
  const wind = (hour.windGust ?? 0) / rule.gust;
  const cloud = rule.cloud === undefined ? 0 : (hour.cloudCover ?? 0) / rule.cloud;
  return warmth + rain + wind + cloud;
}

function feelsLikeOf(hour: HourWeather): number | undefined {
  return hour.apparentTemperature ?? hour.temperature;
}
