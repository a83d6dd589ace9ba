/** What a planner may look at: everything that is known once the weather has been read. */

import type { Place, PlaceFound } from '../place/place.ts';
import type { Instant } from '../time/localDate.ts';
import type { Period } from '../time/period.ts';
import type { Pollen } from '../understanding/question.ts';
import type { Forecast, HourAir, HourSea, HourWeather, Weather } from '../weather/weather.ts';

export interface Scene {
  readonly found: PlaceFound;
  readonly period: Period;
  readonly now: Instant;
  readonly weather: Weather;
  /** What a bare number of degrees means to the listener. */
  readonly degreesUnit: 'celsius' | 'fahrenheit';
  /** How much the listener wants to hear where they did not ask for more; unset, verdict and reason. */
  readonly wanted?: 'brief' | 'full' | undefined;
  /** For comparisons alone. */
  readonly baseline?: Baseline | undefined;
  /** The person could take it for another place than they meant, so the answer names it. */
  readonly isPlaceNamed: boolean;
  /** The person wants to hear of no warning that they did not ask about. */
  readonly isUnwarned?: boolean;
  /** The answer is what is usual, since no forecast reaches the time asked about. */
  readonly isBeyondForecast?: boolean;
}

/** What the topics see that are answered from the forecast; the air, the sea and the typical stand on their own. */
export interface ForecastScene extends Scene {
  readonly forecast: Forecast;
  /** The rows of the forecast that lie in the period, in order. */
  readonly hours: readonly HourWeather[];
}

export type ComparedWith =
  | { readonly kind: 'time'; readonly period: Period }
  /** The same time, at another place. */
  | { readonly kind: 'place'; readonly place: Place; readonly period: Period }
  | { readonly kind: 'usual' };

/** What a comparison holds the asked place and time against. */
export interface Baseline {
  readonly against: ComparedWith;
  readonly forecast?: Forecast | undefined;
  /** °C, mean high of the time of year. */
  readonly typicalHigh?: number | undefined;
}

/** A planned answer, and which hours decided it. */
export interface Planned<Body, E extends AnyEvidence = Evidence> {
  readonly body: Body;
  readonly evidence: E;
  /** The next level of detail, where it is another thing to say and not the same hours piece by piece. */
  readonly more?: Body | undefined;
}

export type Measure =
  | 'temperature'
  | 'feelsLike'
  | 'precipitation'
  | 'snowfall'
  | 'probability'
  | 'windSpeed'
  | 'gust'
  | 'cloud'
  | 'humidity'
  | 'dewPoint'
  | 'pressure'
  | 'visibility'
  | 'uv';

export type AirMeasure =
  'europeanIndex' | 'usIndex' | 'fineParticles' | 'coarseParticles' | 'ozone' | 'uv' | Pollen;

export type SeaMeasure = 'waveHeight' | 'wavePeriod' | 'swellHeight' | 'seaTemperature';

export interface Evidence {
  readonly hours: readonly HourWeather[];
  /** The most telling first. */
  readonly measures: readonly Measure[];
}

export interface AirEvidence {
  readonly air: readonly HourAir[];
  readonly measures: readonly AirMeasure[];
}

export interface SeaEvidence {
  readonly sea: readonly HourSea[];
  readonly measures: readonly SeaMeasure[];
}

export type AnyEvidence = Evidence | AirEvidence | SeaEvidence;
