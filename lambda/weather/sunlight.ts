/** Sunrise and sunset, for services that do not tell them. */

import { addDays, millisecondsPerHour } from '../time/localDate.ts';
import type { Instant, LocalDate } from '../time/localDate.ts';
import { instantOf, localTimeOf } from '../time/zone.ts';
import { crossingOf, sunAltitudeAt } from './celestial.ts';
import type { Whereabouts } from './source.ts';
import type { DayWeather } from './weather.ts';

/** Degrees of the sun's middle when its upper edge meets the horizon: its radius and the refraction of the air. */
const horizon = -0.833;
const step = millisecondsPerHour;
const halfDay = 12 * millisecondsPerHour;

export function isSunUp(instant: Instant, where: Whereabouts): boolean {
  return sunAltitudeAt(instant, where) > horizon;
}

/** The days from the one of `from` to the one of `to`, both in the zone of the place, with their sun alone. */
export function sunDays(where: Whereabouts, from: Instant, to: Instant): readonly DayWeather[] {
  const last = localTimeOf(to, where.timeZone).date;
  const days: DayWeather[] = [];
  for (let date = localTimeOf(from, where.timeZone).date; date <= last; date = addDays(date, 1))
    days.push(sunDay(date, where));
  return days;
}

/** The sun rises before the noon of a date and sets after it, even where that is past midnight. */
function sunDay(date: LocalDate, where: Whereabouts): DayWeather {
  const height = (instant: Instant) => sunAltitudeAt(instant, where) - horizon;
  const noon = sunNoonOf(date, where);
  const sunrise = crossingOf(height, 'up', { from: noon - halfDay, to: noon, step });
  const sunset = crossingOf(height, 'down', { from: noon, to: noon + halfDay, step });
  const isPolar = sunrise === undefined && sunset === undefined;
  return {
    date,
    sunrise,
    sunset,
    polar: isPolar ? (height(noon) > 0 ? 'day' : 'night') : undefined,
    uvIndexMax: undefined,
    temperatureMax: undefined,
    temperatureMin: undefined,
    precipitationSum: undefined,
  };
}

/** When the mean sun is highest, nearest to the clock's noon: the true sun is a quarter of an hour beside it at most. */
function sunNoonOf(date: LocalDate, { longitude, timeZone }: Whereabouts): Instant {
  const clockNoon = instantOf(date, 12 * 60, timeZone);
  const sunHour = (clockNoon / millisecondsPerHour + longitude / 15) % 24;
  const ahead = ((12 - sunHour + 36) % 24) - 12;
  return clockNoon + ahead * millisecondsPerHour;
}
