import type { Instant } from '../time/localDate.ts';
import { localTimeOf } from '../time/zone.ts';
import type { Period, PeriodProblem } from '../time/period.ts';
import type { Subject, SubjectOf } from '../understanding/question.ts';

/** What can be answered of what was asked. */
export interface Reach {
  readonly subject: Subject;
  readonly period: Period;
  /** What is usual stands in for a forecast that does not reach so far. */
  readonly isBeyondForecast: boolean;
}

/**
 * A time that no forecast reaches is answered with what it is usually like. Still a problem for subjects of which
 * nothing is usual, such as warnings.
 */
export function reachOf(subject: Subject, period: Period | PeriodProblem): Reach | PeriodProblem {
  if (!('problem' in period)) return { subject, period, isBeyondForecast: false };
  const form = formOf(subject);
  if (period.problem !== 'tooFarAhead' || form === undefined) return period;
  const { from, to, timeZone } = period;
  const dateOf = (instant: Instant) => localTimeOf(instant, timeZone).date;
  const [first, last] = [dateOf(from), dateOf(to - 1)];
  return {
    subject: { topic: 'typical', form },
    period: { kind: 'days', named: 'days', first, last, from, to, timeZone, isCut: false },
    isBeyondForecast: subject.topic !== 'typical',
  };
}

function formOf(subject: Subject): SubjectOf<'typical'>['form'] | undefined {
  switch (subject.topic) {
    case 'typical':
      return subject.form;
    case 'overview':
    case 'sky':
    case 'wear':
    case 'activity':
      return 'overview';
    case 'temperature':
      return 'temperature';
    case 'rain':
      return 'rain';
    default:
      return undefined;
  }
}
