import type { AlexaDuration } from './alexaDuration.ts';
import { shiftDay } from './alexaDuration.ts';
import { dayRangeOf, periodOfDays } from './dayRange.ts';
import type { Instant } from './localDate.ts';
import { addDays, millisecondsPerHour } from './localDate.ts';
import type { Period } from './period.ts';
import { periodAtTime, periodOfMoment } from './periodAtTime.ts';
import type { Present } from './present.ts';
import type { SpokenTime } from './spokenTime.ts';
import { instantOf, localTimeOf } from './zone.ts';

/**
 * So much time: from now on, from a day or a clock time on, until now (`past`) or that far away (`after`).
 * Days are counted whole and today is the first of them; "a day" alone is the next 24 hours.
 */
export function periodOfDuration(
  spoken: SpokenTime,
  duration: AlexaDuration,
  present: Present,
): Period {
  if (spoken.direction === 'after') return afterDuration(spoken, duration, present);
  if (spoken.direction === 'past') return untilNow(duration, present);
  if (spoken.date !== undefined || spoken.time !== undefined)
    return fromSaid(spoken, duration, present);
  if (!isOfDays(duration))
    return hours(present.now, later(present.now, duration, 1, present), present);
  const last = addDays(shiftDay(present.today, duration, 1), -1);
  return periodOfDays({ first: present.today, last, named: 'days' }, present.timeZone);
}

/** Weeks, months or some days, so that the hour of the day does not matter. */
function isOfDays({ months, days, milliseconds }: AlexaDuration): boolean {
  return milliseconds === 0 && (months > 0 || days > 1);
}

/** "In two hours", "in three days", "in three days at five". */
function afterDuration({ time }: SpokenTime, duration: AlexaDuration, present: Present): Period {
  if (duration.milliseconds > 0) {
    const at = later(present.now, duration, 1, present);
    const { date, hour, minute } = localTimeOf(at, present.timeZone);
    return {
      ...periodOfMoment(date, hour * 60 + minute, present.timeZone),
      from: at,
      to: at + millisecondsPerHour,
    };
  }
  const day = shiftDay(present.today, duration, 1);
  if (time !== undefined) return periodAtTime(time, day, present, false);
  return periodOfDays({ first: day, last: day, named: 'day' }, present.timeZone);
}

/** "The last three days" are three whole days and today so far. */
function untilNow(duration: AlexaDuration, present: Present): Period {
  if (!isOfDays(duration))
    return hours(later(present.now, duration, -1, present), present.now, present);
  const first = shiftDay(present.today, duration, -1);
  return periodOfDays({ first, last: present.today, named: 'days' }, present.timeZone);
}

function fromSaid({ date, time }: SpokenTime, duration: AlexaDuration, present: Present): Period {
  const range = date && dayRangeOf(date, present, false);
  if (time !== undefined) {
    const start = periodAtTime(time, range?.first, present, false);
    // "For two hours this evening": nobody has said which two.
    if (time.kind === 'part') return start;
    const { from, timeZone, isCut } = start;
    return { kind: 'between', from, to: later(from, duration, 1, present), timeZone, isCut };
  }
  const days = range ?? { first: present.today, last: present.today, named: 'day' };
  if (isOfDays(duration)) {
    const last = addDays(shiftDay(days.first, duration, 1), -1);
    return periodOfDays({ first: days.first, last, named: 'days' }, present.timeZone);
  }
  const isToday = days.named === 'day' && days.first === present.today && duration.milliseconds > 0;
  if (isToday) return hours(present.now, later(present.now, duration, 1, present), present);
  return periodOfDays(days, present.timeZone);
}

/** Calendar units keep the clock time, clock units count real time. */
function later(at: Instant, duration: AlexaDuration, sign: 1 | -1, { timeZone }: Present): Instant {
  if (duration.months === 0 && duration.days === 0) return at + sign * duration.milliseconds;
  const { date, hour, minute } = localTimeOf(at, timeZone);
  const moved = instantOf(shiftDay(date, duration, sign), hour * 60 + minute, timeZone);
  return moved + (at % 60_000) + sign * duration.milliseconds;
}

function hours(from: Instant, to: Instant, { timeZone }: Present): Period {
  return { kind: 'hours', from, to, timeZone, isCut: false };
}
