import { addDays, localDate, readLocalDate } from '../../../lambda/time/localDate.ts';
import type { LocalDate } from '../../../lambda/time/localDate.ts';
import type { Clock } from '../clock.ts';
import { monthOf, monthValue, timeValue, weekValue, yearOf } from '../dateValues.ts';
import type { TimeReading } from '../reading.ts';
import { readDay } from './readDays.ts';
import { durationValue } from './readDurations.ts';
import { readQuantity, wholeAmounts } from './readQuantity.ts';
import type { Quantity } from './readQuantity.ts';

type Moment = Pick<TimeReading, 'date' | 'time'>;

function shiftMonths(date: LocalDate, months: number): LocalDate {
  return months === 0
    ? date
    : localDate(yearOf(date), monthOf(date) + months, Number(date.slice(8)));
}

/** Where an amount of time before (-1) or after (1) the clock leads, as exact as it was said. */
function resolveOffset(amounts: Quantity['amounts'], clock: Clock, sign: 1 | -1): Moment {
  const { year, month, week, day, hour, minute, second } = wholeAmounts(amounts);
  const date = addDays(
    shiftMonths(clock.today, sign * (12 * year + month)),
    sign * (7 * week + day),
  );
  if (hour > 0 || minute > 0 || second > 0) {
    const total = clock.minute + sign * (hour * 60 + minute + Math.round(second / 60));
    return { date: addDays(date, Math.floor(total / 1440)), time: timeValue(total) };
  }
  if (day > 0) return { date };
  if (week > 0) return { date: weekValue(date) };
  const thisYear = yearOf(clock.today);
  if (month === 0) return { date: String(thisYear + sign * year) };
  return { date: monthValue(thisYear + sign * year, monthOf(clock.today) + sign * month) };
}

/** A week from a day is a day, not a week. */
function resolveFromDay(
  amounts: Quantity['amounts'],
  clock: Clock,
  today: LocalDate,
  sign: 1 | -1,
): Moment {
  const { week = 0, day = 0, ...others } = amounts;
  return resolveOffset({ ...others, day: day + 7 * week }, { ...clock, today }, sign);
}

function startsWith(words: readonly string[], at: number, phrase: string): boolean {
  return phrase.split(' ').every((word, index) => words[at + index] === word);
}

/** `in three days`, `two hours and a half from now`, `a week from monday`, `five days ago`. */
export function readOffset(
  words: readonly string[],
  at: number,
  clock: Clock,
): TimeReading | undefined {
  const hasIn = words[at] === 'in' || words[at] === 'within';
  const start = at + (hasIn ? 1 : 0);
  const quantity = readQuantity(words, start);
  if (quantity === undefined) return undefined;
  const { amounts } = quantity;
  const end = start + quantity.length;
  const ahead = { duration: durationValue(amounts) };
  const tail = ['from now', 'from today', 'hence'].find((phrase) => startsWith(words, end, phrase));
  if (tail !== undefined) {
    const length = end - at + tail.split(' ').length;
    return { length, ...resolveFromDay(amounts, clock, clock.today, 1), ...ahead };
  }
  if (words[end] === 'ago') {
    return { length: end + 1 - at, ...resolveFromDay(amounts, clock, clock.today, -1) };
  }
  const day =
    words[end] === 'from' || words[end] === 'after' ? readDay(words, end + 1, clock) : undefined;
  const date = day?.date === undefined ? undefined : readLocalDate(day.date);
  if (day !== undefined && date !== undefined) {
    return { length: end + 1 + day.length - at, ...resolveFromDay(amounts, clock, date, 1) };
  }
  if (!hasIn) return undefined;
  const length = end - at + (words[end] === 'time' ? 1 : 0);
  return { length, ...resolveOffset(amounts, clock, 1), ...ahead };
}
