/** What single codes of WMO 4677 mean for people; the condition of an hour is named in weather/condition.ts. */

import type { HourWeather } from '../weather/weather.ts';

const freezingRainCodes: readonly number[] = [56, 57, 66, 67];
const fogCodes: readonly number[] = [45, 48];
const thunderCodes: readonly number[] = [95, 96, 99];
const hailCodes: readonly number[] = [96, 99];

type Coded = Pick<HourWeather, 'weatherCode'>;

export function isFreezingRain({ weatherCode }: Coded): boolean {
  return weatherCode !== undefined && freezingRainCodes.includes(weatherCode);
}

export function isFogCode({ weatherCode }: Coded): boolean {
  return weatherCode !== undefined && fogCodes.includes(weatherCode);
}

export function isThundery({ weatherCode }: Coded): boolean {
  return weatherCode !== undefined && thunderCodes.includes(weatherCode);
}

export function isHaily({ weatherCode }: Coded): boolean {
  return weatherCode !== undefined && hailCodes.includes(weatherCode);
}
