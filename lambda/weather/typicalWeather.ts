import { addDays, daysBetween, localDate } from '../time/localDate.ts';
import type { LocalDate } from '../time/localDate.ts';
import type { DayWeather, TypicalWeather } from './weather.ts';

/** A single date is not typical of anything: so many days around it are. */
const leastWindowDays = 15;
/** mm, WMO's wet day */
const wetDay = 1;

type Means = Omit<TypicalWeather, 'source' | 'fetchedAt' | 'timeZone'>;

/** Means of the days from `first` to `last` (inclusive) of every year that `days` knows; undefined where it knows none. */
export function typicalOf(
  days: readonly DayWeather[],
  first: LocalDate,
  last: LocalDate,
): Means | undefined {
  const byDate = new Map(days.map((day) => [day.date, day]));
  const years = [...new Set(days.map((day) => yearOf(day.date)))];
  const chosen = years.flatMap((year) =>
    windowIn(year, first, last).flatMap((date) => byDate.get(date) ?? []),
  );
  const known = [...new Map(chosen.map((day) => [day.date, day])).values()];
  const firstYear = years[0];
  const lastYear = years.at(-1);
  const temperatureMax = mean(known.map((day) => day.temperatureMax));
  const temperatureMin = mean(known.map((day) => day.temperatureMin));
  const precipitation = known.map((day) => day.precipitationSum);
  const precipitationPerDay = mean(precipitation);
  const isKnown = [temperatureMax, temperatureMin, precipitationPerDay].some(
    (value) => value !== undefined,
  );
  if (firstYear === undefined || lastYear === undefined || !isKnown) return undefined;
  return {
    firstYear,
    lastYear,
    temperatureMax,
    temperatureMin,
    wetDayShare: mean(
      precipitation.map((sum) => (sum === undefined ? undefined : Number(sum >= wetDay))),
    ),
    precipitationPerDay,
  };
}

/** The same dates in another year, widened evenly where they are few, a year at most. */
function windowIn(year: number, first: LocalDate, last: LocalDate): readonly LocalDate[] {
  const asked = Math.min(Math.max(daysBetween(first, last) + 1, 1), 366);
  const margin = Math.max(0, Math.ceil((leastWindowDays - asked) / 2));
  const start = addDays(localDate(year, monthOf(first), dayOf(first)), -margin);
  return Array.from({ length: asked + 2 * margin }, (_, index) => addDays(start, index));
}

function yearOf(date: LocalDate): number {
  return Number(date.slice(0, 4));
}

function monthOf(date: LocalDate): number {
  return Number(date.slice(5, 7));
}

function dayOf(date: LocalDate): number {
  return Number(date.slice(8, 10));
}

function mean(values: readonly (number | undefined)[]): number | undefined {
  const known = values.filter((value) => value !== undefined);
  if (known.length === 0) return undefined;
  return known.reduce((sum, value) => sum + value, 0) / known.length;
}
