/** Builders of what a planner is shown: an ordinary spring day in Oslo, of which each test changes what it is about. */

import type { ForecastScene } from '../../lambda/answer/scene.ts';
import type { Place } from '../../lambda/place/place.ts';
import { addDays, localDate, millisecondsPerHour } from '../../lambda/time/localDate.ts';
import type { Instant } from '../../lambda/time/localDate.ts';
import type { Period } from '../../lambda/time/period.ts';
import { instantOf, localTimeOf } from '../../lambda/time/zone.ts';
import { selectHours } from '../../lambda/weather/weather.ts';
import type { Forecast, HourWeather } from '../../lambda/weather/weather.ts';

export const oslo: Place = {
  name: 'Oslo',
  country: 'NO',
  latitude: 59.91,
  longitude: 10.75,
  timeZone: 'Europe/Oslo',
  hasNamesakes: false,
};

/** A Tuesday. */
export const today = localDate(2026, 4, 14);

/** The clock of Oslo, in hours after the midnight that began today; past 24 it is tomorrow. */
export function at(hour: number): Instant {
  return instantOf(today, hour * 60, oslo.timeZone);
}

export const now = at(9);

/** The hour that begins so many hours after midnight: mild, dry, a few clouds, a light breeze. */
export function hourOf({
  at: hour,
  ...known
}: { readonly at: number } & Partial<HourWeather>): HourWeather {
  const start = at(hour);
  const clock = localTimeOf(start, oslo.timeZone).hour;
  return {
    start,
    end: start + millisecondsPerHour,
    temperature: 15,
    apparentTemperature: 15,
    relativeHumidity: 60,
    dewPoint: 7,
    weatherCode: 1,
    cloudCover: 20,
    pressure: 1015,
    windSpeed: 3,
    windGust: 6,
    windDirection: 225,
    visibility: 30_000,
    uvIndex: 2,
    isDay: clock >= 6 && clock < 20,
    precipitationAmount: 0,
    precipitationProbability: 0,
    snowfallAmount: 0,
    snowDepth: 0,
    ...known,
  };
}

/** The hours from `first` to before `last`, alike unless `known` tells them apart. */
export function hoursOf(
  first: number,
  last: number,
  known: Partial<HourWeather> | ((hour: number) => Partial<HourWeather>) = {},
): readonly HourWeather[] {
  return Array.from({ length: last - first }, (_, index) => {
    const hour = first + index;
    return hourOf({ at: hour, ...(typeof known === 'function' ? known(hour) : known) });
  });
}

export function dayPeriod(daysAhead = 0): Extract<Period, { kind: 'day' }> {
  const from = daysAhead === 0 ? now : at(24 * daysAhead);
  const date = addDays(today, daysAhead);
  return {
    kind: 'day',
    date,
    from,
    to: at(24 * (daysAhead + 1)),
    timeZone: oslo.timeZone,
    isCut: false,
  };
}

export function periodBetween(first: number, last: number): Period {
  return { kind: 'between', from: at(first), to: at(last), timeZone: oslo.timeZone, isCut: false };
}

export const thisHour: Period = {
  kind: 'now',
  from: now,
  to: now + millisecondsPerHour,
  timeZone: oslo.timeZone,
  isCut: false,
};

interface SceneParts extends Partial<Omit<ForecastScene, 'hours' | 'forecast'>> {
  /** All rows of the forecast; the scene's own are those in the period. */
  readonly hours: readonly HourWeather[];
  readonly current?: Forecast['current'];
  readonly days?: Forecast['days'];
}

/** Asked about Oslo at nine; the period is the whole of the hours given unless it is said. */
export function sceneOf({ hours, current, days = [], ...others }: SceneParts): ForecastScene {
  const period: Period = others.period ?? {
    kind: 'between',
    from: hours[0]?.start ?? now,
    to: hours.at(-1)?.end ?? now,
    timeZone: oslo.timeZone,
    isCut: false,
  };
  const forecast: Forecast = {
    source: { name: 'Open-Meteo', isSample: false },
    fetchedAt: others.now ?? now,
    timeZone: others.found?.place.timeZone ?? oslo.timeZone,
    current,
    hours,
    days,
  };
  return {
    found: { place: oslo, origin: 'said' },
    now,
    degreesUnit: 'celsius',
    isPlaceNamed: true,
    weather: { forecast, problems: {} },
    ...others,
    period,
    forecast,
    hours: selectHours(forecast, period.from, period.to),
  };
}
