import type { LocalDate } from '../../../lambda/time/localDate.ts';
import { addDays, daysBetween, localDate, readLocalDate } from '../../../lambda/time/localDate.ts';
import type { Clock } from '../clock.ts';
import { monthOf, monthValue, yearOf } from '../dateValues.ts';
import type { TimeReading } from '../reading.ts';
import { readNumber, readOrdinal, readYear } from './numbers.ts';

const monthNames: ReadonlyMap<string, number> = new Map(
  [
    'january jan januarys',
    'february feb',
    'march mar',
    'april apr',
    'may',
    'june jun',
    'july jul',
    'august aug',
    'september sep sept',
    'october oct',
    'november nov',
    'december dec',
  ].flatMap((names, index) => names.split(' ').map((name): [string, number] => [name, index + 1])),
);

/** The month's day in the year said, otherwise the next one on or after today. */
function onOrAfter(clock: Clock, month: number, day: number, year?: number): LocalDate {
  if (year !== undefined) return localDate(year, month, day);
  const thisYear = localDate(yearOf(clock.today), month, day);
  return daysBetween(clock.today, thisYear) >= 0
    ? thisYear
    : localDate(yearOf(clock.today) + 1, month, day);
}

interface Part {
  readonly value: number;
  readonly length: number;
}

function readDayOfMonth(words: readonly string[], at: number): Part | undefined {
  const start = at + (words[at] === 'the' ? 1 : 0);
  const ordinal = readOrdinal(words, start);
  const number = ordinal ?? (start === at ? readNumber(words, start) : undefined);
  if (number === undefined || !Number.isInteger(number.value)) return undefined;
  if (number.value < 1 || number.value > 31) return undefined;
  return { value: number.value, length: start - at + number.length };
}

/** The year after a day of a month: a bare clock time such as `ten` is none. */
function readYearAfter(words: readonly string[], at: number): Part | undefined {
  const start = at + (words[at] === 'of' || words[at] === 'in' ? 1 : 0);
  const year = readYear(words, start);
  return year && { value: year.value, length: start - at + year.length };
}

function dated(clock: Clock, length: number, month: number, day: number, year?: Part): TimeReading {
  return { length: length + (year?.length ?? 0), date: onOrAfter(clock, month, day, year?.value) };
}

/** `july 4`, `jan the first two thousand thirty`. */
function readMonthDay(words: readonly string[], at: number, clock: Clock): TimeReading | undefined {
  const month = monthNames.get(words[at] ?? '');
  const day = readDayOfMonth(words, at + 1);
  if (month === undefined || day === undefined) return undefined;
  const length = 1 + day.length;
  return dated(clock, length, month, day.value, readYearAfter(words, at + length));
}

/** `the twenty third of july`, `fifteenth march`, `4 july`. */
function readDayMonth(words: readonly string[], at: number, clock: Clock): TimeReading | undefined {
  const day = readDayOfMonth(words, at);
  if (day === undefined) return undefined;
  const monthAt = at + day.length + (words[at + day.length] === 'of' ? 1 : 0);
  const month = monthNames.get(words[monthAt] ?? '');
  if (month === undefined || (words[monthAt] === 'may' && monthAt === at + day.length))
    return undefined;
  const length = monthAt + 1 - at;
  return dated(clock, length, month, day.value, readYearAfter(words, at + length));
}

const dayLeads = new Set([
  'on',
  'for',
  'by',
  'until',
  'till',
  'from',
  'to',
  'since',
  'before',
  'after',
  'between',
  'about',
  'and',
]);

