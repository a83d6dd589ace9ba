import type { HourAir } from './weather.ts';

type Quantity = Exclude<keyof HourAir, 'start' | 'end' | 'pollen'> | keyof HourAir['pollen'];

/** What a row holds of each quantity. */
export type AirColumns = Readonly<Record<Quantity, (row: number) => number | undefined>>;

/** An hour of air out of the columns that it was sent or kept in. */
export function hourOfAir(start: number, end: number, row: number, columns: AirColumns): HourAir {
  return {
    start,
    end,
    europeanIndex: columns.europeanIndex(row),
    usIndex: columns.usIndex(row),
    fineParticles: columns.fineParticles(row),
    coarseParticles: columns.coarseParticles(row),
    ozone: columns.ozone(row),
    uvIndex: columns.uvIndex(row),
    pollen: {
      alder: columns.alder(row),
      birch: columns.birch(row),
      grass: columns.grass(row),
      mugwort: columns.mugwort(row),
      olive: columns.olive(row),
      ragweed: columns.ragweed(row),
    },
  };
}
