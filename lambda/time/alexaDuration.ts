/** The values of an AMAZON.DURATION slot. */

import type { LocalDate } from './localDate.ts';
import { localDate } from './localDate.ts';

/** Calendar units and clock units apart: a day has 23 to 25 hours. */
export interface AlexaDuration {
  readonly months: number;
  readonly days: number;
  readonly milliseconds: number;
}

const shape =
  /^P(?:(\d{1,3})Y)?(?:(\d{1,3})M)?(?:(\d{1,4})W)?(?:(\d{1,4})D)?(?:T(?:(\d{1,5})H)?(?:(\d{1,6})M)?(?:(\d{1,8})S)?)?$/;

/** Undefined for another shape than ISO 8601's `P2YT3H10M`, and for no time at all. */
export function readAlexaDuration(value: string): AlexaDuration | undefined {
  const match = shape.exec(value);
  if (match === null) return undefined;
  const [years = 0, months = 0, weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = match
    .slice(1)
    .map((digits) => Number(digits || 0));
  const duration = {
    months: years * 12 + months,
    days: weeks * 7 + days,
    milliseconds: ((hours * 60 + minutes) * 60 + seconds) * 1000,
  };
  return isNothing(duration) ? undefined : duration;
}

/** The day so many months and days after another one (`sign` 1) or before it (-1). */
export function shiftDay(date: LocalDate, duration: AlexaDuration, sign: 1 | -1): LocalDate {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  return localDate(year, month + sign * duration.months, day + sign * duration.days);
}

function isNothing({ months, days, milliseconds }: AlexaDuration): boolean {
  return months === 0 && days === 0 && milliseconds === 0;
}
