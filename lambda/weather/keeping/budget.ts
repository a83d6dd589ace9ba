/** How many calls a service allows, counted as it counts them: in windows of the clock. */

import type { Instant } from '../../time/localDate.ts';

export const windows = ['minute', 'hour', 'day'] as const;
export type Window = (typeof windows)[number];

/** Calls in each window; one that is absent has no limit. */
export type Limits = Readonly<Partial<Record<Window, number>>>;

/** Calls in a day that stays within every limit; without end where there is none. */
export function callsADay(limits: Limits): number {
  const ofWindow = (window: Window) =>
    (limits[window] ?? Infinity) * (lengths.day / lengths[window]);
  return Math.min(...windows.map(ofWindow));
}

/** What was counted in the window that began at `since`. */
export interface Count {
  readonly since: Instant;
  readonly calls: number;
}
export type Counts = Readonly<Record<Window, Count>>;

const lengths: Readonly<Record<Window, number>> = {
  minute: 60_000,
  hour: 3_600_000,
  day: 86_400_000,
};

/** The rest is for calls that are under way elsewhere, and for what else shares our address. */
const usableShare = 0.9;

export const noCounts: Counts = {
  minute: { since: 0, calls: 0 },
  hour: { since: 0, calls: 0 },
  day: { since: 0, calls: 0 },
};

/** The first window that `cost` more calls would overdraw. */
export function spentWindow(
  counts: Counts,
  limits: Limits,
  cost: number,
  now: Instant,
): Window | undefined {
  return windows.find((window) => {
    const limit = limits[window];
    if (limit === undefined) return false;
    return current(counts, window, now).calls + cost > limit * usableShare;
  });
}

export function countCalls(counts: Counts, cost: number, now: Instant): Counts {
  const counted = (window: Window): Count => {
    const { since, calls } = current(counts, window, now);
    return { since, calls: calls + cost };
  };
  return { minute: counted('minute'), hour: counted('hour'), day: counted('day') };
}

/** Of two containers' knowledge, in each window the later, or the higher. */
export function mergeCounts(one: Counts, other: Counts): Counts {
  const merged = (window: Window): Count => {
    const [a, b] = [one[window], other[window]];
    if (a.since !== b.since) return a.since > b.since ? a : b;
    return a.calls > b.calls ? a : b;
  };
  return { minute: merged('minute'), hour: merged('hour'), day: merged('day') };
}

/** The count of the window that `now` lies in; a new window begins at none. */
function current(counts: Counts, window: Window, now: Instant): Count {
  const since = sinceOf(window, now);
  return counts[window].since === since ? counts[window] : { since, calls: 0 };
}

/** When the window began that `now` lies in. */
export function sinceOf(window: Window, now: Instant): Instant {
  return Math.floor(now / lengths[window]) * lengths[window];
}
