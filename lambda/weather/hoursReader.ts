import { millisecondsPerHour } from '../time/localDate.ts';
import type { Instant } from '../time/localDate.ts';
import { selectHours } from './weather.ts';
import type {
  AirForecast,
  HourAir,
  HourSea,
  SeaForecast,
  WeatherProblem,
  WeatherRequest,
} from './weather.ts';
import { createWeatherCache } from './weatherCache.ts';
import { keyOf, whereaboutsOf } from './weatherService.ts';
import type { Whereabouts } from './source.ts';

/** Some 25 places' air or sea, about 2 MB. */
const mostRows = 4_000;

/** Reads hours that change slowly and are always asked for in one length: the air's, or the sea's. */
export function createHoursReader<Reading extends AirForecast | SeaForecast>(
  fetch: (where: Whereabouts, now: Instant) => Promise<Reading | WeatherProblem>,
) {
  const readThrough = createWeatherCache<Reading>(mostRows);
  return async (
    request: WeatherRequest,
    signal: AbortSignal,
  ): Promise<Reading | WeatherProblem> => {
    const { now, period } = request;
    const where = whereaboutsOf(request);
    const reading = await readThrough(
      {
        keys: [keyOf(where)],
        now,
        freshFor: millisecondsPerHour,
        fetch: () => fetch(where, now),
      },
      signal,
    );
    if ('problem' in reading) return reading;
    const hours: readonly (HourAir | HourSea)[] = reading.hours;
    // No hours at all is an answer as well: inland, that there is no sea.
    const isKnown = hours.length === 0 || selectHours({ hours }, period.from, period.to).length > 0;
    return isKnown ? reading : { problem: 'weatherMissing' };
  };
}
