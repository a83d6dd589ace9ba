import { millisecondsPerHour, type Instant } from '../../../lambda/time/localDate.ts';
import { dailyVariables, type DailyVariable } from './dailyVariables.ts';
import { moonPhase } from '../moon.ts';
import type { Moment } from '../moment.ts';
import type { PlaceAnswer } from './placeAnswer.ts';
import { daylightDuration, sunTimes } from '../solar.ts';
import { millisecondsPerDay, type TimeRange } from './timeRanges.ts';
import { writingOf, type Unit, type Writing } from './units.ts';
import { writeNumber } from './writeValues.ts';

/** The hours of a day, from 00:00 to 23:00 on the answer's clock; undefined where there are no data. */
type Day = readonly (Moment | undefined)[];
type Write = (dayStart: Instant, day: Day) => number | string | null;

/** Undefined unless all hours have a value. */
function valuesOf(day: Day, read: (moment: Moment) => number | undefined): number[] | undefined {
  const values: number[] = [];
  for (const moment of day) {
    const value = moment === undefined ? undefined : read(moment);
    if (value === undefined) return undefined;
    values.push(value);
  }
  return values;
}

function sum(values: readonly number[]): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}

const aggregates = {
  max: (values: readonly number[]) => Math.max(...values),
  min: (values: readonly number[]) => Math.min(...values),
  mean: (values: readonly number[]) => sum(values) / values.length,
  sum,
};

/** Degrees that the wind or the waves of a day come from, the strong hours counting most. */
function dominantDirection(speeds: readonly number[], directions: readonly number[]): number {
  const radians = directions.map((degrees) => (degrees * Math.PI) / 180);
  const east = sum(radians.map((angle, hour) => (speeds[hour] ?? 0) * Math.sin(angle)));
  const north = sum(radians.map((angle, hour) => (speeds[hour] ?? 0) * Math.cos(angle)));
  return ((Math.atan2(east, north) * 180) / Math.PI + 360) % 360;
}

/** Where the sun does not rise or set, the service writes midnights: one for the night, both for the day. */
function sunEvent(answer: PlaceAnswer, dayStart: Instant, event: 'sunrise' | 'sunset'): Instant {
  const times = sunTimes(answer.place.latitude, answer.place.longitude, dayStart);
  if (times.kind === 'ordinary') return times[event];
  return times.kind === 'polarDay' && event === 'sunset' ? dayStart + millisecondsPerDay : dayStart;
}

interface Column {
  readonly unit: string;
  readonly write: Write;
}

function columnOf(
  variable: DailyVariable,
  answer: PlaceAnswer,
  plain: (unit: Unit) => Writing,
): Column {
  const { place, clock } = answer;
  const written = (
    writing: Writing,
    read: (dayStart: Instant, day: Day) => number | undefined,
  ): Column => ({
    unit: writing.name,
    write: (dayStart, day) => writeNumber(read(dayStart, day), writing),
  });
  const ofHours = (name: string) => {
    const hourly = answer.variable(name);
    return (day: Day) => (hourly === undefined ? undefined : valuesOf(day, hourly.read));
  };
  switch (variable.kind) {
    case 'sunrise':
    case 'sunset': {
      const event = variable.kind;
      return {
        unit: clock.unit,
        write: (dayStart) => clock.writeTime(sunEvent(answer, dayStart, event)),
      };
    }
    case 'daylight':
      return written(
        plain('seconds'),
        (dayStart) => daylightDuration(place.latitude, place.longitude, dayStart) / 1000,
      );
    case 'moonPhase':
      return written(plain('fraction'), (dayStart) => moonPhase(dayStart));
    case 'hours': {
      const hours = ofHours(variable.of);
      return written(
        plain(variable.unit),
        (_, day) => hours(day)?.filter((value) => value > 0.001).length,
      );
    }
    case 'aggregate': {
      const hours = ofHours(variable.of);
      const aggregate = aggregates[variable.by];
      return written(answer.writing(answer.variable(variable.of)), (_, day) => {
        const values = hours(day);
        return values === undefined ? undefined : aggregate(values);
      });
    }
    case 'dominant': {
      const [speeds, directions] = [ofHours(variable.speed), ofHours(variable.direction)];
      return written(answer.writing(answer.variable(variable.direction)), (_, day) => {
        const [speed, direction] = [speeds(day), directions(day)];
        if (speed === undefined || direction === undefined) return undefined;
        return dominantDirection(speed, direction);
      });
    }
  }
}

/** The `daily` section. `known` are the hours already worked out for the `hourly` one, where they cover the same days. */
export function buildDaily(
  names: readonly string[],
  answer: PlaceAnswer,
  range: TimeRange,
  known: readonly (Moment | undefined)[],
) {
  const plain = (unit: Unit) =>
    writingOf(unit, { temperature: 'celsius', windSpeed: 'kmh', precipitation: 'mm' });
  const columns = names.flatMap((name) => {
    const variable = dailyVariables.get(name);
    if (variable === undefined) return [];
    const values: ReturnType<Write>[] = [];
    return [{ name, ...columnOf(variable, answer, plain), values }];
  });
  const isShared = known.length === range.count * 24 && known[0]?.instant === range.start;
  const time: (number | string)[] = [];
  for (let index = 0; index < range.count; index += 1) {
    const dayStart = range.start + index * millisecondsPerDay;
    const day = isShared
      ? known.slice(index * 24, index * 24 + 24)
      : Array.from({ length: 24 }, (_, hour) =>
          answer.moment(dayStart + hour * millisecondsPerHour),
        );
    time.push(answer.clock.writeDate(dayStart));
    for (const column of columns) column.values.push(column.write(dayStart, day));
  }
  return {
    daily_units: {
      time: answer.clock.unit,
      ...Object.fromEntries(columns.map(({ name, unit }) => [name, unit])),
    },
    daily: { time, ...Object.fromEntries(columns.map(({ name, values }) => [name, values])) },
  };
}
