import { millisecondsPerHour } from '../../time/localDate.ts';
import type { Instant } from '../../time/localDate.ts';

/** What hardly ever changes, kept while the container lives: which square of the grid a place lies in, and its stations. */
export interface Kept<Value> {
  readonly get: (key: string, now: Instant) => Value | undefined;
  readonly keep: (key: string, value: Value, now: Instant) => void;
  readonly forget: (key: string) => void;
}

/** The service itself gives them for a day. */
const freshFor = 24 * millisecondsPerHour;
/** Some 100 KB. */
const most = 500;

export function createKept<Value>(): Kept<Value> {
  const entries = new Map<string, { readonly value: Value; readonly until: Instant }>();
  return {
    get: (key, now) => {
      const entry = entries.get(key);
      return entry !== undefined && now < entry.until ? entry.value : undefined;
    },
    keep: (key, value, now) => {
      entries.delete(key);
      entries.set(key, { value, until: now + freshFor });
      const [oldest] = entries.keys();
      if (entries.size > most && oldest !== undefined) entries.delete(oldest);
    },
    forget: (key) => {
      entries.delete(key);
    },
  };
}
