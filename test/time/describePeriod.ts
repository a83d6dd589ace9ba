import type { Instant } from '../../lambda/time/localDate.ts';
import type { Period, PeriodProblem } from '../../lambda/time/period.ts';

/** `2026-11-22 16:00` on the place's clock: straight from Intl, beside the code under test. */
export function wallClock(instant: Instant, timeZone: string): string {
  return new Intl.DateTimeFormat('sv-SE', {
    timeZone,
    dateStyle: 'short',
    timeStyle: 'short',
  }).format(instant);
}

/** A period on one line, as the tables of these tests write it. */
export function describePeriod(period: Period | PeriodProblem): string {
  if ('problem' in period) {
    return period.problem === 'periodNotUnderstood'
      ? `${period.problem} ${period.heard}`
      : `${period.problem} ${wallClock(period.from, period.timeZone)}`;
  }
  const { from, to, timeZone, isCut } = period;
  const span = `${wallClock(from, timeZone)} to ${wallClock(to, timeZone)}${isCut ? ', cut' : ''}`;
  return `${nameOf(period)}: ${span}`;
}

function nameOf(period: Period): string {
  switch (period.kind) {
    case 'day':
    case 'moment':
      return `${period.kind} ${period.date}`;
    case 'part':
      return `${period.part} ${period.date}`;
    case 'days':
      return `${period.named} ${period.first}/${period.last}`;
    case 'now':
    case 'hours':
    case 'between':
      return period.kind;
  }
}
