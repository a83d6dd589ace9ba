import type { ForecastSource, SourceCall, SourceProblem, Whereabouts } from '../source.ts';
import { presentOf } from '../presentOf.ts';
import {
  failureOf,
  freshnessOf,
  malformed,
  spellDegrees,
  weatherSourceOf,
} from '../sourceReply.ts';
import { sunDays } from '../sunlight.ts';
import { isCovered } from './coverage.ts';
import { createKept } from './kept.ts';
import { createObservations } from './observations.ts';
import { readGrid } from './readGrid.ts';
import { readHourly } from './readHourly.ts';
import { readPoint } from './readPoint.ts';
import type { Point } from './readPoint.ts';
import { createRequests } from './requests.ts';

export interface NationalWeatherServiceConfig {
  /** Of the service or of one that speaks as it does: `https://api.weather.gov`. */
  readonly baseUrl: string;
  /** A mail address or web page of who runs the skill; the service bans those who do not say. */
  readonly contact: string;
  /** It serves made-up weather. */
  readonly isSample?: boolean;
}

/** Hours, grid and an observation; a new place takes two more. The service names no limit to count against. */
const usualRequests = 3;

/** The US National Weather Service: observed now, and its forecast of 156 hours, for the US and its territories. */
export function createNationalWeatherService(config: NationalWeatherServiceConfig): ForecastSource {
  const source = weatherSourceOf('National Weather Service', config.isSample ?? false);
  const requests = createRequests(config);
  const fetchObservation = createObservations(requests);
  const points = createKept<Point>();

  async function findPoint(
    where: Whereabouts,
    place: string,
    { now, signal, timeoutMs }: SourceCall,
  ): Promise<Point | SourceProblem> {
    const known = points.get(place, now);
    if (known !== undefined) return known;
    const result = await requests.get(`/points/${place}`, signal, timeoutMs);
    if (!result.ok) {
      // Outside of the US: "Unable to provide data for requested point".
      if (result.problem.status === 404) return { problem: 'weatherMissing' };
      return failureOf(result.problem);
    }
    const point = readPoint(result.json, where);
    if (point === undefined) return malformed;
    points.keep(place, point, now);
    return point;
  }

  return {
    name: 'National Weather Service',
    covers: (where, { kind }) => kind === 'ahead' && isCovered(where),
    costOf: () => usualRequests,
    fetch: async (where, _span, given) => {
      const call = withDeadline(given, given.timeoutMs);
      const place = `${spellDegrees(where.latitude)},${spellDegrees(where.longitude)}`;
      const point = await findPoint(where, place, call);
      if ('problem' in point) return point;
      const path = `/gridpoints/${point.grid}`;
      // What is worth having beside the forecast must not hold it up.
      const beside = withDeadline(call, call.timeoutMs / 2);
      const [hourly, grid, observed] = await Promise.all([
        requests.get(`${path}/forecast/hourly?units=si`, call.signal, call.timeoutMs),
        requests.get(path, beside.signal, beside.timeoutMs),
        fetchObservation(point.grid, where, beside),
      ]);
      if (!hourly.ok) {
        // The service has drawn its grid anew.
        if (hourly.problem.status === 404) points.forget(place);
        return failureOf(hourly.problem);
      }
      const hours = readHourly(hourly.json, readGrid(grid.ok ? grid.json : undefined));
      const [first, last] = [hours?.[0], hours?.at(-1)];
      if (hours === undefined || first === undefined || last === undefined) return malformed;
      const { freshUntil } = freshnessOf(hourly.headers, call.now);
      return {
        reading: {
          source,
          fetchedAt: call.now,
          timeZone: where.timeZone,
          current: observed ?? presentOf(hours, call.now),
          hours,
          days: sunDays(where, first.start, last.end - 1),
        },
        ...(freshUntil !== undefined && { freshUntil }),
      };
    },
  };
}

/** A call whose requests all end after so many milliseconds from now. */
function withDeadline(call: SourceCall, timeoutMs: number): SourceCall {
  const signal = AbortSignal.any([call.signal, AbortSignal.timeout(timeoutMs)]);
  return { ...call, signal, timeoutMs };
}
