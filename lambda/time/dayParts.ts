import type { LocalDate } from './localDate.ts';
import type { DayPart, Period } from './period.ts';
import { instantOf } from './zone.ts';

/** Minutes after the midnight that begins the date; the night ends on the next day. */
export const dayParts = {
  morning: { begins: 6 * 60, ends: 12 * 60 },
  afternoon: { begins: 12 * 60, ends: 18 * 60 },
  evening: { begins: 18 * 60, ends: 22 * 60 },
  night: { begins: 18 * 60, ends: 30 * 60 },
} satisfies Record<DayPart, { begins: number; ends: number }>;

export function periodOfPart(date: LocalDate, part: DayPart, timeZone: string): Period {
  const { begins, ends } = dayParts[part];
  const from = instantOf(date, begins, timeZone);
  return {
    kind: 'part',
    date,
    part,
    from,
    to: instantOf(date, ends, timeZone),
    timeZone,
    isCut: false,
  };
}
