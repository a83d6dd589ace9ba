/** How old a reading of each kind may be. */

import { addDays, millisecondsPerHour } from '../../time/localDate.ts';
import type { Instant, LocalDate } from '../../time/localDate.ts';
import type { ForecastSpan } from '../forecastSpan.ts';

/** Older than `fresh` it is stale: used where nothing newer can be had. At `usable` it is too old for anything. */
export interface Ages {
  /** ms */
  readonly fresh: number;
  /** ms */
  readonly usable: number;
  /** ms: however long a source says. */
  readonly mostFresh?: number;
}

const minute = 60_000;
const hour = millisecondsPerHour;
const day = 24 * hour;

/**
 * Open-Meteo gives no times itself. It renews what is now every quarter of an hour and its models every hour at most;
 * after three hours a forecast says too little of today. Records of the past settle within a week, and then stay.
 */
export const ages = {
  ahead: { fresh: 15 * minute, usable: 3 * hour },
  recent: { fresh: hour, usable: day },
  settled: { fresh: 30 * day, usable: 90 * day },
  air: { fresh: hour, usable: 6 * hour },
  sea: { fresh: hour, usable: 6 * hour },
  /** A warning that is withdrawn must not live on, and one that is new must not wait. */
  warnings: { fresh: 5 * minute, usable: 15 * minute, mostFresh: 10 * minute },
  /** For the watch, which comes every five minutes: what its last run read is old, unless the service says otherwise. */
  watchedWarnings: { fresh: minute, usable: 15 * minute, mostFresh: 10 * minute },
} as const satisfies Readonly<Record<string, Ages>>;

export function agesOfSpan(span: ForecastSpan, today: LocalDate): Ages {
  if (span.kind === 'ahead') return ages.ahead;
  return span.last < addDays(today, -7) ? ages.settled : ages.recent;
}

/** Clocks of containers differ by this much at most: what seems to come from a little ahead is new. */
const clockSkew = minute;
/** What a source says of its own freshness is held to between these, ms: its clock may be wrong. */
const leastFresh = minute;
const usualMostFresh = 2 * hour;

export interface Dated {
  readonly fetchedAt: Instant;
  /** By the source's own word. */
  readonly freshUntil?: Instant | undefined;
}

/** What is from further ahead than clocks differ is of no known age, and not used. */
export function isUsable({ fetchedAt }: Dated, { usable }: Ages, now: Instant): boolean {
  const age = now - fetchedAt;
  return age >= -clockSkew && age < usable;
}

/** A source's own word counts for more than the table: a service that says until when is not to be asked before. */
export function isFresh(dated: Dated, limits: Ages, now: Instant): boolean {
  if (!isUsable(dated, limits, now)) return false;
  const { fetchedAt, freshUntil } = dated;
  const { fresh, usable, mostFresh = usualMostFresh } = limits;
  const told = freshUntil === undefined ? fresh : freshUntil - fetchedAt;
  const held = freshUntil === undefined ? told : Math.min(Math.max(told, leastFresh), mostFresh);
  return now - fetchedAt < Math.min(held, usable);
}
