/** Milliseconds since 1970-01-01T00:00Z. */
export type Instant = number;

/** A calendar date in some place's own zone, `YYYY-MM-DD`. */
export type LocalDate = string & { readonly localDate: unique symbol };

export const millisecondsPerHour = 3_600_000;
const millisecondsPerDay = 86_400_000;

/** The calendar date of a year, a month (1 to 12, or past them) and a day (1 to 31, or past them). */
export function localDate(year: number, month: number, day: number): LocalDate {
  return localDateOf(Date.UTC(year, month - 1, day));
}

/** Dates by their number since 1970: a forecast of 400 hours names each of its days 24 times. */
const dates = new Map<number, LocalDate>();
const maxDates = 1000;

/** The date that a clock shows whose reading is given as the milliseconds of the same reading in UTC. */
export function localDateOf(wall: number): LocalDate {
  const day = Math.floor(wall / millisecondsPerDay);
  const known = dates.get(day);
  if (known !== undefined) return known;
  const date = new Date(day * millisecondsPerDay).toISOString().slice(0, 10) as LocalDate;
  if (dates.size >= maxDates) dates.clear();
  dates.set(day, date);
  return date;
}

/** Reads `YYYY-MM-DD`; undefined where it is not a date of the calendar. */
export function readLocalDate(text: string): LocalDate | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (match === null) return undefined;
  const date = localDate(Number(match[1]), Number(match[2]), Number(match[3]));
  return date === text ? date : undefined;
}

export function addDays(date: LocalDate, days: number): LocalDate {
  return localDateOf(Date.parse(date) + days * millisecondsPerDay);
}

/** Days from `from` to `to`; negative where `to` is earlier. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / millisecondsPerDay);
}

/** 1 for Monday to 7 for Sunday (ISO 8601). */
export function weekdayOf(date: LocalDate): number {
  return new Date(date).getUTCDay() || 7;
}
