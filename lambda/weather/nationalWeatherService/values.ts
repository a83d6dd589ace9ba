/** Single values as the service writes them, in our units. */

import * as v from 'valibot';
import { readerOf } from '../quantities.ts';
import type { Quantity } from '../quantities.ts';

/** A value that was not measured is null; a span of them has a least and a greatest. */
const quantitativeSchema = v.object({
  unitCode: v.optional(v.string()),
  value: v.optional(v.unknown()),
  maxValue: v.optional(v.unknown()),
});

/** Its codes of units, without the vocabulary that they are from, to those of `quantities.ts`. */
const unitNames: Readonly<Record<string, string>> = {
  degC: '°C',
  degF: '°F',
  'km_h-1': 'km/h',
  'm_s-1': 'm/s',
  percent: '%',
  'degree_(angle)': '°',
  Pa: 'Pa',
  m: 'm',
  mm: 'mm',
};

/** How values of a quantity are read whose unit has this code; undefined for a code that is not understood. */
export function readerOfCode(quantity: Quantity, unitCode = '') {
  const unit = unitNames[unitCode.replace(/^\w+:/, '')];
  return unit === undefined ? undefined : readerOf(quantity, unit);
}

/** Reads `{ unitCode: 'wmoUnit:degC', value: 4 }`; of a span the greatest. */
export function readQuantitative(value: unknown, quantity: Quantity): number | undefined {
  const parsed = v.safeParse(quantitativeSchema, value);
  if (!parsed.success) return undefined;
  const { unitCode, value: single, maxValue } = parsed.output;
  return readerOfCode(quantity, unitCode)?.(single ?? maxValue);
}

/** Reads `5 to 10 mph`, as speeds are written where numbers are not to be had; of a span the greatest. */
export function readSpokenSpeed(text: unknown, quantity: Quantity): number | undefined {
  const match = typeof text === 'string' ? /^(?:\d+ to )?(\d+) (mph|km\/h)$/.exec(text) : null;
  return readerOf(quantity, match?.[2] ?? '')?.(Number(match?.[1]));
}

const compass = [
  'N', 'NNE', 'NE', 'ENE', 'E', 'ESE', 'SE', 'SSE', 'S', 'SSW', 'SW', 'WSW', 'W', 'WNW', 'NW', 'NNW',
]; // prettier-ignore

/** degrees, from `NNE` */
export function readCompass(point: unknown): number | undefined {
  const index = typeof point === 'string' ? compass.indexOf(point) : -1;
  return index === -1 ? undefined : (index * 360) / compass.length;
}
