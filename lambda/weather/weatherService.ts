/** What a service of weather does for us, in our words. */

import type { Instant } from '../time/localDate.ts';
import type { ForecastSpan } from './forecastSpan.ts';
import type { Whereabouts } from './source.ts';
import type {
  AirForecast,
  Forecast,
  SeaForecast,
  WeatherProblem,
  WeatherRequest,
} from './weather.ts';

/** Each call is one request; it ends by its own deadline, whoever still waits for it. */
export interface WeatherService {
  readonly fetchForecast: (
    where: Whereabouts,
    now: Instant,
    span: ForecastSpan,
  ) => Promise<Forecast | WeatherProblem>;
  readonly fetchAir: (where: Whereabouts, now: Instant) => Promise<AirForecast | WeatherProblem>;
  readonly fetchSea: (where: Whereabouts, now: Instant) => Promise<SeaForecast | WeatherProblem>;
}

export function whereaboutsOf({ place, period }: WeatherRequest): Whereabouts {
  return {
    latitude: rounded(place.latitude),
    longitude: rounded(place.longitude),
    timeZone: period.timeZone,
    ...(place.country !== undefined && { country: place.country }),
  };
}

export function keyOf({ latitude, longitude, timeZone }: Whereabouts): string {
  return `${latitude} ${longitude} ${timeZone}`;
}

function rounded(degrees: number): number {
  return Math.round(degrees * 100) / 100;
}
