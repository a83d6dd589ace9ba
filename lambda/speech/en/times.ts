/** Days and clock times as people say them, in the place's own zone. */

import {
  addDays,
  daysBetween,
  weekdayOf,
  type Instant,
  type LocalDate,
} from '../../time/localDate.ts';
import { hasPassed, type DayPart, type Period } from '../../time/period.ts';
import { localTimeOf } from '../../time/zone.ts';
import { plain, ssml, type Ssml } from '../ssml.ts';
import type { Voice } from '../voice.ts';

const weekdays = [
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
  'Sunday',
] as const;
const months = [
  'January', 'February', 'March', 'April', 'May', 'June',
  'July', 'August', 'September', 'October', 'November', 'December',
] as const; // prettier-ignore

export function todayOf(voice: Voice): LocalDate {
  return localTimeOf(voice.now, voice.timeZone).date;
}

/** "Friday". */
export function weekday(date: LocalDate): Ssml {
  return plain(weekdays[weekdayOf(date) - 1] ?? '');
}

export function monthName(month: number): Ssml {
  return plain(months[month - 1] ?? '');
}

/** "December 4th" in America, "the 4th of December" elsewhere. */
export function dayOfYear(date: LocalDate, voice: Voice): Ssml {
  const [, month = 1, day = 1] = date.split('-').map(Number);
  const name = monthName(month);
  return isMonthFirst(voice) ? ssml`${name} ${ordinal(day)}` : ssml`the ${ordinal(day)} of ${name}`;
}

/** "April 15th to 28th", "the 15th to the 28th of April": for after "from". */
export function daysOfYear(first: LocalDate, last: LocalDate, voice: Voice): Ssml {
  if (first.slice(0, 7) !== last.slice(0, 7))
    return ssml`${dayOfYear(first, voice)} to ${dayOfYear(last, voice)}`;
  const [from, to] = [first, last].map((date) => ordinal(Number(date.slice(8))));
  return isMonthFirst(voice)
    ? ssml`${dayOfYear(first, voice)} to ${to ?? ssml``}`
    : ssml`the ${from ?? ssml``} to ${dayOfYear(last, voice)}`;
}

/** With the year where it is another. */
export function calendarDate(date: LocalDate, voice: Voice): Ssml {
  const year = date.slice(0, 4);
  const said = dayOfYear(date, voice);
  return todayOf(voice).startsWith(year) ? said : ssml`${said}, ${Number(year)}`;
}

function isMonthFirst({ locale }: Voice): boolean {
  return locale === 'en-US' || locale === 'en-CA';
}

function ordinal(day: number): Ssml {
  const isTeen = day >= 11 && day <= 13;
  const suffix = { 1: 'st', 2: 'nd', 3: 'rd' }[day % 10];
  return plain(`${String(day)}${isTeen ? 'th' : (suffix ?? 'th')}`);
}

/** "today", "tomorrow", "Friday", "Friday the 4th" in the week after, "Friday, December 4th" beyond; "December 4th" of long ago. */
export function day(date: LocalDate, voice: Voice): Ssml {
  const ahead = daysBetween(todayOf(voice), date);
  if (ahead === 0) return ssml`today`;
  if (ahead === 1) return ssml`tomorrow`;
  if (ahead === -1) return ssml`yesterday`;
  if (ahead > 1 && ahead < 7) return weekday(date);
  if (ahead >= 7 && ahead < 14) return ssml`${weekday(date)} the ${ordinal(Number(date.slice(8)))}`;
  if (ahead < -1 && ahead > -7) return ssml`last ${weekday(date)}`;
  if (ahead < 0) return calendarDate(date, voice);
  return ssml`${weekday(date)}, ${calendarDate(date, voice)}`;
}

/** With its preposition: "today", "on Friday", "last Friday". */
export function onDay(date: LocalDate, voice: Voice): Ssml {
  const ahead = daysBetween(todayOf(voice), date);
  return Math.abs(ahead) <= 1 || (ahead < 0 && ahead > -7)
    ? day(date, voice)
    : ssml`on ${day(date, voice)}`;
}

/** "3 PM", "3:30 PM", "noon", "midnight"; to the nearest quarter of an hour. */
export function clock(instant: Instant, voice: Voice): Ssml {
  const quarter = 15 * 60_000;
  const { hour, minute } = localTimeOf(Math.round(instant / quarter) * quarter, voice.timeZone);
  return clockFace(hour, minute);
}

/** To the minute, for sunrise and its like. */
export function exactClock(instant: Instant, voice: Voice): Ssml {
  const minuteLength = 60_000;
  const { hour, minute } = localTimeOf(
    Math.round(instant / minuteLength) * minuteLength,
    voice.timeZone,
  );
  return clockFace(hour, minute);
}

function clockFace(hour: number, minute: number): Ssml {
  if (minute === 0 && hour === 0) return ssml`midnight`;
  if (minute === 0 && hour === 12) return ssml`noon`;
  const half = hour < 12 ? 'AM' : 'PM';
  const face = String(hour % 12 || 12);
  return plain(
    minute === 0 ? `${face} ${half}` : `${face}:${String(minute).padStart(2, '0')} ${half}`,
  );
}

