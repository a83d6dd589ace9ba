import type { TimeAsked } from '../understanding/question.ts';
import { dayRangeOf, periodOfDays } from './dayRange.ts';
import { limitPeriod } from './limitPeriod.ts';
import { millisecondsPerHour } from './localDate.ts';
import type { Period, PeriodProblem } from './period.ts';
import { periodAtTime } from './periodAtTime.ts';
import { periodBetween } from './periodBetween.ts';
import { periodOfDuration } from './periodOfDuration.ts';
import type { PeriodClock, Present } from './present.ts';
import { presentOf } from './present.ts';
import type { SpokenTime } from './spokenTime.ts';
import { readSpokenTime } from './spokenTime.ts';

/**
 * What a spoken time means at the place that is asked about, in its own zone.
 *
 * `unsaid` is what no time at all means: a temperature is asked of now, an umbrella of today.
 */
export function resolvePeriod(
  asked: TimeAsked,
  clock: PeriodClock,
  unsaid: 'now' | 'today',
): Period | PeriodProblem {
  const spoken = readSpokenTime(asked);
  if ('problem' in spoken) return spoken;
  const present = presentOf(clock);
  const whole = wholePeriod(spoken, present, unsaid);
  // A date that a place left out when it moved across the date line.
  if (whole.to <= whole.from) return { problem: 'periodNotUnderstood', heard: asked.date ?? '' };
  return limitPeriod(whole, present, spoken.direction === 'past');
}

function wholePeriod(spoken: SpokenTime, present: Present, unsaid: 'now' | 'today'): Period {
  const { date, time, duration, untilDate, untilTime } = spoken;
  const isPast = spoken.direction === 'past';
  if (untilDate !== undefined || untilTime !== undefined) return periodBetween(spoken, present);
  if (duration !== undefined) return periodOfDuration(spoken, duration, present);
  const days = date && dayRangeOf(date, present, isPast);
  // No part is spoken of for several days: "next week in the evening" is answered for the week.
  if (time !== undefined && (days === undefined || days.named === 'day')) {
    return periodAtTime(time, days?.first, present, isPast);
  }
  if (days !== undefined) return periodOfDays(days, present.timeZone);
  if (spoken.saysNow || (unsaid === 'now' && !isPast)) return thisHour(present);
  const { today, timeZone } = present;
  return periodOfDays({ first: today, last: today, named: 'day' }, timeZone);
}

function thisHour({ now, timeZone }: Present): Period {
  return { kind: 'now', from: now, to: now + millisecondsPerHour, timeZone, isCut: false };
}
