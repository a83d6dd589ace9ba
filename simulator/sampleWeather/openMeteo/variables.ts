/** Every variable that the sample service knows, by the service's own names. */
import {
  airOf,
  europeanIndexOf,
  indexedPollutants,
  measuredPollutants,
  usIndexOf,
  worstOf,
} from '../airQuality.ts';
import type { Moment } from '../moment.ts';
import { pollenOf, type Plant } from '../pollen.ts';
import { seaOf, type Sea } from '../sea.ts';
import type { Unit } from './units.ts';

export interface Variable {
  readonly unit: Unit;
  /** Undefined where there is none; the service writes null. */
  readonly read: (moment: Moment) => number | undefined;
}

function variable(unit: Unit, read: Variable['read']): Variable {
  return { unit, read };
}

/** What ERA5, the archive, knows too. */
const recorded: readonly (readonly [string, Variable])[] = [
  ['temperature_2m', variable('celsius', (moment) => moment.temperature)],
  ['apparent_temperature', variable('celsius', (moment) => moment.apparentTemperature)],
  ['dew_point_2m', variable('celsius', (moment) => moment.dewPoint)],
  ['relative_humidity_2m', variable('percent', (moment) => moment.relativeHumidity)],
  ['is_day', variable('flag', (moment) => Number(moment.isDay))],
  ['precipitation', variable('millimetre', (moment) => moment.precipitation)],
  ['rain', variable('millimetre', (moment) => moment.precipitationAs('rain', 'freezingRain'))],
  ['showers', variable('millimetre', (moment) => moment.precipitationAs('showers'))],
  ['snowfall', variable('centimetre', (moment) => moment.snowfall)],
  ['snow_depth', variable('metre', (moment) => moment.snowDepth)],
  ['weather_code', variable('code', (moment) => moment.weatherCode)],
  ['cloud_cover', variable('percent', (moment) => moment.cloudCover)],
  ['pressure_msl', variable('hectopascal', (moment) => moment.pressure)],
  ['surface_pressure', variable('hectopascal', (moment) => moment.surfacePressure)],
  ['wind_speed_10m', variable('metrePerSecond', (moment) => moment.windSpeed)],
  ['wind_direction_10m', variable('degrees', (moment) => moment.windDirection)],
  ['wind_gusts_10m', variable('metrePerSecond', (moment) => moment.windGust)],
  ['shortwave_radiation', variable('watt', (moment) => moment.radiation)],
  ['sunshine_duration', variable('seconds', (moment) => moment.sunshine)],
];

const ultraviolet: readonly (readonly [string, Variable])[] = [
  ['uv_index', variable('index', (moment) => moment.uvIndex)],
  ['uv_index_clear_sky', variable('index', (moment) => moment.clearSkyUvIndex)],
];

const forecast: readonly (readonly [string, Variable])[] = [
  ...recorded,
  ...ultraviolet,
  ['precipitation_probability', variable('percent', (moment) => moment.precipitationProbability)],
  ['visibility', variable('metre', (moment) => Math.round(moment.visibility / 20) * 20)],
];

const plantNames: readonly Plant[] = ['alder', 'birch', 'grass', 'mugwort', 'olive', 'ragweed'];

const air: readonly (readonly [string, Variable])[] = [
  ...measuredPollutants.map(
    (name) => [name, variable('microgram', (moment) => airOf(moment)[name])] as const,
  ),
  ...plantNames.map(
    (plant) =>
      [`${plant}_pollen`, variable('grains', (moment) => pollenOf(moment, plant))] as const,
  ),
  ['european_aqi', variable('europeanIndex', (moment) => worstOf(moment, europeanIndexOf))],
  ['us_aqi', variable('usIndex', (moment) => worstOf(moment, usIndexOf))],
  ...indexedPollutants.flatMap((name) => [
    [
      `european_aqi_${name}`,
      variable('europeanIndex', (moment) => europeanIndexOf(moment, name)),
    ] as const,
    [`us_aqi_${name}`, variable('usIndex', (moment) => usIndexOf(moment, name))] as const,
  ]),
  ...ultraviolet,
  ['is_day', variable('flag', (moment) => Number(moment.isDay))],
];

function ofSea(unit: Unit, read: (sea: Sea) => number): Variable {
  return variable(unit, (moment) => {
    const sea = seaOf(moment);
    return sea === undefined ? undefined : read(sea);
  });
}

const marine: readonly (readonly [string, Variable])[] = [
  ['wave_height', ofSea('metre', (sea) => sea.waveHeight)],
  ['wave_direction', ofSea('degrees', (sea) => sea.waveDirection)],
  ['wave_period', ofSea('waveSeconds', (sea) => sea.wavePeriod)],
  ['wind_wave_height', ofSea('metre', (sea) => sea.windWaveHeight)],
  ['wind_wave_direction', ofSea('degrees', (sea) => sea.windWaveDirection)],
  ['wind_wave_period', ofSea('waveSeconds', (sea) => sea.windWavePeriod)],
  ['swell_wave_height', ofSea('metre', (sea) => sea.swellHeight)],
  ['swell_wave_direction', ofSea('degrees', (sea) => sea.swellDirection)],
  ['swell_wave_period', ofSea('waveSeconds', (sea) => sea.swellPeriod)],
  ['sea_surface_temperature', ofSea('celsius', (sea) => sea.surfaceTemperature)],
  ['sea_level_height_msl', ofSea('metre', (sea) => sea.level)],
];

export type ServiceName = 'forecast' | 'archive' | 'air-quality' | 'marine';

export const variablesOf: Readonly<Record<ServiceName, ReadonlyMap<string, Variable>>> = {
  forecast: new Map(forecast),
  archive: new Map(recorded),
  'air-quality': new Map(air),
  marine: new Map(marine),
};

/** A variable that another host serves is accepted everywhere, and comes back as nulls in "undefined". */
export function isVariable(name: string): boolean {
  return Object.values(variablesOf).some((variables) => variables.has(name));
}
