/** One word for the sky: what a weather code says, and what a run of hours comes to. */

import type { HourWeather } from './weather.ts';

export const conditions = [
  'clear', 'mostlyClear', 'partlyCloudy', 'cloudy', 'fog', 'freezingFog',
  'drizzle', 'freezingDrizzle', 'lightRain', 'rain', 'heavyRain', 'freezingRain',
  'lightSnow', 'snow', 'heavySnow', 'lightShowers', 'showers', 'heavyShowers',
  'snowShowers', 'heavySnowShowers', 'thunderstorm', 'hail',
] as const; // prettier-ignore
export type Condition = (typeof conditions)[number];

/** WMO table 4677, as far as Open-Meteo uses it. */
const conditionsByCode: ReadonlyMap<number, Condition> = new Map([
  [0, 'clear'],
  [1, 'mostlyClear'],
  [2, 'partlyCloudy'],
  [3, 'cloudy'],
  [45, 'fog'],
  [48, 'freezingFog'],
  [51, 'drizzle'],
  [53, 'drizzle'],
  [55, 'drizzle'],
  [56, 'freezingDrizzle'],
  [57, 'freezingDrizzle'],
  [61, 'lightRain'],
  [63, 'rain'],
  [65, 'heavyRain'],
  [66, 'freezingRain'],
  [67, 'freezingRain'],
  [71, 'lightSnow'],
  [73, 'snow'],
  [75, 'heavySnow'],
  [77, 'lightSnow'],
  [80, 'lightShowers'],
  [81, 'showers'],
  [82, 'heavyShowers'],
  [85, 'snowShowers'],
  [86, 'heavySnowShowers'],
  [95, 'thunderstorm'],
  [96, 'hail'],
  [99, 'hail'],
]);

/** Undefined for an unknown code. */
export function conditionOf(weatherCode: number | undefined): Condition | undefined {
  return weatherCode === undefined ? undefined : conditionsByCode.get(weatherCode);
}

type Family = 'sky' | 'fog' | 'wet' | 'thunder';

const sky: readonly Condition[] = ['clear', 'mostlyClear', 'partlyCloudy', 'cloudy'];

function familyOf(condition: Condition): Family {
  if (sky.includes(condition)) return 'sky';
  if (condition === 'fog' || condition === 'freezingFog') return 'fog';
  return condition === 'thunderstorm' || condition === 'hail' ? 'thunder' : 'wet';
}

/** Rain, snow or thunder of a third of the time is what a day is remembered for; so is fog of half of it. */
const wetShare = 1 / 3;
const fogShare = 1 / 2;
/** mm over the run: so much makes it wet, however short it lasts. */
const wetAmount = 5;
/**
 * The condition of a run of hours, by daylight where there is any. Not the highest code: a single
 * thundery hour does not make a stormy day. Undefined where no hour has a known code.
 */
export function dominantCondition(hours: readonly HourWeather[]): Condition | undefined {
  const byDay = hours.filter((hour) => hour.isDay === true);
  const told = (byDay.length > 0 ? byDay : hours).flatMap((hour) => {
    const condition = conditionOf(hour.weatherCode);
    return condition === undefined ? [] : [{ hour, condition, family: familyOf(condition) }];
  });
  const inFamily = (...families: readonly Family[]) =>
    told.filter(({ family }) => families.includes(family));
  const falling = inFamily('wet', 'thunder');
  const amount = told.reduce((sum, { hour }) => sum + (hour.precipitationAmount ?? 0), 0);
  if (falling.length > 0 && (falling.length >= told.length * wetShare || amount >= wetAmount)) {
    const thunder = inFamily('thunder');
    return commonest(thunder.length * 2 >= falling.length ? thunder : inFamily('wet'));
  }
  const fog = inFamily('fog');
  if (fog.length > 0 && fog.length >= told.length * fogShare) return commonest(fog);
  return meanSky(told);
}

interface Told {
  readonly condition: Condition;
}

/** The commonest; of equals the one further down the list, which is the heavier. */
function commonest(told: readonly Told[]): Condition | undefined {
  const count = (condition: Condition) => told.filter((one) => one.condition === condition).length;
  return told
    .map(({ condition }) => condition)
    .sort((a, b) => count(b) - count(a) || conditions.indexOf(b) - conditions.indexOf(a))[0];
}

/** Between clear and cloudy, what the hours come to on average; all that is not sky counts as cloudy. */
function meanSky(told: readonly Told[]): Condition | undefined {
  const cloudy = sky.length - 1;
  const cover = told.map(({ condition }) => {
    const index = sky.indexOf(condition);
    return index === -1 ? cloudy : index;
  });
  return sky[Math.round(cover.reduce((sum, index) => sum + index, 0) / cover.length)];
}
