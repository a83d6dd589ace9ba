import type { WarningKind } from '../warning.ts';

/**
 * By words of the issuer's name for it, the first that fits: what is more telling stands before what it
 * brings along ("freezing rain" is ice, "coastal flood" is the coast, "snow squall" is snow).
 */
const kindsByWords: readonly (readonly [WarningKind, RegExp])[] = [
  ['tornado', /tornado|waterspout/],
  ['hurricane', /hurricane|typhoon|tropical|cyclone/],
  ['thunderstorm', /thunder|lightning|severe weather|special marine|\bhail/],
  ['avalanche', /avalanche|landslide|rocks/],
  ['fire', /\bfire|red flag/],
  ['airQuality', /air quality|air stagnation|smoke|\bash|dust|sand|pollution|smog/],
  [
    'coast',
    /coast|lakeshore|surf|\brip\b|beach|surge|tsunami|hazardous seas|waves|water level|low water/,
  ],
  ['flood', /flood|hydrologic|inundation|debris flow/],
  ['ice', /\bice\b|icing|\bicy|glaze|glazed|freezing (?!fog)|black ice|slipper/],
  ['snow', /snow|blizzard|winter/],
  ['fog', /fog|visibility/],
  ['heat', /heat|high temperature|\bhot\b|uv\b/],
  ['cold', /cold|chill|freeze|frost|low temperature/],
  ['wind', /wind|gale|gust|storm|squall|small craft|polar low|monsoon/],
  ['rain', /rain|precipitation|downpour|shower/],
];

/** `event` is the issuer's name for it in English. */
export function warningKindOf(event: string): WarningKind {
  const words = event.toLowerCase();
  return kindsByWords.find(([, pattern]) => pattern.test(words))?.[0] ?? 'other';
}
