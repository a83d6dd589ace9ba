import { addDays, weekdayOf } from '../../lambda/time/localDate.ts';
import type { LocalDate } from '../../lambda/time/localDate.ts';

/** The values AMAZON.DATE and AMAZON.TIME have for what is not a day or a clock time (ISO 8601, and Amazon's additions). */

const twoDigits = (value: number) => String(value).padStart(2, '0');

/** `2026-W48`, the ISO week that holds a date; its year is that of the week's Thursday. */
export function weekValue(date: LocalDate): string {
  const thursday = addDays(date, 4 - weekdayOf(date));
  const dayOfYear =
    (Date.parse(thursday) - Date.parse(`${thursday.slice(0, 4)}-01-01`)) / 86_400_000;
  return `${thursday.slice(0, 4)}-W${twoDigits(Math.floor(dayOfYear / 7) + 1)}`;
}

export function weekendValue(date: LocalDate): string {
  return `${weekValue(date)}-WE`;
}

/** `2026-11`; `month` may lie outside 1 to 12 and then counts into the years beside. */
export function monthValue(year: number, month: number): string {
  return new Date(Date.UTC(year, month - 1, 1)).toISOString().slice(0, 7);
}

/** `15:00`; the minute may lie outside the day. */
export function timeValue(minute: number): string {
  const ofDay = ((minute % 1440) + 1440) % 1440;
  return `${twoDigits(Math.floor(ofDay / 60))}:${twoDigits(ofDay % 60)}`;
}

export function yearOf(date: LocalDate): number {
  return Number(date.slice(0, 4));
}

export function monthOf(date: LocalDate): number {
  return Number(date.slice(5, 7));
}
