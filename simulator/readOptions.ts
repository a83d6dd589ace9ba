/** The options that the commands share, as a person types them. */

import { existsSync } from 'node:fs';
import { resolvePlace } from '../lambda/place/resolvePlace.ts';
import type { Gazetteer } from '../lambda/place/gazetteer.ts';
import type { Place } from '../lambda/place/place.ts';
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
  if (
    !/^[a-z]{2}-[A-Z]{2}$/.test(text) ||
    !existsSync(`skill-package/interactionModels/custom/${text}.json`)
  )
    throw new OptionError(
      `--locale ${text}: there is no interaction model for it; give one such as en-US or en-GB.`,
    );
  return text;
}

export function readPort(text: string): number {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65_535)
    throw new OptionError(
      `--port ${text}: give a number from 1 to 65535, or leave it out for a free port.`,
    );
  return port;
}

/** "Seattle, US": a place that the gazetteer knows, its country by name or by its two letters. */
export async function readDevicePlace(text: string, gazetteer: Gazetteer): Promise<Place> {
  const place =
    (await findPlace(text, gazetteer)) ?? (await findPlace(withCountryName(text), gazetteer));
  if (place !== undefined) return place;
  throw new OptionError(
    `--device-place ${text}: no such place is known; give a town such as "Seattle, US".`,
  );
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
