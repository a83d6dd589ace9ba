/** The values of an AMAZON.DATE slot. */

import type { LocalDate } from './localDate.ts';
import { addDays, localDate, readLocalDate, weekdayOf } from './localDate.ts';

export type Season = 'winter' | 'spring' | 'summer' | 'autumn';

export type CalendarDate =
  | { readonly kind: 'day'; readonly date: LocalDate }
  | { readonly kind: 'week'; readonly monday: LocalDate }
  | { readonly kind: 'weekend'; readonly saturday: LocalDate }
  | { readonly kind: 'month'; readonly year: number; readonly month: number }
  | { readonly kind: 'season'; readonly year: number; readonly season: Season }
  | { readonly kind: 'quarter'; readonly year: number; readonly quarter: number }
  | { readonly kind: 'year'; readonly year: number }
  | { readonly kind: 'decade'; readonly firstYear: number };

/** `now` is what Alexa sends for "right now". */
export type AlexaDate = { readonly kind: 'now' } | CalendarDate;

const seasons = new Map<string, Season>([
  ['WI', 'winter'],
  ['SP', 'spring'],
  ['SU', 'summer'],
  ['FA', 'autumn'],
]);

/**
 * The shapes in which Alexa sends dates; `X` stands for what was left open. Years from 1000 to 2999: no
 * others are meant when the weather is asked about.
 */
const day = /^[12]\d{3}-\d\d-\d\d$/;
const week = /^([12]\d{3})-W(\d\d)(-WE)?$/;
const month = /^([12]\d{3})-(0[1-9]|1[0-2])(?:-XX)?$/;
const season = /^([12]\d{3})-(WI|SP|SU|FA)$/;
const quarter = /^([12]\d{3})-Q([1-4])$/;
const year = /^([12]\d{3})(?:-XX){0,2}$/;
const decade = /^([12]\d{2})X(?:-XX){0,2}$/;

/** Undefined for what is no date: another shape, the 30th of February, a 53rd week in a year of 52. */
export function readAlexaDate(value: string): AlexaDate | undefined {
  if (value === 'PRESENT_REF') return { kind: 'now' };
  if (day.test(value)) {
    const date = readLocalDate(value);
    return date === undefined ? undefined : { kind: 'day', date };
  }
  let match = week.exec(value);
  if (match !== null) return readWeek(Number(match[1]), Number(match[2]), match[3] !== undefined);
  match = month.exec(value);
  if (match !== null) return { kind: 'month', year: Number(match[1]), month: Number(match[2]) };
  match = season.exec(value);
  const named = seasons.get(match?.[2] ?? '');
  if (match !== null && named !== undefined) {
    return { kind: 'season', year: Number(match[1]), season: named };
  }
  match = quarter.exec(value);
  if (match !== null) return { kind: 'quarter', year: Number(match[1]), quarter: Number(match[2]) };
  match = year.exec(value);
  if (match !== null) return { kind: 'year', year: Number(match[1]) };
  match = decade.exec(value);
  if (match !== null) return { kind: 'decade', firstYear: Number(match[1]) * 10 };
  return undefined;
}

/** ISO 8601: weeks begin on Monday, and the first of a year is the one that holds the 4th of January. */
function readWeek(ofYear: number, number: number, isWeekend: boolean): CalendarDate | undefined {
  const fourth = localDate(ofYear, 1, 4);
  const monday = addDays(fourth, 1 - weekdayOf(fourth) + (number - 1) * 7);
  const thursday = addDays(monday, 3);
  if (number < 1 || !thursday.startsWith(String(ofYear))) return undefined;
  return isWeekend ? { kind: 'weekend', saturday: addDays(monday, 5) } : { kind: 'week', monday };
}
