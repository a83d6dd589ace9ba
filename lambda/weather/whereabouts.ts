import type { Whereabouts } from './source.ts';
import type { WeatherRequest } from './weather.ts';

/** Where a request is about, as it is told to sources. */
export function whereaboutsOf({
  place,
  period,
}: Pick<WeatherRequest, 'place'> & {
  readonly period: { readonly timeZone: string };
}): Whereabouts {
  return {
    latitude: rounded(place.latitude),
    longitude: rounded(place.longitude),
    timeZone: period.timeZone,
    ...(place.country !== undefined && { country: place.country }),
  };
}

export function whereaboutsKey({ latitude, longitude, timeZone }: Whereabouts): string {
  return `${latitude} ${longitude} ${timeZone}`;
}

function rounded(degrees: number): number {
  return Math.round(degrees * 100) / 100;
}
