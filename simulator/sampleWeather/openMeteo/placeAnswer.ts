import { millisecondsPerHour, type Instant } from '../../../lambda/time/localDate.ts';
import type { LocalWeather } from '../localWeather.ts';
import { Moment } from '../moment.ts';
import type { AskedPlace, WeatherRequest } from './readWeatherRequest.ts';
import { seaOf } from '../sea.ts';
import { writingOf, type Writing } from './units.ts';
import { variablesOf, type Variable } from './variables.ts';
import { localWeatherAt } from '../weatherAt.ts';
import { createClock, type Clock } from './writeValues.ts';

/** The reanalysis behind the archive runs this far behind. */
const archiveLag = 2 * 24 * millisecondsPerHour;

/** One place's answer under way. */
export interface PlaceAnswer {
  readonly place: LocalWeather;
  readonly clock: Clock;
  /** The variable, or undefined where this service does not have it at this place. */
  readonly variable: (name: string) => Variable | undefined;
  readonly writing: (variable: Variable | undefined) => Writing;
  /** The weather at an instant; undefined where there are no data that late. */
  readonly moment: (instant: Instant) => Moment | undefined;
}

export function beginAnswer(request: WeatherRequest, asked: AskedPlace, now: Instant): PlaceAnswer {
  const place = localWeatherAt(asked.latitude, asked.longitude);
  const known = variablesOf[request.service];
  const lastKnown = request.service === 'archive' ? now - archiveLag : Infinity;
  const writing = (variable: Variable | undefined) =>
    writingOf(variable?.unit ?? 'undefined', request.units);
  const hasSea = request.service !== 'marine' || seaOf(new Moment(place, now, 1)) !== undefined;
  return {
    place,
    clock: createClock(asked.zone.offset, request.isUnixTime),
    variable: (name) => (hasSea ? known.get(name) : undefined),
    writing,
    moment: (instant) => (instant > lastKnown ? undefined : new Moment(place, instant, 1)),
  };
}
