/** Builders of the air, the sea and the usual weather: clean, calm and free of pollen unless a test changes it. */

import type { Scene } from '../../lambda/answer/scene.ts';
import type { Place } from '../../lambda/place/place.ts';
import { millisecondsPerHour } from '../../lambda/time/localDate.ts';
import type { HourAir, HourSea, TypicalWeather, Weather } from '../../lambda/weather/weather.ts';
import { at, now, oslo, periodBetween } from './hours.ts';

export const denver: Place = {
  name: 'Denver',
  country: 'US',
  latitude: 39.74,
  longitude: -104.98,
  timeZone: 'America/Denver',
  hasNamesakes: false,
};

const reading = {
  source: { name: 'Open-Meteo', isSample: false },
  fetchedAt: now,
  timeZone: oslo.timeZone,
} as const;

export function airOf({ at: hour, ...known }: { readonly at: number } & Partial<HourAir>): HourAir {
  return {
    start: at(hour),
    end: at(hour) + millisecondsPerHour,
    europeanIndex: 15,
    usIndex: 30,
    fineParticles: 5,
    coarseParticles: 10,
    ozone: 60,
    uvIndex: 1,
    ...known,
    pollen: { ...noPollen, ...known.pollen },
  };
}

export const noPollen: HourAir['pollen'] = {
  alder: undefined,
  birch: undefined,
  grass: undefined,
  mugwort: undefined,
  olive: undefined,
  ragweed: undefined,
};

export function seaOf({ at: hour, ...known }: { readonly at: number } & Partial<HourSea>): HourSea {
  return {
    start: at(hour),
    end: at(hour) + millisecondsPerHour,
    waveHeight: 0.8,
    waveDirection: 270,
    wavePeriod: 5,
    swellHeight: 0.4,
    swellDirection: 225,
    swellPeriod: 9,
    seaTemperature: 12,
    ...known,
  };
}

export const usual: TypicalWeather = {
  ...reading,
  firstYear: 2016,
  lastYear: 2025,
  temperatureMax: 21.6,
  temperatureMin: 12.6,
  wetDayShare: 0.33,
  precipitationPerDay: 2.5,
};

interface Readings {
  readonly air?: readonly HourAir[];
  readonly sea?: readonly HourSea[];
  readonly typical?: TypicalWeather;
  readonly forecast?: Weather['forecast'];
}

/** Asked about Oslo at nine; the period is this morning, from nine to noon, unless it is said. */
export function sceneWith(
  { air, sea, typical, forecast }: Readings,
  changed: Partial<Scene> = {},
): Scene {
  return {
    found: { place: oslo, origin: 'said' },
    period: periodBetween(9, 12),
    now,
    degreesUnit: 'celsius',
    isPlaceNamed: true,
    weather: {
      ...(air && { air: { ...reading, hours: air } }),
      ...(sea && { sea: { ...reading, hours: sea } }),
      ...(typical && { typical }),
      ...(forecast && { forecast }),
      problems: {},
    },
    ...changed,
  };
}
