/** The days of a forecast, worked out from their hours in the place's own zone. */

import { dominantCondition, type Condition } from '../weather/condition.ts';
import { localTimeOf } from '../time/zone.ts';
import type { LocalDate } from '../time/localDate.ts';
import type { Forecast, HourWeather } from '../weather/weather.ts';
import { highest, lowest, sumOf, wetSpells, type Spell } from './wetness.ts';

export interface DaySummary {
  readonly date: LocalDate;
  readonly hours: readonly HourWeather[];
  /** °C */
  readonly high: number | undefined;
  readonly low: number | undefined;
  readonly condition: Condition | undefined;
  readonly spells: readonly Spell[];
  /** mm of water, rain and melted snow. */
  readonly precipitation: number;
}

/** One summary a date, in order, of the hours given. */
export function summariseDays(
  hours: readonly HourWeather[],
  forecast: Forecast,
): readonly DaySummary[] {
  const byDate = new Map<LocalDate, HourWeather[]>();
  for (const hour of hours) {
    const { date } = localTimeOf(hour.start, forecast.timeZone);
    const day = byDate.get(date);
    if (day === undefined) byDate.set(date, [hour]);
    else day.push(hour);
  }
  return [...byDate].map(([date, rows]) => summariseDay(date, rows, forecast));
}

function summariseDay(
  date: LocalDate,
  hours: readonly HourWeather[],
  forecast: Forecast,
): DaySummary {
  const told = forecast.days.find((day) => day.date === date);
  return {
    date,
    hours,
    high: highest(hours, (hour) => hour.temperature) ?? told?.temperatureMax,
    low: lowest(hours, (hour) => hour.temperature) ?? told?.temperatureMin,
    condition: dominantCondition(hours),
    spells: wetSpells(hours),
    precipitation: sumOf(hours, (hour) => hour.precipitationAmount ?? 0),
  };
}
