/** Weather as the rest of Red Sky sees it, whichever service it came from. SI and metric throughout. */

import type { Instant, LocalDate } from '../time/localDate.ts';

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

export interface WeatherSource {
  readonly name: 'Open-Meteo' | 'MET Norway' | 'National Weather Service' | 'Pirate Weather' | 'sample weather';
  /** The weather is made up, and every answer has to say so. */
  readonly isSample: boolean;
}

export interface Forecast {
  readonly source: WeatherSource;
  readonly fetchedAt: Instant;
  readonly timeZone: string;
  readonly current: CurrentWeather | undefined;
  /** In order, without overlap, gaps possible. */
  readonly hours: readonly HourWeather[];
  readonly days: readonly DayWeather[];
}

export type WeatherProblem =
  /** Every source failed and nothing kept is usable. */
  | { readonly problem: 'weatherDown'; readonly causes: readonly string[] }
  /** The sources answered, but not for this place or time. */
  | { readonly problem: 'weatherMissing' };
