import type { Instant } from '../time/localDate.ts';
import type { WeatherSource } from './weather.ts';

/** What an official service warns of, in our words; `other` is spoken by the issuer's own name for it. */
export const warningKinds = [
  'thunderstorm', 'tornado', 'hurricane', 'wind', 'rain', 'flood', 'coast', 'snow', 'ice', 'heat', 'cold',
  'fog', 'fire', 'avalanche', 'airQuality', 'other',
] as const; // prettier-ignore
export type WarningKind = (typeof warningKinds)[number];

/** From the gravest; CAP's words. Air quality is often `unknown`: never leave a warning out for that. */
export const severities = ['extreme', 'severe', 'moderate', 'minor', 'unknown'] as const;
export type Severity = (typeof severities)[number];

/** A warning by an official service, actual and not withdrawn. */
export interface Warning {
  /** The issuer's own; an update has another and takes the place of those that it names. */
  readonly id: string;
  /** Who warns, as it is spoken: "the National Weather Service". */
  readonly issuer: string;
  readonly kind: WarningKind;
  /** The issuer's name for it in English, such as "Winter Storm Warning". */
  readonly event: string;
  readonly severity: Severity;
  /** When what is warned of begins. */
  readonly onset: Instant;
  /** When it ends, not when the message does; undefined where the issuer leaves it open. */
  readonly end: Instant | undefined;
  /** What to do, in the issuer's words; plain text. */
  readonly advice: string | undefined;
}

/** What the service of a place warns of. */
export interface WarningList {
  readonly coverage: 'covered';
  /** Who warns there, as it is spoken. */
  readonly issuer: string;
  readonly source: WeatherSource;
  /** Gravest first; empty is none in force. */
  readonly warnings: readonly Warning[];
}

/** No service that we ask warns for this place: nothing can be said of warnings there. */
export interface NoWarnings {
  readonly coverage: 'notCovered';
}

/** Every warning that holds for a place, or that nobody can tell. */
export type Warnings =
  | (WarningList & {
      readonly fetchedAt: Instant;
      /** The service could not be asked anew in time: whoever hears of it hears its age. */
      readonly isStale?: boolean;
    })
  | NoWarnings;
