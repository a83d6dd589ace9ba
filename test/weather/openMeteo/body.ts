/** Small bodies in Open-Meteo's dialect, written to its contract. */

export type Column = readonly (number | string | null)[];

/** Units of the variables that these tests name, as a request for metric values gets them. */
const units: Readonly<Record<string, string>> = {
  time: 'iso8601',
  interval: 'seconds',
  sunrise: 'iso8601',
  sunset: 'iso8601',
  temperature_2m: '°C',
  temperature_2m_max: '°C',
  temperature_2m_min: '°C',
  apparent_temperature: '°C',
  relative_humidity_2m: '%',
  dew_point_2m: '°C',
  weather_code: 'wmo code',
  cloud_cover: '%',
  pressure_msl: 'hPa',
  wind_speed_10m: 'm/s',
  wind_gusts_10m: 'm/s',
  wind_direction_10m: '°',
  visibility: 'm',
  uv_index: '',
  uv_index_max: '',
  is_day: '',
  precipitation: 'mm',
  precipitation_sum: 'mm',
  precipitation_probability: '%',
  snowfall: 'cm',
  snow_depth: 'm',
  european_aqi: 'EAQI',
  us_aqi: 'USAQI',
  pm2_5: 'μg/m³',
  pm10: 'μg/m³',
  ozone: 'μg/m³',
  grass_pollen: 'grains/m³',
  wave_height: 'm',
  wave_direction: '°',
  wave_period: 's',
  sea_surface_temperature: '°C',
};

interface Sections {
  readonly current?: Readonly<Record<string, number | string | null>>;
  readonly hourly?: Readonly<Record<string, Column>>;
  readonly daily?: Readonly<Record<string, Column>>;
  /** Units other than the usual ones, by variable. */
  readonly units?: Readonly<Record<string, string>>;
  readonly offsetSeconds?: number;
}

export function body({ units: others = {}, offsetSeconds = 0, ...sections }: Sections): object {
  const named = Object.entries(sections).flatMap(([section, columns]) => {
    const unitOf = (name: string) => others[name] ?? units[name] ?? 'undefined';
    const names = Object.keys(columns);
    return [
      [`${section}_units`, Object.fromEntries(names.map((name) => [name, unitOf(name)]))],
      [section, columns],
    ] as const;
  });
  return {
    generationtime_ms: 0.09,
    utc_offset_seconds: offsetSeconds,
    timezone: 'Europe/Berlin',
    timezone_abbreviation: 'GMT+1',
    elevation: 38,
    ...Object.fromEntries(named),
  };
}

/** `count` times an hour apart from a local time on, as the service writes them. */
export function hoursFrom(start: string, count: number): readonly string[] {
  const first = Date.parse(`${start}Z`);
  return Array.from({ length: count }, (_, index) =>
    new Date(first + index * 3_600_000).toISOString().slice(0, 16),
  );
}

/** `count` dates from one on. */
export function datesFrom(start: string, count: number): readonly string[] {
  const first = Date.parse(start);
  return Array.from({ length: count }, (_, index) =>
    new Date(first + index * 86_400_000).toISOString().slice(0, 10),
  );
}
