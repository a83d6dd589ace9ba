import { addDays, millisecondsPerHour } from '../time/localDate.ts';
import type { LocalDate } from '../time/localDate.ts';
import { localTimeOf } from '../time/zone.ts';
import { forecastSpanOf, horizons } from './forecastSpan.ts';
import type { ForecastSpan } from './forecastSpan.ts';
import { selectHours } from './weather.ts';
import type { Forecast, WeatherProblem, WeatherRequest } from './weather.ts';
import { createWeatherCache } from './weatherCache.ts';
import { keyOf, whereaboutsOf } from './weatherService.ts';
import type { WeatherService } from './weatherService.ts';

/** Some 40 places' forecasts of eight days, about 5 MB. */
const mostRows = 9_000;

/** Reads the weather of a period, past or to come. */
export function createForecastReader(fetchForecast: WeatherService['fetchForecast']) {
  const readThrough = createWeatherCache<Forecast>(mostRows);
  return async (
    request: WeatherRequest,
    signal: AbortSignal,
  ): Promise<Forecast | WeatherProblem> => {
    const { now, period } = request;
    const where = whereaboutsOf(request);
    const span = forecastSpanOf(period, now);
    const forecast = await readThrough(
      {
        keys: keysOf(span, keyOf(where)),
        now,
        freshFor: freshnessOf(span, localTimeOf(now, period.timeZone).date),
        fetch: () => fetchForecast(where, now, span),
      },
      signal,
    );
    if ('problem' in forecast || knowsOf(forecast, request)) return forecast;
    return { problem: 'weatherMissing' };
  };
}

/** A longer forecast serves where a shorter one would do. */
function keysOf(span: ForecastSpan, where: string): readonly [string, ...string[]] {
  if (span.kind !== 'ahead') return [`${where} ${span.kind} ${span.first} ${span.last}`];
  const longer = horizons.filter((days) => days > span.days).map((days) => `${where} ${days}`);
  return [`${where} ${span.days}`, ...longer];
}

/**
 * ms. The present changes by the quarter of an hour, the forecast of the next hours by the hour, and a
 * record stays once the archive has settled, after about five days.
 */
function freshnessOf(span: ForecastSpan, today: LocalDate): number {
  if (span.kind === 'ahead') return millisecondsPerHour / 4;
  return span.last < addDays(today, -7) ? 24 * millisecondsPerHour : millisecondsPerHour;
}

/** Whether the forecast tells anything of the period: its hours, its days, or the present within it. */
function knowsOf({ hours, days, current }: Forecast, { period, now }: WeatherRequest): boolean {
  const { from, to, timeZone } = period;
  if (selectHours({ hours }, from, to).length > 0) return true;
  if (current !== undefined && from <= now && now < to) return true;
  const first = localTimeOf(from, timeZone).date;
  const last = localTimeOf(to - 1, timeZone).date;
  return days.some(
    ({ date, temperatureMax, temperatureMin, precipitationSum }) =>
      date >= first &&
      date <= last &&
      (temperatureMax ?? temperatureMin ?? precipitationSum) !== undefined,
  );
}
