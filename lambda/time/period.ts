/** The time that was asked about, in the place's own zone. */

import type { Instant, LocalDate } from './localDate.ts';
import { addDays } from './localDate.ts';
import { localTimeOf } from './zone.ts';

export type DayPart = 'morning' | 'afternoon' | 'evening' | 'night';

interface Span {
  /** First instant, inclusive; what has already passed of a running time is left out. A time that is over is whole. */
  readonly from: Instant;
  /** Last instant, exclusive. */
  readonly to: Instant;
  /** IANA zone of the place. */
  readonly timeZone: string;
  /** The asked time reaches past what a forecast can know, so that only its beginning is answered. */
  readonly isCut: boolean;
}

export type Period =
  /** The hour that begins now. */
  | (Span & { readonly kind: 'now' })
  /** A clock time: `from` is that instant, the span its hour. */
  | (Span & { readonly kind: 'moment'; readonly date: LocalDate })
  /** A part of a day; the night of a date begins that evening and crosses midnight. */
  | (Span & { readonly kind: 'part'; readonly date: LocalDate; readonly part: DayPart })
  | (Span & { readonly kind: 'day'; readonly date: LocalDate })
  /** Several days, or what is left of them; first and last inclusive. */
  | (Span & {
      readonly kind: 'days';
      readonly first: LocalDate;
      readonly last: LocalDate;
      readonly named:
        'weekend' | 'week' | 'month' | 'season' | 'quarter' | 'year' | 'decade' | 'days';
    })
  /** The next (or last) so many hours or minutes. */
  | (Span & { readonly kind: 'hours' })
  /** From one clock time to another. */
  | (Span & { readonly kind: 'between' });

export type PeriodProblem =
  /** Begins after the last day that a forecast knows; `from` is where it would begin. */
  | {
      readonly problem: 'tooFarAhead';
      readonly from: Instant;
      readonly to: Instant;
      readonly timeZone: string;
    }
  /** Before the records begin (1940). */
  | { readonly problem: 'tooLongAgo'; readonly from: Instant; readonly timeZone: string }
  /** A slot value of no known shape, or a date that the place's calendar does not have. */
  | { readonly problem: 'periodNotUnderstood'; readonly heard: string };

/** Days ahead that a forecast knows, today included (Open-Meteo's longest). */
export const forecastHorizonDays = 16;

/** The whole of it lies in the past. */
export function hasPassed(period: Period, now: Instant): boolean {
  return period.to <= now;
}

/** The dates of the place that a period touches, in order. */
export function daysOf({ from, to, timeZone }: Period): readonly LocalDate[] {
  const last = localTimeOf(to - 1, timeZone).date;
  const days: LocalDate[] = [];
  for (let date = localTimeOf(from, timeZone).date; date <= last; date = addDays(date, 1))
    days.push(date);
  return days;
}
