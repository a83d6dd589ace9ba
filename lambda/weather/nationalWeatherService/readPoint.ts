import * as v from 'valibot';
import type { Whereabouts } from '../source.ts';

/** The square of the service's grid that a place lies in; two to three kilometres wide. */
export interface Point {
  /** `OKX/33,35` */
  readonly grid: string;
}

const pointSchema = v.object({
  geometry: v.object({ coordinates: v.looseTuple([v.number(), v.number()]) }),
  properties: v.object({
    gridId: v.pipe(v.string(), v.regex(/^[A-Z]{3,4}$/)),
    gridX: v.pipe(v.number(), v.integer()),
    gridY: v.pipe(v.number(), v.integer()),
  }),
});

/** Degrees; the service repeats the very point that it is asked about. */
const farthest = 0.1;

/** Reads a body of /points; undefined where it is none, or is of another place. */
export function readPoint(json: unknown, where: Whereabouts): Point | undefined {
  const parsed = v.safeParse(pointSchema, json);
  if (!parsed.success) return undefined;
  const { geometry, properties } = parsed.output;
  const [longitude, latitude] = geometry.coordinates;
  const isHere =
    Math.abs(longitude - where.longitude) < farthest &&
    Math.abs(latitude - where.latitude) < farthest;
  return isHere
    ? { grid: `${properties.gridId}/${properties.gridX},${properties.gridY}` }
    : undefined;
}

const stationsSchema = v.object({
  features: v.array(
    v.object({
      properties: v.object({ stationIdentifier: v.pipe(v.string(), v.regex(/^[A-Z0-9]{3,12}$/)) }),
    }),
  ),
});

/** Reads a body of /gridpoints/…/stations: the nearest first. */
export function readStations(json: unknown): readonly string[] | undefined {
  const parsed = v.safeParse(stationsSchema, json);
  if (!parsed.success) return undefined;
  return parsed.output.features.map(({ properties }) => properties.stationIdentifier);
}
