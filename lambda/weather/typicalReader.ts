import { localDate, millisecondsPerHour } from '../time/localDate.ts';
import type { Instant } from '../time/localDate.ts';
import { localTimeOf } from '../time/zone.ts';
import { typicalOf } from './typicalWeather.ts';
import type { Forecast, TypicalWeather, WeatherProblem, WeatherRequest } from './weather.ts';
import { createWeatherCache } from './weatherCache.ts';
import { keyOf, whereaboutsOf } from './weatherService.ts';
import type { WeatherService } from './weatherService.ts';

const years = 10;
/** Two places' ten years, from which any time of the year is worked out. */
const mostRows = 8_000;

/** Reads what the time of the year that a period falls in is like, from the last ten full years. */
export function createTypicalReader(fetchForecast: WeatherService['fetchForecast']) {
  const readThrough = createWeatherCache<Forecast>(mostRows);
  return async (
    request: WeatherRequest,
    signal: AbortSignal,
  ): Promise<TypicalWeather | WeatherProblem> => {
    const { now, period } = request;
    const dateOf = (instant: Instant) => localTimeOf(instant, period.timeZone).date;
    const where = whereaboutsOf(request);
    const lastYear = Number(dateOf(now).slice(0, 4)) - 1;
    const first = localDate(lastYear - years + 1, 1, 1);
    const last = localDate(lastYear, 12, 31);
    const past = await readThrough(
      {
        keys: [`${keyOf(where)} ${lastYear}`],
        now,
        freshFor: 24 * millisecondsPerHour,
        fetch: () => fetchForecast(where, now, { kind: 'archiveDays', first, last }),
      },
      signal,
    );
    if ('problem' in past) return past;
    const means = typicalOf(past.days, dateOf(period.from), dateOf(period.to - 1));
    if (means === undefined) return { problem: 'weatherMissing' };
    const { source, fetchedAt, timeZone } = past;
    return { source, fetchedAt, timeZone, ...means };
  };
}
