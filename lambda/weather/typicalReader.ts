import { localDate } from '../time/localDate.ts';
import type { Instant } from '../time/localDate.ts';
import { localTimeOf } from '../time/zone.ts';
import type { ForecastKeeper } from './forecastReader.ts';
import { wishFor } from './forecastReader.ts';
import { typicalOf } from './typicalWeather.ts';
import type { TypicalWeather, WeatherProblem, WeatherRequest } from './weather.ts';
import { whereaboutsOf } from './whereabouts.ts';

const years = 10;

/** Reads what the time of the year that a period falls in is like, from the last ten full years. */
export function createTypicalReader(keepForecast: ForecastKeeper) {
  return async (
    request: WeatherRequest,
    signal: AbortSignal,
  ): Promise<TypicalWeather | WeatherProblem> => {
    const { now, period } = request;
    const dateOf = (instant: Instant) => localTimeOf(instant, period.timeZone).date;
    const lastYear = Number(dateOf(now).slice(0, 4)) - 1;
    const first = localDate(lastYear - years + 1, 1, 1);
    const last = localDate(lastYear, 12, 31);
    const span = { kind: 'archiveDays', first, last } as const;
    const kept = await keepForecast(
      {
        where: whereaboutsOf(request),
        payer: request.payer,
        ...wishFor(span, period.timeZone, now),
      },
      signal,
    );
    if ('problem' in kept) return kept;
    const { source, timeZone, days } = kept.reading;
    const means = typicalOf(days, dateOf(period.from), dateOf(period.to - 1));
    if (means === undefined) return { problem: 'weatherMissing' };
    return { source, fetchedAt: kept.fetchedAt, timeZone, ...means };
  };
}
