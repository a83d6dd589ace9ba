/** Which days, hours and quarters a request is answered with. */
import { millisecondsPerHour, type Instant } from '../../../lambda/time/localDate.ts';
import type { ParameterReader } from './readParameters.ts';
import type { ServiceName } from './variables.ts';

export const millisecondsPerDay = 24 * millisecondsPerHour;
export const millisecondsPerQuarter = millisecondsPerHour / 4;

interface Reach {
  readonly forecastDaysMost: number;
  readonly forecastDaysUsual: number;
  /** First day with data, as an instant at midnight UTC. */
  readonly begins: (today: Instant) => Instant;
}

const reaches: Readonly<Record<ServiceName, Reach>> = {
  forecast: {
    forecastDaysMost: 16,
    forecastDaysUsual: 7,
    begins: (today) => today - 93 * millisecondsPerDay,
  },
  archive: { forecastDaysMost: 1, forecastDaysUsual: 1, begins: () => Date.UTC(1940, 0, 1) },
  'air-quality': { forecastDaysMost: 7, forecastDaysUsual: 5, begins: () => Date.UTC(2013, 0, 1) },
  marine: { forecastDaysMost: 16, forecastDaysUsual: 7, begins: () => Date.UTC(1940, 0, 1) },
};

interface Steps {
  readonly past: number | undefined;
  readonly ahead: number | undefined;
}

export interface AskedTime {
  /** First and last day, as midnights that are still to be moved to the place's zone. */
  readonly dates: { readonly first: number; readonly last: number } | undefined;
  readonly days: Steps;
  readonly hours: Steps;
  readonly quarters: Steps;
  readonly daysUsual: number;
}

export interface TimeRange {
  readonly start: Instant;
  readonly count: number;
}

interface TimeRanges {
  readonly days: TimeRange;
  readonly hours: TimeRange;
  readonly quarters: TimeRange;
}

function formatDate(instant: Instant): string {
  return new Date(instant).toISOString().slice(0, 10);
}

/** Reads and checks the parameters of time. `past_days` may go a day further back than documented, as in the source. */
export function readAskedTime(
  reader: ParameterReader,
  service: ServiceName,
  now: Instant,
): AskedTime {
  const { forecastDaysMost, forecastDaysUsual, begins } = reaches[service];
  const today = Math.floor(now / millisecondsPerDay) * millisecondsPerDay;
  const first = begins(today);
  const pastDaysMost = (today - first) / millisecondsPerDay;
  const steps = (unit: string, perDay: number): Steps => {
    const past = reader.wholeNumber(`past_${unit}`);
    const ahead = reader.wholeNumber(`forecast_${unit}`);
    const most = forecastDaysMost * perDay;
    if (ahead !== undefined && (ahead < 0 || ahead > most)) {
      reader.fail(`Forecast days is invalid. Allowed range 0 to ${most}. Given ${ahead}.`);
    }
    if (past !== undefined && (past < 0 || past > pastDaysMost * perDay)) {
      reader.fail(
        `Past days is invalid. Allowed range 0 to ${pastDaysMost * perDay}. Given ${past}.`,
      );
    }
    return { past, ahead };
  };
  const days = steps('days', 1);
  const hours = steps('hours', 24);
  const quarters = steps('minutely_15', 96);
  const dates = readDates(reader, first, today + forecastDaysMost * millisecondsPerDay);
  if (dates !== undefined) {
    for (const [unit, { past, ahead }] of Object.entries({ days, hours, minutely_15: quarters })) {
      for (const [name, value] of [
        [`past_${unit}`, past],
        [`forecast_${unit}`, ahead],
      ] as const) {
        if ((value ?? 0) === 0) continue;
        reader.fail(`Parameter '${name}' is mutually exclusive with 'start_date' and 'end_date'`);
      }
    }
  }
  return { dates, days, hours, quarters, daysUsual: forecastDaysUsual };
}

function readDates(reader: ParameterReader, begins: Instant, ends: Instant): AskedTime['dates'] {
  const [first] = reader.dates('start_date');
  const [last] = reader.dates('end_date');
  if (first === undefined && last === undefined) return undefined;
  if (first === undefined || last === undefined) {
    reader.fail("Both 'start_date' and 'end_date' must be set in the url");
    return undefined;
  }
  if (last < first) reader.fail('End-date must be larger or equals than start-date');
  for (const [name, date] of [
    ['start_date', first],
    ['end_date', last],
  ] as const) {
    if (date >= begins && date < ends) continue;
    const range = `${formatDate(begins)} to ${formatDate(ends - millisecondsPerDay)}`;
    reader.fail(`Parameter '${name}' is out of allowed range from ${range}`);
  }
  return { first, last };
}

/** Steps around the one that holds `now`, on the clock that is `offset` ahead of UTC. */
function around(
  now: Instant,
  offset: number,
  step: number,
  past: number,
  ahead: number,
): TimeRange {
  const current = Math.floor((now + offset) / step) * step - offset;
  return { start: current - past * step, count: past + ahead };
}

/**
 * The offset is the one that holds now, and it holds for the whole answer, clock changes or not:
 * so the service does it.
 */
export function timeRangesOf(asked: AskedTime, offset: number, now: Instant): TimeRanges {
  const divide = ({ start, count }: TimeRange, parts: number) => ({ start, count: count * parts });
  if (asked.dates !== undefined) {
    const { first, last } = asked.dates;
    const days = { start: first - offset, count: (last - first) / millisecondsPerDay + 1 };
    return { days, hours: divide(days, 24), quarters: divide(days, 96) };
  }
  const stepsAround = (step: number, { past, ahead }: Steps, usual: number) =>
    around(now, offset, step, past ?? 0, ahead ?? usual);
  const isAsked = ({ past, ahead }: Steps) => past !== undefined || ahead !== undefined;
  const days = stepsAround(millisecondsPerDay, asked.days, asked.daysUsual);
  return {
    days,
    hours: isAsked(asked.hours)
      ? stepsAround(millisecondsPerHour, asked.hours, 16 * 24)
      : divide(days, 24),
    quarters: isAsked(asked.quarters)
      ? stepsAround(millisecondsPerQuarter, asked.quarters, 3 * 96)
      : divide(stepsAround(millisecondsPerDay, asked.days, 3), 96),
  };
}
