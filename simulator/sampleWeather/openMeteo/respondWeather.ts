import { millisecondsPerHour, type Instant } from '../../../lambda/time/localDate.ts';
import { buildDaily } from './buildDaily.ts';
import { Moment } from '../moment.ts';
import { beginAnswer, type PlaceAnswer } from './placeAnswer.ts';
import type { AskedPlace, WeatherRequest } from './readWeatherRequest.ts';
import { millisecondsPerQuarter, timeRangesOf, type TimeRange } from './timeRanges.ts';
import { writeNumber } from './writeValues.ts';

type Column = number | null | string;

function unitsOf(names: readonly string[], answer: PlaceAnswer) {
  return Object.fromEntries(
    names.map((name) => [name, answer.writing(answer.variable(name)).name]),
  );
}

function buildCurrent(names: readonly string[], answer: PlaceAnswer, now: Instant, step: number) {
  const moment = new Moment(
    answer.place,
    Math.floor(now / step) * step,
    step === millisecondsPerHour ? 1 : 0.25,
  );
  const values = names.map((name): [string, Column] => {
    const variable = answer.variable(name);
    return [name, writeNumber(variable?.read(moment), answer.writing(variable))];
  });
  return {
    current_units: { time: answer.clock.unit, interval: 'seconds', ...unitsOf(names, answer) },
    current: {
      time: answer.clock.writeTime(moment.instant),
      interval: step / 1000,
      ...Object.fromEntries(values),
    },
  };
}

function buildSeries(
  section: 'hourly' | 'minutely_15',
  names: readonly string[],
  answer: PlaceAnswer,
  instants: readonly Instant[],
  moments: readonly (Moment | undefined)[],
) {
  const columns = names.map((name): [string, Column[]] => {
    const variable = answer.variable(name);
    const writing = answer.writing(variable);
    return [
      name,
      moments.map((moment) =>
        writeNumber(moment === undefined ? undefined : variable?.read(moment), writing),
      ),
    ];
  });
  return {
    [`${section}_units`]: { time: answer.clock.unit, ...unitsOf(names, answer) },
    [section]: { time: instants.map(answer.clock.writeTime), ...Object.fromEntries(columns) },
  };
}

function instantsOf({ start, count }: TimeRange, step: number): Instant[] {
  return Array.from({ length: count }, (_, index) => start + index * step);
}

/** A stand-in for the time that the real service takes: a millionth of a second for each value. */
function generationMilliseconds(request: WeatherRequest, days: number): number {
  const { current, quarterly, hourly, daily } = request;
  const aDay = quarterly.length * 96 + hourly.length * 24 + daily.length * 24;
  return (current.length + aDay * days + 1) / 1000;
}

function respondForPlace(request: WeatherRequest, asked: AskedPlace, index: number, now: Instant) {
  const { service, current, quarterly, hourly, daily } = request;
  const answer = beginAnswer(request, asked, now);
  const { place } = answer;
  const ranges = timeRangesOf(request.time, asked.zone.offset, now);
  const quarters =
    quarterly.length === 0 ? [] : instantsOf(ranges.quarters, millisecondsPerQuarter);
  const hours = hourly.length === 0 ? [] : instantsOf(ranges.hours, millisecondsPerHour);
  const hourMoments = hours.map(answer.moment);
  const currentStep = service === 'air-quality' ? millisecondsPerHour : millisecondsPerQuarter;
  return {
    latitude: place.latitude,
    longitude: place.longitude,
    generationtime_ms: generationMilliseconds(request, ranges.days.count),
    utc_offset_seconds: asked.zone.offset / 1000,
    timezone: asked.zone.timeZone,
    timezone_abbreviation: asked.zone.abbreviation,
    elevation: service === 'marine' ? 0 : place.climate.elevation,
    ...(index > 0 && { location_id: index }),
    ...(current.length > 0 && buildCurrent(current, answer, now, currentStep)),
    ...(quarterly.length > 0 &&
      buildSeries(
        'minutely_15',
        quarterly,
        answer,
        quarters,
        quarters.map((instant) => new Moment(place, instant, 0.25)),
      )),
    ...(hourly.length > 0 && buildSeries('hourly', hourly, answer, hours, hourMoments)),
    ...(daily.length > 0 && buildDaily(daily, answer, ranges.days, hourMoments)),
  };
}

/** The body of an answer: one object for one place, an array for several. */
export function respondWeather(request: WeatherRequest, now: Instant): unknown {
  const answers = request.places.map((place, index) => respondForPlace(request, place, index, now));
  return answers.length === 1 ? answers[0] : answers;
}
