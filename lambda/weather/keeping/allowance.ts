/**
 * What one account may cause at the sources, as a bucket that fills with time: each call takes the time in which the
 * account earns it, and the instant when all is earned again says how full the bucket is.
 */

import type { Instant } from '../../time/localDate.ts';
import { callsADay } from './budget.ts';
import type { Limits } from './budget.ts';

/** Of a source's calls, for an account that never stops asking. */
const shareOfAccount = 1 / 7;

/** ms: what is earned in that time may be used at once. At the free Open-Meteo some 85 forecasts, a call a minute after. */
export const mostGathered = 5 * 60 * 60_000;

/** ms in which an account earns so many calls; none where the source has no limit. */
export function earningTime(calls: number, limits: Limits): number {
  return (calls * 86_400_000) / (callsADay(limits) * shareOfAccount);
}

/** A request may take more than is left, which is then owed: nobody is refused who has anything left. */
export function isSpent(fullAt: Instant, now: Instant): boolean {
  return fullAt - now >= mostGathered;
}

/** When something is left again in a bucket that is full at `fullAt`. */
export function freeAtOf(fullAt: Instant): Instant {
  return fullAt - mostGathered + 1;
}
