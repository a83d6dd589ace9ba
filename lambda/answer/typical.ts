import type { Instant, LocalDate } from '../time/localDate.ts';
import { localTimeOf } from '../time/zone.ts';
import type { SubjectOf } from '../understanding/question.ts';
import type { TypicalWeather, Weather } from '../weather/weather.ts';
import type { Planned } from './scene.ts';

/** The time of the year that is spoken of; both dates inclusive. */
interface Season {
  readonly first: LocalDate;
  readonly last: LocalDate;
}

/** Means over the years, each undefined where it is not known. */
export interface Usual {
  /** °C, mean of the daily highs */
  readonly high: number | undefined;
  /** °C, mean of the daily lows */
  readonly low: number | undefined;
  /** 0 to 1, share of days with at least 1 mm */
  readonly wetDayShare: number | undefined;
  /** mm a day */
  readonly precipitation: number | undefined;
}

export type TypicalBody =
  | {
      readonly topic: 'typical';
      readonly says: 'overview' | 'temperature' | 'rain';
      readonly season: Season;
      readonly usual: Usual;
    }
  /** Which years the means are taken from, and how much rain there is. */
  | {
      readonly topic: 'typical';
      readonly says: 'years';
      readonly season: Season;
      readonly usual: Usual;
      readonly firstYear: number;
      readonly lastYear: number;
    };

/** What `planTypical` looks at: a time that is too far ahead for a forecast will do as well as a period. */
interface TypicalScene {
  readonly weather: Pick<Weather, 'typical'>;
  readonly period: { readonly from: Instant; readonly to: Instant; readonly timeZone: string };
}

/** What a time of the year is usually like; undefined where that is not known. */
export function planTypical(
  { form }: SubjectOf<'typical'>,
  { weather, period }: TypicalScene,
): Planned<TypicalBody> | undefined {
  const { typical } = weather;
  if (typical === undefined || !knows(form, typical)) return undefined;
  const { firstYear, lastYear } = typical;
  const shared = { topic: 'typical', season: seasonOf(period), usual: usualOf(typical) } as const;
  return {
    body: { ...shared, says: form },
    evidence: { hours: [], measures: [] },
    more: { ...shared, says: 'years', firstYear, lastYear },
  };
}

function knows(form: SubjectOf<'typical'>['form'], typical: TypicalWeather): boolean {
  const { temperatureMax, temperatureMin, wetDayShare } = typical;
  const isTemperatureKnown = temperatureMax !== undefined && temperatureMin !== undefined;
  const isRainKnown = wetDayShare !== undefined;
  switch (form) {
    case 'overview':
      return isTemperatureKnown || isRainKnown;
    case 'temperature':
      return isTemperatureKnown;
    case 'rain':
      return isRainKnown;
  }
}

function seasonOf({ from, to, timeZone }: TypicalScene['period']): Season {
  const dateOf = (instant: Instant) => localTimeOf(instant, timeZone).date;
  return { first: dateOf(from), last: dateOf(to - 1) };
}

function usualOf(typical: TypicalWeather): Usual {
  return {
    high: typical.temperatureMax,
    low: typical.temperatureMin,
    wetDayShare: typical.wetDayShare,
    precipitation: typical.precipitationPerDay,
  };
}
