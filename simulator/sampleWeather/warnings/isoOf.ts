import type { Instant } from '../../../lambda/time/localDate.ts';

/** `2026-11-22T15:00:00+00:00`, as the services write their times. */
export function isoOf(instant: Instant): string {
  return new Date(instant).toISOString().replace('.000Z', '+00:00');
}
