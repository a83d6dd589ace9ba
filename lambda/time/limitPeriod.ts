import type { Instant, LocalDate } from './localDate.ts';
import { addDays, localDate, millisecondsPerHour } from './localDate.ts';
import type { Period, PeriodProblem } from './period.ts';
import { forecastHorizonDays } from './period.ts';
import type { Present } from './present.ts';
import { instantOf, localTimeOf } from './zone.ts';

/** Where the archive of past weather begins (ERA5, Open-Meteo). */
const recordsBegin = localDate(1940, 1, 1);

/**
 * A whole period without what is not asked or cannot be known: what has passed of a running one (with `isPast`,
 * what is still to come), and what lies beyond the last day of a forecast. A period that is over stays whole.
 */
export function limitPeriod(
  period: Period,
  present: Present,
  isPast: boolean,
): Period | PeriodProblem {
  const { now, today, timeZone } = present;
  const horizon = instantOf(addDays(today, forecastHorizonDays), 0, timeZone);
  let { from, to } = period;
  if (localTimeOf(from, timeZone).date < recordsBegin)
    return { problem: 'tooLongAgo', from, timeZone };
  if (from >= horizon) return { problem: 'tooFarAhead', from, to, timeZone };

  const isRunning = from < now && now < to && period.kind !== 'moment';
  // "So far today" just after midnight is the hour that has begun.
  if (isRunning && isPast) to = Math.max(now, Math.min(to, from + millisecondsPerHour));
  else if (isRunning) from = now;
  const isCut = to > horizon && period.kind !== 'moment';
  to = Math.min(to, horizon);

  const span = { from, to, isCut };
  if (period.kind !== 'days') return { ...period, ...span };
  return { ...period, ...span, ...daysLeft(period, from, to, timeZone) };
}

function daysLeft(
  { first, last }: { readonly first: LocalDate; readonly last: LocalDate },
  from: Instant,
  to: Instant,
  timeZone: string,
): { first: LocalDate; last: LocalDate } {
  const begins = localTimeOf(from, timeZone).date;
  const ends = localTimeOf(to - 1, timeZone).date;
  return { first: begins > first ? begins : first, last: ends < last ? ends : last };
}
