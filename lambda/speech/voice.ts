import type { Settings } from '../memory/person.ts';
import type { Instant } from '../time/localDate.ts';

export const locales = ['en-US', 'en-GB', 'en-CA', 'en-AU', 'en-IN'] as const;
export type Locale = (typeof locales)[number];

export interface Units {
  readonly temperature: 'celsius' | 'fahrenheit';
  readonly speed: 'kilometresPerHour' | 'milesPerHour';
  /** Depth of rain and snow. */
  readonly depth: 'metric' | 'imperial';
  /** How far one sees. */
  readonly distance: 'metric' | 'imperial';
}

/** How to word a plan: for whom, in which units, and where the clock stands. */
export interface Voice {
  readonly locale: Locale;
  readonly units: Units;
  /** Chooses among wordings that mean the same; from the request, so that the same request sounds the same. */
  readonly variant: number;
  readonly timeZone: string;
  readonly now: Instant;
}

/** The nearest locale that there is wording for: the same, else British English for English, else American. */
export function localeFor(requested: string): Locale {
  const same = locales.find((locale) => locale === requested);
  return same ?? (requested.startsWith('en-') ? 'en-GB' : 'en-US');
}

/** What people of a country expect, unless they set it: the British mix Celsius with miles. */
export function unitsFor(locale: Locale, settings: Settings): Units {
  const { temperatureUnit, lengthUnit } = settings;
  const length = lengthUnit ?? (locale === 'en-US' ? 'imperial' : 'metric');
  const isRoadImperial =
    lengthUnit === undefined ? locale === 'en-US' || locale === 'en-GB' : length === 'imperial';
  return {
    temperature: temperatureUnit ?? (locale === 'en-US' ? 'fahrenheit' : 'celsius'),
    speed: isRoadImperial ? 'milesPerHour' : 'kilometresPerHour',
    depth: length,
    distance: isRoadImperial ? 'imperial' : 'metric',
  };
}

/** A number that stays the same for a request and differs between requests (FNV-1a, 32 bits). */
export function variantOf(requestId: string): number {
  let hash = 0x811c9dc5;
  for (const character of requestId)
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return hash >>> 0;
}

/** One of several wordings that mean the same. */
export function choose<T>(voice: Voice, wordings: readonly [T, ...T[]]): T {
  return wordings[voice.variant % wordings.length] ?? wordings[0];
}
