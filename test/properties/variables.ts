/** What Open-Meteo measures, with the units that it names and the values that it may send. */

export interface Variable {
  readonly unit: string;
  /** What the Earth has been seen to have; the schema allows more. */
  readonly usual: readonly [least: number, most: number];
  /** What the reader takes as a value and not as a mistake. */
  readonly allowed: readonly [least: number, most: number];
  readonly digits: number;
}

const variable = (
  unit: string,
  usual: Variable['usual'],
  allowed: Variable['allowed'],
  digits = 1,
): Variable => ({ unit, usual, allowed, digits });

const temperature = variable('°C', [-45, 45], [-110, 75]);
const percent = variable('%', [0, 100], [0, 100], 0);
const direction = variable('°', [0, 360], [0, 360], 0);
const speed = variable('m/s', [0, 35], [0, 150], 2);
const index = variable('', [0, 13], [0, 50], 2);
const amount = variable('mm', [0, 8], [0, 2000]);
const depth = variable('cm', [0, 4], [0, 1000], 2);
const wave = variable('m', [0, 9], [0, 50], 2);
const seconds = variable('s', [0, 20], [0, 100], 2);
const concentration = variable('μg/m³', [0, 90], [0, 100_000]);
const pollen = variable('grains/m³', [0, 300], [0, 100_000]);

export const present = {
  temperature_2m: temperature,
  apparent_temperature: temperature,
  relative_humidity_2m: percent,
  dew_point_2m: variable('°C', [-40, 27], [-110, 75]),
  weather_code: variable('wmo code', [0, 99], [0, 99], 0),
  cloud_cover: percent,
  pressure_msl: variable('hPa', [960, 1050], [800, 1100]),
  wind_speed_10m: speed,
  wind_gusts_10m: speed,
  wind_direction_10m: direction,
  visibility: variable('m', [0, 60_000], [0, 1_000_000], 0),
  uv_index: index,
  is_day: variable('', [0, 1], [0, 1], 0),
  precipitation: amount,
  snowfall: depth,
};
export const hourly = {
  ...present,
  precipitation_probability: percent,
  snow_depth: variable('m', [0, 2], [0, 100], 2),
};
export const airHourly = {
  european_aqi: variable('EAQI', [0, 120], [0, 2000], 0),
  us_aqi: variable('USAQI', [0, 320], [0, 2000], 0),
  pm2_5: concentration,
  pm10: concentration,
  ozone: concentration,
  uv_index: index,
  alder_pollen: pollen,
  birch_pollen: pollen,
  grass_pollen: pollen,
  mugwort_pollen: pollen,
  olive_pollen: pollen,
  ragweed_pollen: pollen,
};
export const seaHourly = {
  wave_height: wave,
  wave_direction: direction,
  wave_period: seconds,
  swell_wave_height: wave,
  swell_wave_direction: direction,
  swell_wave_period: seconds,
  sea_surface_temperature: variable('°C', [-2, 32], [-110, 75]),
};
export const daySummary = {
  temperature_2m_max: temperature,
  temperature_2m_min: temperature,
  precipitation_sum: amount,
};
export type Variables = Readonly<Record<string, Variable>>;