/** `on the thirteenth`, `the fifth of this month`, `the 1st of next month`; "the second one" is no date. */
function readDayAlone(words: readonly string[], at: number, clock: Clock): TimeReading | undefined {
  const hasLead = words[at] === 'the' || words[at - 1] === 'on';
  const start = at + (words[at] === 'the' ? 1 : 0);
  const day = readOrdinal(words, start);
  if (!hasLead || day === undefined) return undefined;
  const year = yearOf(clock.today);
  const month = monthOf(clock.today);
  const length = start + day.length - at;
  const tail = /^of (this|next|the) month$/.exec(
    words.slice(at + length, at + length + 3).join(' '),
  )?.[1];
  if (tail === 'next') return { length: length + 3, date: localDate(year, month + 1, day.value) };
  if (tail !== undefined) return { length: length + 3, date: localDate(year, month, day.value) };
  if (!dayLeads.has(words[at - 1] ?? '')) return undefined;
  const thisMonth = localDate(year, month, day.value);
  const isPast = daysBetween(clock.today, thisMonth) < 0;
  return { length, date: isPast ? localDate(year, month + 1, day.value) : thisMonth };
}

/** `march`, `next january`, `july 2030`; `may` and `march` are months only where the words around say so. */
function readMonth(words: readonly string[], at: number, clock: Clock): TimeReading | undefined {
  const lead = /^(this|next|last|coming)$/.exec(words[at] ?? '')?.[1];
  const nameAt = at + (lead === undefined ? 0 : 1);
  const name = words[nameAt] ?? '';
  const month = monthNames.get(name);
  if (month === undefined) return undefined;
  const year = readYearAfter(words, nameAt + 1);
  const before = words[at - 1] ?? '';
  const isSure =
    lead !== undefined ||
    year !== undefined ||
    ['in', 'during', 'of', 'for', 'until', 'by', 'since'].includes(before);
  if (name === 'may' && !isSure) return undefined;
  const length = nameAt + 1 - at + (year?.length ?? 0);
  if (year !== undefined) return { length, date: monthValue(year.value, month) };
  const thisYear = yearOf(clock.today);
  const ahead = month < monthOf(clock.today) ? 1 : 0;
  const shift = lead === 'last' ? (month < monthOf(clock.today) ? 0 : -1) : ahead;
  const isNextOfSame = lead === 'next' && month === monthOf(clock.today);
  return { length, date: monthValue(thisYear + shift + (isNextOfSame ? 1 : 0), month) };
}

/** `7/20/2030`, `5/7`, `2030-07-20`. */
function readNumericDate(
  words: readonly string[],
  at: number,
  clock: Clock,
): TimeReading | undefined {
  const word = words[at] ?? '';
  const iso = readLocalDate(word);
  if (iso !== undefined) return { length: 1, date: iso };
  const parts = /^(\d{1,2})\/(\d{1,2})(?:\/(\d{2}|\d{4}))?$/.exec(word);
  if (parts === null) return undefined;
  const [first, second, year] = parts.slice(1).map(Number);
  if (first === undefined || second === undefined) return undefined;
  const isDayFirst = first > 12 || (clock.isDayFirst && second <= 12);
  const [month, day] = isDayFirst ? [second, first] : [first, second];
  if (month < 1 || month > 12 || day < 1 || day > 31) return undefined;
  const fullYear =
    parts[3] === undefined || year === undefined ? undefined : year < 100 ? 2000 + year : year;
  return { length: 1, date: onOrAfter(clock, month, day, fullYear) };
}

/** A date by the calendar's own names and numbers. */
export function readCalendarDate(
  words: readonly string[],
  at: number,
  clock: Clock,
): TimeReading | undefined {
  return (
    readNumericDate(words, at, clock) ??
    readMonthDay(words, at, clock) ??
    readDayMonth(words, at, clock) ??
    readMonth(words, at, clock) ??
    readDayAlone(words, at, clock)
  );
}

/** The weekday's n-th date of a month; `nth` -1 is its last. */
export function nthWeekday(year: number, month: number, weekday: number, nth: number): LocalDate {
  const base = nth > 0 ? localDate(year, month, 1 + (nth - 1) * 7) : localDate(year, month + 1, -6);
  const baseWeekday = new Date(base).getUTCDay() || 7;
  return addDays(base, (weekday - baseWeekday + 7) % 7);
}
