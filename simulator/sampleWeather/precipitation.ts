/** How much falls, and as what. */
import { millisecondsPerHour, type Instant } from '../../lambda/time/localDate.ts';
import { seasonalTemperature, type Climate } from './climate.ts';
import type { Wetness } from './wetness.ts';

/** One of the two spans that the service counts amounts in: an hour, or a quarter of it. */
export type SpanHours = 1 | 0.25;

const quarterHour = millisecondsPerHour / 4;

/** mm an hour. Warm air holds more water, 6 % with each degree, and heavy rain is rarer than light. */
function rateOf(wetness: Wetness, climate: Climate): number {
  if (wetness.index <= 0) return 0;
  const warmth = Math.exp(0.055 * seasonalTemperature(climate, wetness.season));
  return 0.85 * warmth * wetness.index ** 1.5;
}

/**
 * mm of water in the span that ends at `end`: hours in steps of 0.1 mm, as the service stores them,
 * and quarters in steps of 0.01 mm.
 */
export function precipitationBefore(
  end: Instant,
  spanHours: SpanHours,
  climate: Climate,
  wetnessAt: (instant: Instant) => Wetness,
): number {
  let amount = 0;
  for (let quarter = spanHours * 4; quarter > 0; quarter -= 1) {
    amount += rateOf(wetnessAt(end - (quarter - 0.5) * quarterHour), climate) / 4;
  }
  return spanHours === 1 ? Math.round(amount * 10) / 10 : Math.round(amount * 100) / 100;
}

export type PrecipitationKind = 'rain' | 'showers' | 'freezingRain' | 'snow' | 'snowShowers';

/** Rain that no low brings, and rain out of the day's heat, comes in showers. */
export function precipitationKind(wetness: Wetness, temperature: number): PrecipitationKind {
  const isShowery = wetness.convection > 0.45 || wetness.spell < -0.2;
  if (temperature < 1) {
    if (temperature > -2.5 && wetness.spell > 1.5) return 'freezingRain';
    return isShowery ? 'snowShowers' : 'snow';
  }
  return isShowery ? 'showers' : 'rain';
}

/** cm of fresh snow from a mm of water, by the service's rule (7 cm from 10 mm). */
export const snowfallFromWater = 0.7;
