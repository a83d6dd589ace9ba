import type { AlexaTime } from './alexaTime.ts';
import { dayParts } from './dayParts.ts';
import type { DayRange } from './dayRange.ts';
import { dayRangeOf, periodOfDays } from './dayRange.ts';
import type { Instant, LocalDate } from './localDate.ts';
import { addDays, daysBetween } from './localDate.ts';
import type { Period } from './period.ts';
import type { Present } from './present.ts';
import type { SpokenTime } from './spokenTime.ts';
import { instantOf } from './zone.ts';

const noon = 12 * 60;
const midnight = 24 * 60;
const millisecondsPerMinute = 60_000;

/** From one day or clock time to another; what is not said of the beginning is now. */
export function periodBetween(spoken: SpokenTime, present: Present): Period {
  const { date, time, untilDate, untilTime } = spoken;
  const isPast = spoken.direction === 'past';
  const first = date && dayRangeOf(date, present, isPast);
  if (untilDate === undefined) return withinDay(time, untilTime, first?.first, present);

  const days = inOrder(first?.first ?? present.today, dayRangeOf(untilDate, present, isPast).last);
  if (time === undefined && untilTime === undefined) return periodOfDays(days, present.timeZone);
  if (days.first === days.last) return withinDay(time, untilTime, days.first, present);

  const beginsNow = date === undefined && time === undefined && days.first === present.today;
  const from = instantOf(days.first, time === undefined ? 0 : beginningOf(time), present.timeZone);
  const to = instantOf(
    days.last,
    untilTime === undefined ? midnight : endOf(untilTime),
    present.timeZone,
  );
  return between(beginsNow ? present.now : from, to, present);
}

/** "From Monday to Wednesday", asked on a Tuesday: both come as the next ones, Wednesday first. */
function inOrder(first: LocalDate, last: LocalDate): DayRange {
  const back = daysBetween(last, first);
  if (back > 6) return { first: last, last: first, named: 'days' };
  const until = back > 0 ? addDays(last, 7) : last;
  return { first, last: until, named: first === until ? 'day' : 'days' };
}

function withinDay(
  time: AlexaTime | undefined,
  untilTime: AlexaTime | undefined,
  day: LocalDate | undefined,
  present: Present,
): Period {
  const { now, today, timeZone } = present;
  const isOpen = day === undefined || day === today;
  if (time === undefined && isOpen) {
    const end =
      endsOf(untilTime).find((minute) => instantOf(today, minute, timeZone) > now) ?? midnight;
    return between(now, instantOf(today, end, timeZone), present);
  }
  const asHeard = spanOf(time, untilTime);
  if (!isOpen) return betweenMinutes(day, asHeard, present);
  const choices = [asHeard, ...afternoonOf(time, untilTime)];
  const coming = choices.find(({ ends }) => instantOf(today, ends, timeZone) > now);
  if (coming !== undefined) return betweenMinutes(today, coming, present);
  return betweenMinutes(day ?? addDays(today, 1), asHeard, present);
}

/** Minutes after midnight. */
interface MinuteSpan {
  readonly begins: number;
  readonly ends: number;
}

/** "Between nine and five" ends in the afternoon, "between ten at night and two" on the next day. */
function spanOf(time: AlexaTime | undefined, untilTime: AlexaTime | undefined): MinuteSpan {
  const begins = time === undefined ? 0 : beginningOf(time);
  return { begins, ends: endsOf(untilTime).find((minute) => minute > begins) ?? begins + midnight };
}

/** "Between three and five" may come as hours of the morning. */
function afternoonOf(
  time: AlexaTime | undefined,
  untilTime: AlexaTime | undefined,
): readonly MinuteSpan[] {
  if (time?.kind !== 'clock' || untilTime?.kind !== 'clock') return [];
  if (time.minute >= untilTime.minute || untilTime.minute >= noon) return [];
  return [{ begins: time.minute + noon, ends: untilTime.minute + noon }];
}

function beginningOf(time: AlexaTime): number {
  return time.kind === 'clock' ? time.minute : dayParts[time.part].begins;
}

function endOf(time: AlexaTime): number {
  return time.kind === 'clock' ? time.minute : dayParts[time.part].ends;
}

/** When an end may be, in minutes after midnight, earliest first. */
function endsOf(time: AlexaTime | undefined): readonly number[] {
  if (time === undefined) return [midnight];
  const end = endOf(time);
  return time.kind === 'clock' && end < noon
    ? [end, end + noon, end + midnight]
    : [end, end + midnight];
}

function betweenMinutes(day: LocalDate, { begins, ends }: MinuteSpan, present: Present): Period {
  const from = instantOf(day, begins, present.timeZone);
  const to = instantOf(day, ends, present.timeZone);
  // Both may fall together where the clocks jump over them.
  return between(from, to > from ? to : from + (ends - begins) * millisecondsPerMinute, present);
}

function between(from: Instant, to: Instant, { timeZone }: Present): Period {
  return { kind: 'between', from, to, timeZone, isCut: false };
}