/** A clock time with its day where that is not the day of `beside`: "3 PM", "3 AM on Friday". */
export function clockOn(instant: Instant, beside: Instant, voice: Voice): Ssml {
  const { date } = localTimeOf(instant, voice.timeZone);
  const same = localTimeOf(beside, voice.timeZone).date;
  const isSmallHours = date === addDays(same, 1) && localTimeOf(instant, voice.timeZone).hour < 7;
  return date === same || isSmallHours
    ? clock(instant, voice)
    : ssml`${clock(instant, voice)} ${onDay(date, voice)}`;
}

/** "tonight", "tomorrow morning", "on Friday evening". */
export function partOfDay(date: LocalDate, part: DayPart, voice: Voice): Ssml {
  const ahead = daysBetween(todayOf(voice), date);
  const name = plain(part);
  if (ahead === 0) return part === 'night' ? ssml`tonight` : ssml`this ${name}`;
  if (ahead === -1 && part === 'night')
    return isSmallHours(voice) ? ssml`tonight` : ssml`last night`;
  if (Math.abs(ahead) === 1) return ssml`${day(date, voice)} ${name}`;
  return ahead > 1 && ahead < 7
    ? ssml`on ${weekday(date)} ${name}`
    : ssml`in the ${name} ${onDay(date, voice)}`;
}

/** The night that began yesterday evening is still on. */
function isSmallHours(voice: Voice): boolean {
  return localTimeOf(voice.now, voice.timeZone).hour < 6;
}

/** The asked time, for the end of a clause: "now", "at 3 PM tomorrow", "this weekend", "in the next 3 hours". */
export function when(period: Period, voice: Voice): Ssml {
  switch (period.kind) {
    case 'now':
      return ssml`right now`;
    case 'moment':
      return daysBetween(todayOf(voice), period.date) === 0
        ? ssml`at ${clock(period.from, voice)}`
        : ssml`at ${clock(period.from, voice)} ${onDay(period.date, voice)}`;
    case 'part':
      // Asked about in the past, the night that goes on in the small hours is last night.
      if (
        period.part === 'night' &&
        hasPassed(period, voice.now) &&
        daysBetween(period.date, todayOf(voice)) === 1
      )
        return ssml`last night`;
      return partOfDay(period.date, period.part, voice);
    case 'day':
      return onDay(period.date, voice);
    case 'days':
      return severalDays(period, voice);
    case 'hours': {
      const hours = Math.round((period.to - period.from) / 3_600_000);
      const isAhead = period.to > voice.now;
      const span = hours < 1 ? ssml`hour` : hours === 1 ? ssml`hour` : ssml`${hours} hours`;
      return isAhead ? ssml`in the next ${span}` : ssml`in the last ${span}`;
    }
    case 'between':
      return betweenTimes(period, voice);
  }
}

/** "between noon and 4 PM", "tomorrow between noon and 4 PM" */
function betweenTimes({ from, to }: Period, voice: Voice): Ssml {
  const { date } = localTimeOf(from, voice.timeZone);
  const span = ssml`between ${clock(from, voice)} and ${clockOn(to, from, voice)}`;
  return date === todayOf(voice) ? span : ssml`${onDay(date, voice)} ${span}`;
}

/** "in October", "in October 2024" */
function inMonth(date: LocalDate, voice: Voice): Ssml {
  const [year = 0, month = 1] = date.split('-').map(Number);
  const isThisYear = todayOf(voice).startsWith(String(year));
  return isThisYear ? ssml`in ${monthName(month)}` : ssml`in ${monthName(month)} ${year}`;
}

function severalDays(period: Extract<Period, { kind: 'days' }>, voice: Voice): Ssml {
  const { first, last, named } = period;
  const today = todayOf(voice);
  const untilFirst = daysBetween(today, first);
  const weekStart = addDays(today, 1 - weekdayOf(today));
  const weeks = Math.floor(daysBetween(weekStart, first) / 7);
  const name = named === 'weekend' ? ssml`weekend` : ssml`week`;
  if (named === 'weekend' || named === 'week') {
    if (weeks === 0) return ssml`this ${name}`;
    if (weeks === 1) return ssml`next ${name}`;
    if (weeks === -1) return ssml`last ${name}`;
  }
  if (first === last) return onDay(first, voice);
  if (named === 'month')
    return first.slice(0, 7) === today.slice(0, 7) ? ssml`this month` : inMonth(first, voice);
  if (named === 'days' && untilFirst === 0)
    return ssml`over the next ${daysBetween(first, last) + 1} days`;
  if (named === 'days' && last === today)
    return untilFirst === -1 ? ssml`since yesterday` : ssml`over the last ${-untilFirst} days`;
  return ssml`from ${day(first, voice)} to ${day(last, voice)}`;
}
