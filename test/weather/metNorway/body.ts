/** Writes documents as locationforecast 2.0 promises them. */

interface Step {
  readonly time: string;
  readonly details?: Readonly<Record<string, unknown>>;
  readonly nextHour?: Ahead;
  readonly nextSixHours?: Ahead;
}

interface Ahead {
  readonly symbol?: string;
  readonly details?: Readonly<Record<string, unknown>>;
}

const units = {
  air_pressure_at_sea_level: 'hPa',
  air_temperature: 'celsius',
  cloud_area_fraction: '%',
  dew_point_temperature: 'celsius',
  precipitation_amount: 'mm',
  probability_of_precipitation: '%',
  relative_humidity: '%',
  ultraviolet_index_clear_sky: '1',
  wind_from_direction: 'degrees',
  wind_speed: 'm/s',
  wind_speed_of_gust: 'm/s',
};

export function body(
  steps: readonly Step[],
  options: { units?: Readonly<Record<string, string>>; coordinates?: readonly number[] } = {},
) {
  const ahead = (name: string, { symbol, details }: Ahead) => ({
    [name]: {
      ...(symbol !== undefined && { summary: { symbol_code: symbol } }),
      ...(details !== undefined && { details }),
    },
  });
  return {
    type: 'Feature',
    geometry: { type: 'Point', coordinates: options.coordinates ?? [10.75, 59.91, 12] },
    properties: {
      meta: { updated_at: '2026-11-22T14:30:00Z', units: { ...units, ...options.units } },
      timeseries: steps.map(({ time, details = {}, nextHour, nextSixHours }) => ({
        time,
        data: {
          instant: { details },
          ...(nextHour && ahead('next_1_hours', nextHour)),
          ...(nextSixHours && ahead('next_6_hours', nextSixHours)),
        },
      })),
    },
  };
}
