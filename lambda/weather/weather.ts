/** Weather as the rest of Red Sky sees it, whichever service it came from. SI and metric throughout. */

import type { Place } from '../place/place.ts';
import type { Instant, LocalDate } from '../time/localDate.ts';
import type { Pollen } from '../understanding/question.ts';
import type { Warnings } from './warning.ts';

/** What a service does not know is undefined, never zero. */
export interface Conditions {
  /** °C */
  readonly temperature: number | undefined;
  /** °C, as it feels with wind and humidity. */
  readonly apparentTemperature: number | undefined;
  /** %, 0 to 100 */
  readonly relativeHumidity: number | undefined;
  /** °C */
  readonly dewPoint: number | undefined;
  /** WMO code table 4677 as Open-Meteo uses it, 0 to 99. */
  readonly weatherCode: number | undefined;
  /** %, 0 to 100 */
  readonly cloudCover: number | undefined;
  /** hPa at sea level */
  readonly pressure: number | undefined;
  /** m/s at ten metres */
  readonly windSpeed: number | undefined;
  /** m/s */
  readonly windGust: number | undefined;
  /** degrees clockwise from north, where the wind comes from */
  readonly windDirection: number | undefined;
  /** m */
  readonly visibility: number | undefined;
  readonly uvIndex: number | undefined;
  readonly isDay: boolean | undefined;
  /** mm of water, rain and melted snow together, in the span of the row. */
  readonly precipitationAmount: number | undefined;
  /** cm of fresh snow in the span of the row. */
  readonly snowfallAmount: number | undefined;
}

/** Amounts are those of the quarter of an hour before `at`. */
export interface CurrentWeather extends Conditions {
  readonly at: Instant;
}

/** One step of a forecast. Amounts fall within [start, end); the other values hold at `start`. */
export interface HourWeather extends Conditions {
  readonly start: Instant;
  /** An hour after `start`, or six where a service gives no hours that far ahead. */
  readonly end: Instant;
  /** %, 0 to 100, of at least 0.1 mm within the step. */
  readonly precipitationProbability: number | undefined;
  /** m lying on the ground */
  readonly snowDepth: number | undefined;
}

/** What falls within a minute. */
export interface MinuteWeather {
  readonly start: Instant;
  readonly end: Instant;
  /** mm of water, rain and melted snow together */
  readonly precipitationAmount: number;
  /** %, 0 to 100 */
  readonly precipitationProbability: number | undefined;
}

/** What is told by the day alone. All else of a day is worked out from its hours. */
export interface DayWeather {
  readonly date: LocalDate;
  /** Undefined in polar night and polar day. */
  readonly sunrise: Instant | undefined;
  readonly sunset: Instant | undefined;
  /** Which of the two polar cases it is, where there is no sunrise. */
  readonly polar: 'night' | 'day' | undefined;
  readonly uvIndexMax: number | undefined;
  /** °C, for days whose hours are not given. */
  readonly temperatureMax: number | undefined;
  readonly temperatureMin: number | undefined;
  readonly precipitationSum: number | undefined;
}

/** Bright Sky hands on the warnings of the German weather service. */
export const sourceNames = [
  'Open-Meteo', 'MET Norway', 'National Weather Service', 'Pirate Weather', 'Bright Sky', 'sample weather',
] as const; // prettier-ignore
export type SourceName = (typeof sourceNames)[number];

export interface WeatherSource {
  readonly name: SourceName;
  /** The weather is made up, and every answer has to say so. */
  readonly isSample: boolean;
}

/** Who told what an answer said: the source of its weather, the issuer of its warnings, or both. */
export interface Credit {
  readonly weather?: SourceName | undefined;
  /** As it is spoken. */
  readonly issuer?: string | undefined;
}

/** What every reading tells of itself. */
interface Reading {
  readonly source: WeatherSource;
  readonly fetchedAt: Instant;
  /** It is older than it should be, since nothing newer could be had in time: whoever hears of it hears its age. */
  readonly isStale?: boolean;
  /** IANA name of the place's zone, as the service knows it. */
  readonly timeZone: string;
}

/** The weather of a span, past or to come. Long past spans have days alone. */
export interface Forecast extends Reading {
  readonly current: CurrentWeather | undefined;
  /** In order, without overlap, gaps possible. */
  readonly hours: readonly HourWeather[];
  readonly days: readonly DayWeather[];
  /** The coming hour, where the source tells it by the minute; in order, without gaps. */
  readonly minutes?: readonly MinuteWeather[];
}

