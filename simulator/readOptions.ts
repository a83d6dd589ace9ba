/** The options that the commands share, as a person types them. */

import { existsSync } from 'node:fs';
import { resolvePlace } from '../lambda/place/resolvePlace.ts';
import type { Gazetteer } from '../lambda/place/gazetteer.ts';
import type { Place } from '../lambda/place/place.ts';
import type { AlexaAccount, DeviceAddress, PermissionState } from './alexaAccount.ts';
import type { WeatherChoice } from './startRedSky.ts';

/** What a person typed does not fit; `message` says what would. */
export class OptionError extends Error {
  override readonly name = 'OptionError';
}

export function readWeatherChoice(text: string): WeatherChoice {
  if (text === 'live' || text === 'sample') return { weather: text };
  if (/^https?:\/\/[^\s?#@]+$/.test(text) && URL.canParse(text))
    return { weather: 'at', url: text };
  throw new OptionError(
    `--weather ${text}: give live, sample, or the base URL of a service that speaks as Open-Meteo does.`,
  );
}

/** Epoch milliseconds of `2026-11-22T18:00:00Z`; the date alone is its midnight in UTC. */
export function readNow(text: string): number {
  const now = Date.parse(text);
  if (!/^\d{4}-\d\d-\d\d/.test(text) || Number.isNaN(now))
    throw new OptionError(`--now ${text}: give an instant such as 2026-11-22T18:00:00Z.`);
  return now;
}

export function readLocale(text: string): string {
  if (isKnownLocale(text)) return text;
  throw new OptionError(
    `--locale ${text}: there is no interaction model for it; give one such as en-US or en-GB.`,
  );
}

export function isKnownLocale(text: string): boolean {
  return (
    /^[a-z]{2}-[A-Z]{2}$/.test(text) &&
    existsSync(`skill-package/interactionModels/custom/${text}.json`)
  );
}

export function readPort(text: string): number {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65_535)
    throw new OptionError(
      `--port ${text}: give a number from 1 to 65535, or leave it out for a free port.`,
    );
  return port;
}

/** What the owner answers, or has answered, where the skill asks where the device is. */
export function readPermission(text: string | undefined): PermissionState | undefined {
  if (text === undefined || text === 'granted' || text === 'refused' || text === 'unasked')
    return text;
  throw new OptionError(`--permission ${text}: give granted, refused or unasked.`);
}

/** "98104, US": a postcode and the two letters of its country. */
export function readAddress(text: string | undefined): DeviceAddress | undefined {
  if (text === undefined) return undefined;
  const [, postalCode, countryCode] = /^(.*\d.*?),?\s+([A-Z]{2})$/.exec(text.trim()) ?? [];
  if (postalCode !== undefined && countryCode !== undefined) return { postalCode, countryCode };
  throw new OptionError(`--address ${text}: give a postcode and a country such as "98104, US".`);
}

export type DeviceUnits = Pick<AlexaAccount, 'temperatureUnit' | 'distanceUnits'>;

/** "celsius, imperial": of the temperature and of distances; what is not named is unset. */
export function readDeviceUnits(text: string | undefined): DeviceUnits | undefined {
  if (text === undefined) return undefined;
  const words = text.toUpperCase().split(/[\s,]+/);
  const temperatureUnit = words.find((word) => word === 'CELSIUS' || word === 'FAHRENHEIT');
  const distanceUnits = words.find((word) => word === 'METRIC' || word === 'IMPERIAL');
  const known: readonly (string | undefined)[] = [temperatureUnit, distanceUnits];
  if (words.every((word) => known.includes(word))) return { temperatureUnit, distanceUnits };
  throw new OptionError(
    `--device-units ${text}: give celsius or fahrenheit, metric or imperial, or one of each such as "celsius, imperial".`,
  );
}

/** "Seattle, US": a place that the gazetteer knows, its country by name or by its two letters. */
export async function readDevicePlace(text: string, gazetteer: Gazetteer): Promise<Place> {
  const place = await findDevicePlace(text, gazetteer);
  if (place !== undefined) return place;
  throw new OptionError(
    `--device-place ${text}: no such place is known; give a town such as "Seattle, US".`,
  );
}

/** The same; undefined where there is no such place. */
export async function findDevicePlace(
  text: string,
  gazetteer: Gazetteer,
): Promise<Place | undefined> {
  return (await findPlace(text, gazetteer)) ?? (await findPlace(withCountryName(text), gazetteer));
}

async function findPlace(words: string, gazetteer: Gazetteer): Promise<Place | undefined> {
  const known = { locale: 'en-US', device: { kind: 'none' } } as const;
  const ports = { gazetteer, searchPlaces: () => Promise.resolve([]) };
  const { signal } = new AbortController();
  const found = await resolvePlace({ kind: 'named', words }, known, ports, signal);
  if (!('problem' in found)) return found.place;
  return found.problem === 'placeAmbiguous' ? found.choices[0] : undefined;
}

/** "Leeds, GB" becomes "Leeds, United Kingdom". */
function withCountryName(text: string): string {
  const names = new Intl.DisplayNames('en', { type: 'region' });
  return text.replace(/\b[A-Z]{2}$/, (code) => names.of(code) ?? code);
}
