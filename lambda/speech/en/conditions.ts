import type { Condition } from '../../weather/condition.ts';
import { ssml, type Ssml } from '../ssml.ts';
import type { Voice } from '../voice.ts';

/** After "it is": "cloudy", "raining". */
export const conditionNow: Readonly<Record<Condition, Ssml>> = {
  clear: ssml`clear`,
  mostlyClear: ssml`mostly clear`,
  partlyCloudy: ssml`partly cloudy`,
  cloudy: ssml`cloudy`,
  fog: ssml`foggy`,
  freezingFog: ssml`foggy and freezing`,
  drizzle: ssml`drizzling`,
  freezingDrizzle: ssml`drizzling and icy`,
  lightRain: ssml`raining lightly`,
  rain: ssml`raining`,
  heavyRain: ssml`raining hard`,
  freezingRain: ssml`raining and icy`,
  lightSnow: ssml`snowing lightly`,
  snow: ssml`snowing`,
  heavySnow: ssml`snowing hard`,
  lightShowers: ssml`showery`,
  showers: ssml`showery`,
  heavyShowers: ssml`pouring`,
  snowShowers: ssml`snowing on and off`,
  heavySnowShowers: ssml`snowing hard on and off`,
  thunderstorm: ssml`thundery`,
  hail: ssml`thundery, with hail`,
};

/** After "expect": "cloud", "rain". */
const conditionAhead: Readonly<Record<Condition, Ssml>> = {
  clear: ssml`clear skies`,
  mostlyClear: ssml`mostly clear skies`,
  partlyCloudy: ssml`some cloud`,
  cloudy: ssml`cloud`,
  fog: ssml`fog`,
  freezingFog: ssml`freezing fog`,
  drizzle: ssml`drizzle`,
  freezingDrizzle: ssml`freezing drizzle`,
  lightRain: ssml`light rain`,
  rain: ssml`rain`,
  heavyRain: ssml`heavy rain`,
  freezingRain: ssml`freezing rain`,
  lightSnow: ssml`light snow`,
  snow: ssml`snow`,
  heavySnow: ssml`heavy snow`,
  lightShowers: ssml`light showers`,
  showers: ssml`showers`,
  heavyShowers: ssml`heavy showers`,
  snowShowers: ssml`snow showers`,
  heavySnowShowers: ssml`heavy snow showers`,
  thunderstorm: ssml`thunderstorms`,
  hail: ssml`thunderstorms with hail`,
};

/** After "expect", in the listener's country: Americans count clouds. */
export function expected(condition: Condition, voice: Voice): Ssml {
  if (voice.locale !== 'en-US') return conditionAhead[condition];
  if (condition === 'partlyCloudy') return ssml`some clouds`;
  return condition === 'cloudy' ? ssml`clouds` : conditionAhead[condition];
}

const falling: readonly Condition[] = [
  'drizzle', 'freezingDrizzle', 'lightRain', 'rain', 'heavyRain', 'freezingRain', 'lightSnow', 'snow',
  'heavySnow', 'lightShowers', 'showers', 'heavyShowers', 'snowShowers', 'heavySnowShowers', 'thunderstorm', 'hail',
]; // prettier-ignore

/** The condition names what falls, so that rain or snow need not be named again. */
export function isFalling(condition: Condition | undefined): boolean {
  return condition !== undefined && falling.includes(condition);
}
