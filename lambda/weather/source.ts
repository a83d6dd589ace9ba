/** What a source of weather does for us, in our words. Each service of the world has one folder that fulfils it. */

import type { HttpProblem } from '../support/httpProblem.ts';
import type { Instant } from '../time/localDate.ts';
import type { ForecastSpan } from './forecastSpan.ts';
import type { Warning } from './warning.ts';
import type { AirForecast, Forecast, SeaForecast, SourceName } from './weather.ts';

export interface Whereabouts {
  /** Degrees, rounded to two decimals (a kilometre): neighbours share what is kept, and nobody is exact. */
  readonly latitude: number;
  readonly longitude: number;
  /** IANA name */
  readonly timeZone: string;
  /** ISO 3166-1 alpha-2, upper case, where it is known: it decides who warns. */
  readonly country?: string;
}

/** What a caller gives to one request of a source. */
export interface SourceCall {
  readonly now: Instant;
  /** Ends the request: nobody waits for it any more. */
  readonly signal: AbortSignal;
  /** For the whole request with its second tries. */
  readonly timeoutMs: number;
  /** What the source named the version that is kept, so that it need not send that again. */
  readonly lastModified?: string;
}

/** How long what was read stays fresh by the source's own word, where it gives one. */
interface Freshness {
  readonly freshUntil?: Instant;
  readonly lastModified?: string;
}

export type Fetched<Reading> =
  | ({ readonly reading: Reading } & Freshness)
  /** What is kept still holds. Only after a call with `lastModified`. */
  | ({ readonly problem: 'notModified' } & Freshness)
  | SourceProblem;

export type SourceProblem =
  /** The source works, but not for this place or time: another may know it. */
  { readonly problem: 'weatherMissing' } | SourceFailure;

/** The source failed, which counts against it. */
export interface SourceFailure {
  readonly problem: 'sourceFailed';
  /** `malformed`: it answered, but not as it promises. */
  readonly cause: HttpProblem['cause'] | 'malformed';
  readonly status?: number;
  /** ms, where it says when to come again */
  readonly retryAfter?: number;
}

/** One kind of reading from one service; it fetches, and neither keeps nor retries nor logs. */
export interface Source<Wanted, Reading> {
  readonly name: SourceName;
  /** Whether it may know this, told without asking it. */
  readonly covers: (where: Whereabouts, wanted: Wanted) => boolean;
  /** How many calls the service counts for such a request, as its terms count them. */
  readonly costOf: (wanted: Wanted) => number;
  readonly fetch: (
    where: Whereabouts,
    wanted: Wanted,
    call: SourceCall,
  ) => Promise<Fetched<Reading>>;
}

export type ForecastSource = Source<ForecastSpan, Forecast>;
export type AirSource = Source<'air', AirForecast>;
export type SeaSource = Source<'sea', SeaForecast>;
/** All that is in force or announced at a place, at the moment of asking. */
export type WarningSource = Source<'warnings', readonly Warning[]>;
