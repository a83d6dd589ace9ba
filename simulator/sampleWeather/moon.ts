import type { Instant } from '../../lambda/time/localDate.ts';

/** Mean days from new moon to new moon. */
const synodicMonth = 29.530588853 * 86_400_000;
const newMoon: Instant = Date.UTC(2000, 0, 6, 18, 14);

/** 0 at new moon, 0.5 at full moon, below 1: the mean moon, within about half a day of the real one. */
export function moonPhase(instant: Instant): number {
  const months = (instant - newMoon) / synodicMonth;
  return months - Math.floor(months);
}
