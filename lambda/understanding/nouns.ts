import type { Subject } from './question.ts';

/** What a follow-up names with a bare noun ("and the wind?"), by the ids of the slot type `Subject`. */
export const nouns = {
  overview: { topic: 'overview', form: 'summary' },
  temperature: { topic: 'temperature', form: 'value', measure: 'air' },
  high: { topic: 'temperature', form: 'value', measure: 'high' },
  low: { topic: 'temperature', form: 'value', measure: 'low' },
  feelsLike: { topic: 'temperature', form: 'value', measure: 'feelsLike' },
  rain: { topic: 'rain', form: 'whether' },
  rainChance: { topic: 'rain', form: 'chance' },
  snow: { topic: 'snow', form: 'whether', kind: 'snow' },
  ice: { topic: 'snow', form: 'whether', kind: 'ice' },
  hail: { topic: 'snow', form: 'whether', kind: 'hail' },
  wear: { topic: 'wear', form: 'what' },
  sky: { topic: 'sky', form: 'value' },
  sun: { topic: 'sky', form: 'whether', condition: 'sunny' },
  cloud: { topic: 'sky', form: 'cover' },
  fog: { topic: 'sky', form: 'whether', condition: 'foggy' },
  storm: { topic: 'storm', form: 'whether', kind: 'storm' },
  warning: { topic: 'warning', form: 'list' },
  wind: { topic: 'wind', form: 'value' },
  gust: { topic: 'wind', form: 'gust' },
  windDirection: { topic: 'wind', form: 'direction' },
  humidity: { topic: 'humidity', form: 'value' },
  dewPoint: { topic: 'dewPoint', form: 'value' },
  pressure: { topic: 'pressure', form: 'value' },
  visibility: { topic: 'visibility', form: 'value' },
  sunrise: { topic: 'sun', form: 'rise' },
  sunset: { topic: 'sun', form: 'set' },
  daylight: { topic: 'sun', form: 'daylight' },
  moon: { topic: 'moon', form: 'phase' },
  uv: { topic: 'uv', form: 'value' },
  air: { topic: 'air', form: 'value' },
  pollen: { topic: 'pollen', form: 'value' },
  waves: { topic: 'sea', form: 'waves' },
  seaTemperature: { topic: 'sea', form: 'temperature' },
  tides: { topic: 'sea', form: 'tides' },
} as const satisfies Record<string, Subject>;

export function isNoun(id: string): id is keyof typeof nouns {
  return Object.hasOwn(nouns, id);
}
