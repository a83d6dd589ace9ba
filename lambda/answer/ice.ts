import type { HourWeather } from '../weather/weather.ts';
import { hoursUpTo } from './hoursAhead.ts';
import { thresholds } from './thresholds.ts';
import { isFreezingRain } from './weatherCodes.ts';
import { sumOf } from './wetness.ts';

/** Whether roads are icy in an hour; `rows` reach back before it, for what has made them wet. */
export function isIcy(hour: HourWeather, rows: readonly HourWeather[]): boolean {
  if (isFreezingRain(hour)) return true;
  const { temperature, precipitation, hours, lyingSnow } = thresholds.icyRoad;
  if (hour.temperature === undefined || hour.temperature > temperature) return false;
  const fallen = sumOf(hoursUpTo(hour, rows, hours), (row) => row.precipitationAmount ?? 0);
  return fallen >= precipitation || (hour.snowDepth ?? 0) >= lyingSnow;
}
