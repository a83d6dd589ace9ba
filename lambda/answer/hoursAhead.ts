import { hasPassed } from '../time/period.ts';
import type { HourWeather } from '../weather/weather.ts';
import type { ForecastScene } from './scene.ts';

/**
 * Where "when" looks: from the beginning of the asked time as far as the forecast reaches, since "not today" is
 * no answer where tomorrow's is known. A time that is over is looked at alone.
 */
export function hoursAhead({
  hours,
  forecast,
  period,
  now,
}: ForecastScene): readonly HourWeather[] {
  if (hasPassed(period, now)) return hours;
  return forecast.hours.filter((hour) => hour.end > period.from);
}

/** The rows that begin and end within so many hours before the end of one, itself included. */
export function hoursUpTo(
  hour: HourWeather,
  rows: readonly HourWeather[],
  hours: number,
): readonly HourWeather[] {
  const from = hour.end - hours * 3_600_000;
  return rows.filter((row) => row.start >= from && row.end <= hour.end);
}
