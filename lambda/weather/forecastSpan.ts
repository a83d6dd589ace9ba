import { addDays, daysBetween, localDate } from '../time/localDate.ts';
import type { Instant, LocalDate } from '../time/localDate.ts';
import { localTimeOf } from '../time/zone.ts';
import type { WeatherRequest } from './weather.ts';

/** How far ahead a forecast is asked for: few lengths, so that most questions share what is kept. */
export const horizons = [8, 16] as const;

/** Which days hold the weather of a period, and who knows them. */
export type ForecastSpan =
  /** From yesterday; `days` counts today. */
  | { readonly kind: 'ahead'; readonly days: (typeof horizons)[number] }
  /** Hours of past days, from the forecast service (`recent`) or the archive; or days alone. */
  | {
      readonly kind: 'recent' | 'archive' | 'archiveDays';
      /** Both inclusive. */
      readonly first: LocalDate;
      readonly last: LocalDate;
    };

/** The forecast service keeps 92 days. */
const recentDays = 90;
/** The hours of more days than a month has would be a large answer, and nobody asks for them one by one. */
const mostDaysOfHours = 33;
const firstArchived = localDate(1940, 1, 1);

export function forecastSpanOf(
  { from, to, timeZone }: WeatherRequest['period'],
  now: Instant,
): ForecastSpan {
  const dateOf = (instant: Instant) => localTimeOf(instant, timeZone).date;
  const today = dateOf(now);
  const first = dateOf(from);
  // The day that `to` lies in, even where it is its midnight: the amounts of an hour are stamped at its end.
  const last = dateOf(to);
  if (first >= addDays(today, -1)) {
    const ahead = daysBetween(today, last) + 1;
    return { kind: 'ahead', days: horizons.find((days) => ahead <= days) ?? 16 };
  }
  if (daysBetween(first, last) > mostDaysOfHours)
    return {
      kind: 'archiveDays',
      first: latest(first, firstArchived),
      last: earliest(dateOf(to - 1), today),
    };
  // A day more, for days of the answer can begin an hour beside ours (see openDocument.ts).
  const dayBefore = addDays(first, -1);
  if (dayBefore >= addDays(today, -recentDays))
    return { kind: 'recent', first: dayBefore, last: earliest(last, addDays(today, 15)) };
  return { kind: 'archive', first: latest(dayBefore, firstArchived), last: earliest(last, today) };
}

function earliest(a: LocalDate, b: LocalDate): LocalDate {
  return a < b ? a : b;
}

function latest(a: LocalDate, b: LocalDate): LocalDate {
  return a > b ? a : b;
}
