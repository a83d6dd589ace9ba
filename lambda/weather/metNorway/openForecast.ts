/** The shape of locationforecast 2.0 (https://api.met.no/doc/ForecastJSON). */

import * as v from 'valibot';

/** The units are part of the promise: another one is a document that we do not understand. */
const unitsSchema = v.object({
  air_temperature: v.literal('celsius'),
  air_pressure_at_sea_level: v.optional(v.literal('hPa')),
  cloud_area_fraction: v.optional(v.literal('%')),
  dew_point_temperature: v.optional(v.literal('celsius')),
  precipitation_amount: v.optional(v.literal('mm')),
  probability_of_precipitation: v.optional(v.literal('%')),
  relative_humidity: v.optional(v.literal('%')),
  ultraviolet_index_clear_sky: v.optional(v.literal('1')),
  wind_from_direction: v.optional(v.literal('degrees')),
  wind_speed: v.optional(v.literal('m/s')),
  wind_speed_of_gust: v.optional(v.literal('m/s')),
});
/** Any value can be missing, and more are given than are read. */
const details = v.nullish(v.record(v.string(), v.unknown()), {});
const ahead = v.optional(
  v.object({ summary: v.optional(v.object({ symbol_code: v.optional(v.string()) })), details }),
);
const documentSchema = v.object({
  geometry: v.object({ coordinates: v.looseTuple([v.number(), v.number()]) }),
  properties: v.object({
    meta: v.object({ units: unitsSchema }),
    timeseries: v.array(
      v.object({
        time: v.pipe(v.string(), v.isoTimestamp()),
        data: v.object({
          instant: v.object({ details }),
          next_1_hours: ahead,
          next_6_hours: ahead,
        }),
      }),
    ),
  }),
});

export type Document = v.InferOutput<typeof documentSchema>;
export type Step = Document['properties']['timeseries'][number];

/** Undefined where the body is not a forecast. */
export function openForecast(json: unknown): Document | undefined {
  const parsed = v.safeParse(documentSchema, json);
  return parsed.success ? parsed.output : undefined;
}
