import type { CalendarDate, Season } from './alexaDate.ts';
import type { LocalDate } from './localDate.ts';
import { addDays, daysBetween, localDate } from './localDate.ts';
import type { Period } from './period.ts';
import type { Present } from './present.ts';
import { instantOf } from './zone.ts';

export interface DayRange {
  readonly first: LocalDate;
  readonly last: LocalDate;
  readonly named: 'day' | Extract<Period, { readonly kind: 'days' }>['named'];
}

/** The first of a season's three whole months (meteorological seasons), north and south of the equator. */
const firstMonths = {
  winter: { north: 12, south: 6 },
  spring: { north: 3, south: 9 },
  summer: { north: 6, south: 12 },
  autumn: { north: 9, south: 3 },
} satisfies Record<Season, { north: number; south: number }>;

/**
 * The days at the place that a date means. Alexa counts from the device's today: that day, the one before and
 * the one after stand for the place's today, yesterday and tomorrow, even where its calendar shows another date.
 * Dates further away are the calendar's own.
 */
export function dayRangeOf(value: CalendarDate, present: Present, isPast: boolean): DayRange {
  const range =
    value.kind === 'day' ? placeDay(value.date, present) : calendarRange(value, present);
  if (isPast && range.first > present.today) return lastTime(range, present);
  return isOver(range, present) ? rangeAfter(range) : range;
}

function placeDay(date: LocalDate, { today, deviceToday }: Present): DayRange {
  const ahead = daysBetween(deviceToday, date);
  const day = Math.abs(ahead) <= 1 ? addDays(today, ahead) : date;
  return { first: day, last: day, named: 'day' };
}

function calendarRange(
  value: Exclude<CalendarDate, { readonly kind: 'day' }>,
  present: Present,
): DayRange {
  switch (value.kind) {
    case 'week':
      return { first: value.monday, last: addDays(value.monday, 6), named: 'week' };
    case 'weekend':
      return { first: value.saturday, last: addDays(value.saturday, 1), named: 'weekend' };
    case 'month':
      return months(value.year, value.month, 1, 'month');
    case 'season':
      return months(
        value.year,
        firstMonths[value.season][present.isSouthern ? 'south' : 'north'],
        3,
        'season',
      );
    case 'quarter':
      return months(value.year, value.quarter * 3 - 2, 3, 'quarter');
    case 'year':
      return months(value.year, 1, 12, 'year');
    case 'decade':
      return months(value.firstYear, 1, 120, 'decade');
  }
}

function months(year: number, month: number, count: number, named: DayRange['named']): DayRange {
  return { first: localDate(year, month, 1), last: localDate(year, month + count, 0), named };
}

/** "Last Monday" and "last weekend" may come as the next ones, "on the 4th of July" as the next year's. */
function lastTime(range: DayRange, { today }: Present): DayRange {
  const { first, last, named } = range;
  const weekBefore = { first: addDays(first, -7), last: addDays(last, -7), named };
  const isWithinAWeek = named === 'day' || named === 'week' || named === 'weekend';
  if (isWithinAWeek && weekBefore.first <= today) return weekBefore;
  const yearBefore = { first: sameDayBefore(first), last: sameDayBefore(last), named };
  const isWithinAYear = named === 'day' || named === 'month' || named === 'season';
  return isWithinAYear && yearBefore.first <= today ? yearBefore : range;
}

/** A year before; the 29th of February becomes the 28th. */
function sameDayBefore(date: LocalDate): LocalDate {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const before = localDate(year - 1, month, day);
  return before.slice(5, 7) === date.slice(5, 7) ? before : localDate(year - 1, month + 1, 0);
}

/** "This week", asked on the device's Sunday about a place where Monday has come. */
function isOver({ first, last, named }: DayRange, { today, deviceToday }: Present): boolean {
  return named !== 'day' && first <= deviceToday && deviceToday <= last && last < today;
}

function rangeAfter({ first, last, named }: DayRange): DayRange {
  const days = named === 'weekend' ? 7 : daysBetween(first, last) + 1;
  return { first: addDays(first, days), last: addDays(last, days), named };
}

export function periodOfDays({ first, last, named }: DayRange, timeZone: string): Period {
  const span = {
    from: instantOf(first, 0, timeZone),
    to: instantOf(last, 24 * 60, timeZone),
    timeZone,
    isCut: false,
  };
  if (named === 'day') return { kind: 'day', date: first, ...span };
  return { kind: 'days', first, last, named, ...span };
}
