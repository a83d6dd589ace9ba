import * as v from 'valibot';

import { hourOfAir } from '../hourOfAir.ts';
import type { AirColumns } from '../hourOfAir.ts';
import type { AirForecast, HourAir, HourSea, SeaForecast } from '../weather.ts';
import { readColumns, readTimes, writeColumns, writeTimes } from './columns.ts';
import type { ColumnReader } from './columns.ts';
import { originSchema, writeOrigin } from './origin.ts';
import type { Codec } from './pack.ts';

const plants = ['alder', 'birch', 'grass', 'mugwort', 'olive', 'ragweed'] as const;
const airNames = [
  'europeanIndex', 'usIndex', 'fineParticles', 'coarseParticles', 'ozone', 'uvIndex',
] as const satisfies readonly (keyof HourAir)[]; // prettier-ignore
const seaNames = [
  'waveHeight', 'waveDirection', 'wavePeriod', 'swellHeight', 'swellDirection', 'swellPeriod', 'seaTemperature',
] as const satisfies readonly (keyof HourSea)[]; // prettier-ignore

const writtenSchema = v.object({
  ...originSchema.entries,
  starts: v.unknown(),
  ends: v.unknown(),
  hours: v.unknown(),
});

interface Hours {
  readonly origin: v.InferOutput<typeof originSchema>;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  readonly columns: ColumnReader;
}

function writeHours(hours: readonly { readonly start: number; readonly end: number }[]) {
  return {
    starts: writeTimes(hours.map(({ start }) => start)),
    ends: writeTimes(hours.map(({ end }) => end)),
  };
}

function openHours(written: unknown): Hours | undefined {
  const read = v.safeParse(writtenSchema, written);
  if (!read.success) return undefined;
  const { starts: writtenStarts, ends: writtenEnds, hours, ...origin } = read.output;
  const [starts, ends] = [readTimes(writtenStarts), readTimes(writtenEnds)];
  const columns = readColumns(hours);
  if (starts?.length !== ends?.length || columns === undefined) return undefined;
  return { origin, starts: starts ?? [], ends: ends ?? [], columns };
}

export const airCodec: Codec<AirForecast> = {
  write: (air) => ({
    ...writeOrigin(air),
    ...writeHours(air.hours),
    hours: {
      ...writeColumns(air.hours, airNames, (row, name) => row[name]),
      ...writeColumns(air.hours, plants, ({ pollen }, name) => pollen[name]),
    },
  }),
  read: (written) => {
    const opened = openHours(written);
    if (opened === undefined) return undefined;
    const { origin, starts, ends, columns } = opened;
    const { numbers } = columns;
    const air: AirColumns = {
      europeanIndex: numbers('europeanIndex'),
      usIndex: numbers('usIndex'),
      fineParticles: numbers('fineParticles'),
      coarseParticles: numbers('coarseParticles'),
      ozone: numbers('ozone'),
      uvIndex: numbers('uvIndex'),
      alder: numbers('alder'),
      birch: numbers('birch'),
      grass: numbers('grass'),
      mugwort: numbers('mugwort'),
      olive: numbers('olive'),
      ragweed: numbers('ragweed'),
    };
    const hours = starts.map((start, row) => hourOfAir(start, ends[row] ?? start, row, air));
    return { ...origin, hours };
  },
};

export const seaCodec: Codec<SeaForecast> = {
  write: (sea) => ({
    ...writeOrigin(sea),
    ...writeHours(sea.hours),
    hours: writeColumns(sea.hours, seaNames, (row, name) => row[name]),
  }),
  read: (written) => {
    const opened = openHours(written);
    if (opened === undefined) return undefined;
    const { origin, starts, ends, columns } = opened;
    const { numbers } = columns;
    const [waveHeight, waveDirection] = [numbers('waveHeight'), numbers('waveDirection')];
    const [wavePeriod, seaTemperature] = [numbers('wavePeriod'), numbers('seaTemperature')];
    const [swellHeight, swellDirection] = [numbers('swellHeight'), numbers('swellDirection')];
    const swellPeriod = numbers('swellPeriod');
    const hours = starts.map((start, row) => ({
      start,
      end: ends[row] ?? start,
      waveHeight: waveHeight(row),
      waveDirection: waveDirection(row),
      wavePeriod: wavePeriod(row),
      swellHeight: swellHeight(row),
      swellDirection: swellDirection(row),
      swellPeriod: swellPeriod(row),
      seaTemperature: seaTemperature(row),
    }));
    return { ...origin, hours };
  },
};
