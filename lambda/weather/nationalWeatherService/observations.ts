import type { SourceCall, Whereabouts } from '../source.ts';
import type { CurrentWeather } from '../weather.ts';
import { createKept } from './kept.ts';
import { readObservation } from './readObservation.ts';
import { readStations } from './readPoint.ts';
import type { Requests } from './requests.ts';

/** Of the nearest stations; those further off seldom tell what is outside. */
const mostStations = 3;

/** What the nearest station sees that knows how warm it is now; undefined where none does, or none can be asked. */
export function createObservations({ get }: Requests) {
  const kept = createKept<readonly string[]>();

  async function findStations(grid: string, { now, signal, timeoutMs }: SourceCall) {
    const known = kept.get(grid, now);
    if (known !== undefined) return known;
    const result = await get(`/gridpoints/${grid}/stations`, signal, timeoutMs);
    const stations = result.ok ? readStations(result.json) : undefined;
    if (stations === undefined) return [];
    const nearest = stations.slice(0, mostStations);
    kept.keep(grid, nearest, now);
    return nearest;
  }

  return async (
    grid: string,
    where: Whereabouts,
    call: SourceCall,
  ): Promise<CurrentWeather | undefined> => {
    for (const station of await findStations(grid, call)) {
      if (call.signal.aborted) return undefined;
      const path = `/stations/${station}/observations/latest`;
      const result = await get(path, call.signal, call.timeoutMs);
      const current = result.ok ? readObservation(result.json, where, call.now) : undefined;
      if (current !== undefined) return current;
    }
    return undefined;
  };
}
