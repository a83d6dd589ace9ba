/** Weather kept in the container, so that most turns need no network. */

import { untilAborted } from '../support/untilAborted.ts';
import { millisecondsPerHour } from '../time/localDate.ts';
import type { Instant } from '../time/localDate.ts';
import type { WeatherProblem } from './weather.ts';

interface Kept {
  readonly fetchedAt: Instant;
  readonly hours: readonly unknown[];
  readonly days?: readonly unknown[];
}

interface Wanted<Reading> {
  /** What to fetch, and then what else would serve. */
  readonly keys: readonly [string, ...string[]];
  readonly now: Instant;
  /** ms */
  readonly freshFor: number;
  readonly fetch: () => Promise<Reading | WeatherProblem>;
}

/** What is kept and fresh, else what is fetched, else what is kept and still of use. */
type ReadThrough<Reading> = (
  wanted: Wanted<Reading>,
  signal: AbortSignal,
) => Promise<Reading | WeatherProblem>;

/** An older forecast says too little of today; one that is served tells its age by `fetchedAt`. */
const usableFor = 3 * millisecondsPerHour;

/**
 * Keeps what was used last, up to `maxRows` hours and days (about 600 bytes each). Whoever wants what
 * is just being fetched shares that fetch, which goes on when one of them gives up.
 */
export function createWeatherCache<Reading extends Kept>(maxRows: number): ReadThrough<Reading> {
  const kept = new Map<string, Reading>();
  const underWay = new Map<string, Promise<Reading | WeatherProblem>>();
  /** By the turn, which its signal stands for: no turn waits twice for what has failed it. */
  const failed = new WeakMap<AbortSignal, WeatherProblem>();
  let rows = 0;

  function find({ keys, now }: Wanted<Reading>, maxAge: number): Reading | undefined {
    for (const key of keys) {
      const reading = kept.get(key);
      const age = reading === undefined ? Infinity : now - reading.fetchedAt;
      if (reading === undefined || age < 0 || age >= maxAge) continue;
      // The last in the map's order is the last that was used.
      kept.delete(key);
      kept.set(key, reading);
      return reading;
    }
    return undefined;
  }

  function keep(key: string, reading: Reading): void {
    forget(key);
    kept.set(key, reading);
    rows += rowsOf(reading);
    for (const oldest of kept.keys()) {
      if (rows <= maxRows) return;
      forget(oldest);
    }
  }

  function forget(key: string): void {
    const reading = kept.get(key);
    if (reading === undefined) return;
    kept.delete(key);
    rows -= rowsOf(reading);
  }

  function share({ keys: [key], fetch }: Wanted<Reading>): Promise<Reading | WeatherProblem> {
    const running = underWay.get(key);
    if (running !== undefined) return running;
    const fetching = fetch()
      .then((reading) => {
        if (!('problem' in reading)) keep(key, reading);
        return reading;
      })
      .finally(() => underWay.delete(key));
    underWay.set(key, fetching);
    return fetching;
  }

  return async (wanted, signal) => {
    const fresh = find(wanted, wanted.freshFor);
    if (fresh !== undefined) return fresh;
    const fetched = failed.get(signal) ?? (await untilAborted(share(wanted), signal));
    if (fetched === 'aborted') return find(wanted, usableFor) ?? { problem: 'weatherDown' };
    if (!('problem' in fetched) || fetched.problem !== 'weatherDown') return fetched;
    failed.set(signal, fetched);
    return find(wanted, usableFor) ?? fetched;
  };
}

function rowsOf({ hours, days }: Kept): number {
  return hours.length + (days?.length ?? 0);
}
