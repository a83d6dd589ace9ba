import type { Limits } from '../keeping/budget.ts';

/** The terms of the free service (https://open-meteo.com/en/terms), counted as in requestUrls.ts, for an address. */
const free: Limits = { minute: 600, hour: 5_000, day: 10_000 };
/** A day's share of the million calls a month of the smallest plan. */
const paid: Limits = { day: 32_000 };

/** How many calls we may make; a service of one's own has no limits unless told. */
export function openMeteoLimits(options: {
  /** Open-Meteo's own hosts. */
  readonly isPublic: boolean;
  readonly isPaid: boolean;
  readonly callsPerDay: number | undefined;
}): Limits {
  const { isPublic, isPaid, callsPerDay } = options;
  const usual = !isPublic ? {} : isPaid ? paid : free;
  return callsPerDay === undefined ? usual : { ...usual, day: callsPerDay };
}
