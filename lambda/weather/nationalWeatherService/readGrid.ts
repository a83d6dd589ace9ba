/** The numbers that a forecast is drawn from: its hours lack the amounts, gusts and clouds that are here. */

import * as v from 'valibot';
import { millisecondsPerHour } from '../../time/localDate.ts';
import type { Instant } from '../../time/localDate.ts';
import * as quantities from '../quantities.ts';
import type { Quantity } from '../quantities.ts';
import { readerOfCode } from './values.ts';

const layer = v.optional(
  v.object({
    uom: v.optional(v.string()),
    values: v.array(v.object({ validTime: v.string(), value: v.unknown() })),
  }),
);
const gridSchema = v.object({
  properties: v.object({
    quantitativePrecipitation: layer,
    snowfallAmount: layer,
    windGust: layer,
    skyCover: layer,
  }),
});

interface Grid {
  /** mm in the hour that begins then; amounts are given for several hours and spread evenly over them. */
  readonly precipitationAt: (start: Instant) => number | undefined;
  /** cm in the hour that begins then */
  readonly snowfallAt: (start: Instant) => number | undefined;
  /** m/s */
  readonly gustAt: (start: Instant) => number | undefined;
  /** % */
  readonly cloudCoverAt: (start: Instant) => number | undefined;
}

/** Reads a body of /gridpoints; where it is none, nothing is known. */
export function readGrid(json: unknown): Grid {
  const parsed = v.safeParse(gridSchema, json);
  const layers = parsed.success ? parsed.output.properties : {};
  const precipitation = openLayer(layers.quantitativePrecipitation, quantities.precipitation);
  const snowfall = openLayer(layers.snowfallAmount, quantities.snowfall);
  const gust = openLayer(layers.windGust, quantities.speed);
  const cloudCover = openLayer(layers.skyCover, quantities.percent);
  return {
    precipitationAt: (start) => hourlyShare(precipitation(start)),
    snowfallAt: (start) => hourlyShare(snowfall(start)),
    gustAt: (start) => gust(start)?.value,
    cloudCoverAt: (start) => cloudCover(start)?.value,
  };
}

interface Stretch {
  readonly from: Instant;
  readonly to: Instant;
  readonly value: number;
}

function openLayer(given: v.InferOutput<typeof layer>, quantity: Quantity) {
  const read = readerOfCode(quantity, given?.uom);
  const stretches = (given?.values ?? []).flatMap(({ validTime, value }) => {
    const span = readInterval(validTime);
    const known = read?.(value);
    return span === undefined || known === undefined ? [] : [{ ...span, value: known }];
  });
  return (start: Instant): Stretch | undefined =>
    stretches.find(({ from, to }) => from <= start && start < to);
}

/** Reads `2026-01-20T00:00:00+00:00/P1DT6H`. */
function readInterval(text: string): Omit<Stretch, 'value'> | undefined {
  const match = /^([^/]+)\/P(?:(\d+)D)?(?:T(\d+)H)?$/.exec(text);
  const from = Date.parse(match?.[1] ?? '');
  const hours = Number(match?.[2] ?? 0) * 24 + Number(match?.[3] ?? 0);
  return Number.isNaN(from) || hours === 0
    ? undefined
    : { from, to: from + hours * millisecondsPerHour };
}

function hourlyShare(stretch: Stretch | undefined): number | undefined {
  return stretch && (stretch.value * millisecondsPerHour) / (stretch.to - stretch.from);
}
