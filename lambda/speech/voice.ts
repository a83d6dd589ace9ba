import type { Settings } from '../memory/person.ts';
import type { DeviceSettings } from '../support/deviceSettings.ts';
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

/** What people of a country expect, unless they or their device have it otherwise: the British mix Celsius with miles. */
export function unitsFor(
  locale: Locale,
  { temperatureUnit, lengthUnit }: Settings,
  device: DeviceSettings = {},
): Units {
  const isAmerican = locale === 'en-US';
  const usual = {
    temperature: isAmerican ? 'fahrenheit' : 'celsius',
    distance: isAmerican || locale === 'en-GB' ? 'imperial' : 'metric',
    depth: isAmerican ? 'imperial' : 'metric',
  } as const;
  const set = ofDevice(device.lengthUnit);
  const distance = lengthUnit ?? set ?? usual.distance;
  return {
    temperature: temperatureUnit ?? ofDevice(device.temperatureUnit) ?? usual.temperature,
    speed: distance === 'imperial' ? 'milesPerHour' : 'kilometresPerHour',
    // A device speaks of distances alone: in Britain miles say nothing of millimetres.
    depth: lengthUnit ?? (set === usual.distance ? usual.depth : (set ?? usual.depth)),
    distance,
  };
}

function ofDevice<Unit extends string>(unit: Unit | 'unset' | undefined): Unit | undefined {
  return unit === 'unset' ? undefined : unit;
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
