/** What the service makes of the 24 hours of a day. */
import type { Unit } from './units.ts';

type Aggregate = 'max' | 'min' | 'mean' | 'sum';

export type DailyVariable =
  | { readonly kind: 'sunrise' | 'sunset' | 'daylight' | 'moonPhase' }
  | { readonly kind: 'hours'; readonly of: string; readonly unit: Unit }
  | { readonly kind: 'aggregate'; readonly of: string; readonly by: Aggregate }
  | { readonly kind: 'dominant'; readonly speed: string; readonly direction: string };

/** Hourly variables and the ways in which each is offered by the day. */
const aggregated: Readonly<Record<string, readonly Aggregate[]>> = {
  temperature_2m: ['max', 'min', 'mean'],
  apparent_temperature: ['max', 'min', 'mean'],
  dew_point_2m: ['max', 'min', 'mean'],
  relative_humidity_2m: ['max', 'min', 'mean'],
  precipitation: ['sum'],
  rain: ['sum'],
  showers: ['sum'],
  snowfall: ['sum'],
  snow_depth: ['max', 'min', 'mean'],
  precipitation_probability: ['max', 'min', 'mean'],
  cloud_cover: ['max', 'min', 'mean'],
  pressure_msl: ['max', 'min', 'mean'],
  surface_pressure: ['max', 'min', 'mean'],
  visibility: ['max', 'min', 'mean'],
  wind_speed_10m: ['max', 'min', 'mean'],
  wind_gusts_10m: ['max', 'min', 'mean'],
  uv_index: ['max'],
  uv_index_clear_sky: ['max'],
  sea_surface_temperature: ['max', 'min', 'mean'],
  wave_height: ['max'],
  wind_wave_height: ['max'],
  swell_wave_height: ['max'],
  wave_period: ['max'],
  wind_wave_period: ['max'],
  swell_wave_period: ['max'],
};

export const dailyVariables: ReadonlyMap<string, DailyVariable> = new Map<string, DailyVariable>([
  ...Object.entries(aggregated).flatMap(([of, ways]) =>
    ways.map((by) => [`${of}_${by}`, { kind: 'aggregate', of, by }] as const),
  ),
  // The numeric maximum: one hour of thunder makes the day a day of thunder.
  ['weather_code', { kind: 'aggregate', of: 'weather_code', by: 'max' }],
  ['sunshine_duration', { kind: 'aggregate', of: 'sunshine_duration', by: 'sum' }],
  ['precipitation_hours', { kind: 'hours', of: 'precipitation', unit: 'hours' }],
  ['sunrise', { kind: 'sunrise' }],
  ['sunset', { kind: 'sunset' }],
  ['daylight_duration', { kind: 'daylight' }],
  ['moon_phase', { kind: 'moonPhase' }],
  ...['wave', 'wind_wave', 'swell_wave'].map(
    (waves) =>
      [
        `${waves}_direction_dominant`,
        { kind: 'dominant', speed: `${waves}_height`, direction: `${waves}_direction` },
      ] as const,
  ),
  [
    'wind_direction_10m_dominant',
    { kind: 'dominant', speed: 'wind_speed_10m', direction: 'wind_direction_10m' },
  ],
]);
