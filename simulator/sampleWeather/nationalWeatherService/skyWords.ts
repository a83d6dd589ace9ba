import type { Moment } from '../moment.ts';

/** The sky as the service words it, and the name of its icon. */
export interface SkyWords {
  readonly words: string;
  readonly icon: string;
}

/** % of cloud up to which a sky is called so. */
const skies: readonly (readonly [upTo: number, day: string, night: string, icon: string])[] = [
  [6, 'Sunny', 'Clear', 'skc'],
  [31, 'Mostly Sunny', 'Mostly Clear', 'few'],
  [69, 'Partly Sunny', 'Partly Cloudy', 'sct'],
  [94, 'Mostly Cloudy', 'Mostly Cloudy', 'bkn'],
  [100, 'Cloudy', 'Cloudy', 'ovc'],
];

/** Of the hour that begins at `moment` and ends at `later`. */
export function skyWordsOf(moment: Moment, later: Moment, isDaytime: boolean): SkyWords {
  const falling = fallingOf(later);
  const chance = later.precipitationProbability;
  if (falling !== undefined && chance >= 15)
    return { words: likelihoodOf(chance, falling.words), icon: `${falling.icon},${tens(chance)}` };
  if (moment.visibility <= 1000) return { words: 'Patchy Fog', icon: 'fog' };
  const [, day, night, icon] = skies.find(([upTo]) => moment.cloudCover <= upTo) ?? skies[4] ?? [];
  return { words: (isDaytime ? day : night) ?? 'Cloudy', icon: icon ?? 'ovc' };
}

/** What falls; undefined where nothing does. */
export function fallingOf(moment: Moment): SkyWords | undefined {
  if (moment.precipitation === 0) return undefined;
  if (moment.isThunder) return { words: 'Showers And Thunderstorms', icon: 'tsra_sct' };
  const strength = moment.precipitation < 0.5 ? 'Light ' : moment.precipitation < 4 ? '' : 'Heavy ';
  switch (moment.precipitationKind) {
    case 'rain':
      return { words: `${strength}Rain`, icon: 'rain' };
    case 'showers':
      return { words: 'Rain Showers', icon: 'rain_showers' };
    case 'freezingRain':
      return { words: 'Freezing Rain', icon: 'fzra' };
    case 'snow':
      return { words: `${strength}Snow`, icon: 'snow' };
    case 'snowShowers':
      return { words: 'Snow Showers', icon: 'snow' };
  }
}

function likelihoodOf(chance: number, words: string): string {
  if (chance < 25) return `Slight Chance ${words}`;
  if (chance < 55) return `Chance ${words}`;
  return chance < 75 ? `${words} Likely` : words;
}

function tens(chance: number): number {
  return Math.round(chance / 10) * 10;
}
