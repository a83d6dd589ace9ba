import { ages } from './keeping/ages.ts';
import type { Keeper } from './keeping/keeper.ts';
import { selectHours } from './weather.ts';
import type {
  AirForecast,
  HourAir,
  HourSea,
  SeaForecast,
  WeatherProblem,
  WeatherRequest,
} from './weather.ts';
import { whereaboutsOf } from './whereabouts.ts';

/** Reads hours that change slowly and are always asked for in one length: the air's, or the sea's. */
export function createHoursReader<
  Kind extends 'air' | 'sea',
  Reading extends AirForecast | SeaForecast,
>(kind: Kind, keepHours: Keeper<Kind, Reading>) {
  return async (
    request: WeatherRequest,
    signal: AbortSignal,
  ): Promise<Reading | WeatherProblem> => {
    const { now, period } = request;
    const kept = await keepHours(
      {
        where: whereaboutsOf(request),
        wanted: kind,
        service: kind,
        payer: request.payer,
        spans: [kind],
        limits: ages[kind],
        now,
        isTelling: () => true,
      },
      signal,
    );
    if ('problem' in kept) return kept;
    const { fetchedAt, isStale } = kept;
    const reading = { ...kept.reading, fetchedAt, isStale };
    const hours: readonly (HourAir | HourSea)[] = reading.hours;
    // No hours at all is an answer as well: inland, that there is no sea.
    const isKnown = hours.length === 0 || selectHours({ hours }, period.from, period.to).length > 0;
    return isKnown ? reading : { problem: 'weatherMissing' };
  };
}
