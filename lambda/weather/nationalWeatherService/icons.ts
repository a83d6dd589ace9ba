/** The service's icons (https://api.weather.gov/icons) and sentences as WMO codes. */

/** WMO codes, table 4677 as Open-Meteo uses it, by strength: light, neither, heavy. */
type Codes = readonly [number] | readonly [number, number, number];

const rain: Codes = [61, 63, 65];
const showers: Codes = [80, 81, 82];
const snow: Codes = [71, 73, 75];
const freezingRain: Codes = [66, 66, 67];
const thunder: Codes = [95];
const cloudy: Codes = [3];

/** Those that name no sky (hot, cold, haze, smoke, dust) are left to the sentence. Sleet counts as snow. */
const dryIcons = new Map<string, Codes>([
  ['skc', [0]],
  ['few', [1]],
  ['sct', [2]],
  ['bkn', cloudy],
  ['ovc', cloudy],
  ['fog', [45]],
]);
const wetIcons = new Map<string, Codes>([
  ['rain', rain],
  ['rain_showers', showers],
  ['rain_showers_hi', showers],
  ['snow', snow],
  ['blizzard', [75]],
  ['sleet', snow],
  ['rain_snow', snow],
  ['rain_sleet', snow],
  ['snow_sleet', snow],
  ['fzra', freezingRain],
  ['rain_fzra', freezingRain],
  ['snow_fzra', freezingRain],
  ['tsra', thunder],
  ['tsra_sct', thunder],
  ['tsra_hi', thunder],
  ['tornado', thunder],
  ['hurricane', [82]],
  ['tropical_storm', [82]],
]);

/** The first that a sentence matches. */
const drySentences: readonly (readonly [RegExp, Codes])[] = [
  [/freezing fog/i, [48]],
  [/fog|mist/i, [45]],
  [/mostly (sunny|clear)/i, [1]],
  [/partly (sunny|cloudy|clear)/i, [2]],
  [/cloudy|overcast/i, cloudy],
  [/sunny|clear|fair/i, [0]],
];
const wetSentences: readonly (readonly [RegExp, Codes])[] = [
  [/thunder|t-storm/i, thunder],
  [/freezing (rain|drizzle)/i, freezingRain],
  [/snow shower|flurr/i, [85, 85, 86]],
  [/snow|blizzard|sleet|ice pellets|wintry/i, snow],
  [/drizzle/i, [51, 53, 55]],
  [/shower/i, showers],
  [/rain/i, rain],
];

/** %; below it an icon or sentence speaks of what might fall, and the hour is more likely dry. */
const likely = 50;

/**
 * The code of an hour from its icon, `…/icons/land/day/rain_showers,40?size=small`, and from its sentence, `Chance
 * Light Rain`, where the icon does not tell. `probability` is of precipitation, in %; what is observed has none.
 */
export function weatherCodeOf(
  icon: string,
  sentence: string,
  probability = 100,
): number | undefined {
  const name = /\/(?:day|night)\/([a-z_]+)/.exec(icon)?.[1]?.replace(/^wind_/, '') ?? '';
  const falling = wetIcons.get(name) ?? firstMatch(wetSentences, sentence);
  if (falling !== undefined && probability >= likely) return strengthIn(falling, sentence);
  const dry = dryIcons.get(name) ?? firstMatch(drySentences, sentence);
  return dry?.[0] ?? (falling === undefined ? undefined : cloudy[0]);
}

function firstMatch(table: readonly (readonly [RegExp, Codes])[], sentence: string) {
  return table.find(([words]) => words.test(sentence))?.[1];
}

function strengthIn([light, neither = light, heavy = light]: Codes, sentence: string): number {
  if (/light|slight/i.test(sentence.replace(/slight chance/i, ''))) return light;
  return /heavy/i.test(sentence) ? heavy : neither;
}

/** Undefined where the icon does not say. */
export function isDayIn(icon: string): boolean | undefined {
  const time = /\/(day|night)\//.exec(icon)?.[1];
  return time === undefined ? undefined : time === 'day';
}