/** The air at the start of an hour. */
export interface HourAir {
  readonly start: Instant;
  readonly end: Instant;
  /** European index: 0 to 20 good, to 40 fair, to 60 moderate, to 80 poor, to 100 very poor, then extremely poor. */
  readonly europeanIndex: number | undefined;
  /** US index, 0 to 500. */
  readonly usIndex: number | undefined;
  /** μg/m³, particles up to 2.5 μm */
  readonly fineParticles: number | undefined;
  /** μg/m³, particles up to 10 μm */
  readonly coarseParticles: number | undefined;
  /** μg/m³ */
  readonly ozone: number | undefined;
  readonly uvIndex: number | undefined;
  /** grains/m³; undefined outside Europe and out of season. */
  readonly pollen: Readonly<Record<Pollen, number | undefined>>;
}

export interface AirForecast extends Reading {
  readonly hours: readonly HourAir[];
}

/** The sea at the start of an hour. */
export interface HourSea {
  readonly start: Instant;
  readonly end: Instant;
  /** m, significant height of wind waves and swell together */
  readonly waveHeight: number | undefined;
  /** degrees clockwise from north, where the waves come from */
  readonly waveDirection: number | undefined;
  /** s */
  readonly wavePeriod: number | undefined;
  /** m */
  readonly swellHeight: number | undefined;
  readonly swellDirection: number | undefined;
  /** s */
  readonly swellPeriod: number | undefined;
  /** °C */
  readonly seaTemperature: number | undefined;
}

export interface SeaForecast extends Reading {
  readonly hours: readonly HourSea[];
}

/** What a time of the year is usually like: means over several years. */
export interface TypicalWeather extends Reading {
  readonly firstYear: number;
  readonly lastYear: number;
  /** °C, mean of the daily highs */
  readonly temperatureMax: number | undefined;
  /** °C, mean of the daily lows */
  readonly temperatureMin: number | undefined;
  /** 0 to 1, share of days with at least 1 mm (WMO's wet day) */
  readonly wetDayShare: number | undefined;
  /** mm a day, rain and melted snow */
  readonly precipitationPerDay: number | undefined;
}

/** `forecast` holds for past times as well; `typical` is about the same time of the year in past years. */
export type WeatherNeed = 'forecast' | 'air' | 'sea' | 'typical' | 'warnings';

export interface WeatherRequest {
  readonly place: Place;
  /** Any period, or a period's problem that knows its instants. */
  readonly period: { readonly from: Instant; readonly to: Instant; readonly timeZone: string };
  readonly needs: readonly WeatherNeed[];
  /** Warnings are told beside the answer if they are there in time: it does not wait for them. */
  readonly mentionsWarnings?: boolean;
  /** From whose allowance the sources are asked, by an id that tells nothing; absent where nobody's is. */
  readonly payer?: string | undefined;
  readonly now: Instant;
}

/** What could be had of what was needed; `problems` says what could not, and why. */
export interface Weather {
  readonly forecast?: Forecast;
  readonly air?: AirForecast;
  readonly sea?: SeaForecast;
  readonly typical?: TypicalWeather;
  readonly warnings?: Warnings;
  readonly problems: Readonly<Partial<Record<WeatherNeed, WeatherProblem>>>;
}

/** Reads all that is needed at once. A problem where nothing of it could be had. */
export type ReadWeather = (
  request: WeatherRequest,
  signal: AbortSignal,
) => Promise<Weather | WeatherProblem>;

export type WeatherProblem =
  /** Every source failed and nothing kept is usable; the log says why. */
  | { readonly problem: 'weatherDown' }
  /** The sources answered, but not for this place or time. */
  | { readonly problem: 'weatherMissing' }
  /** Nothing is kept of it, and the account has had its share of the sources' calls until `freeAt`. */
  | { readonly problem: 'allowanceSpent'; readonly freeAt: Instant };

/** The rows that overlap `from` (inclusive) to `to` (exclusive). */
export function selectHours<Row extends { readonly start: Instant; readonly end: Instant }>(
  forecast: { readonly hours: readonly Row[] },
  from: Instant,
  to: Instant,
): readonly Row[] {
  return forecast.hours.filter((hour) => hour.start < to && hour.end > from);
}
