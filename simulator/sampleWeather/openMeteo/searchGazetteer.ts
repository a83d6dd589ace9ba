import {
  exactnessBonus,
  type Gazetteer,
  type GazetteerEntry,
} from '../../../lambda/place/gazetteer.ts';
import { findPostTown } from './postcodes.ts';
import type { SampleHit, SampleSearch } from './respondSearch.ts';

/** GeoNames' feature codes for what the gazetteer tells apart. */
const featureCodes: Readonly<Record<GazetteerEntry['kind'], string>> = {
  settlement: 'PPL',
  section: 'PPLX',
  state: 'ADM1',
  country: 'PCLI',
  sight: 'LCTY',
};

const countryNames = new Intl.DisplayNames(['en'], { type: 'region' });

/** A number of its own for each place, from its position to about 100 m. */
function idOf({ latitude, longitude }: GazetteerEntry): number {
  return Math.round((latitude + 90) * 1000) * 360_001 + Math.round((longitude + 180) * 1000);
}

function hitOf(entry: GazetteerEntry): SampleHit {
  const { country, region } = entry;
  return {
    id: idOf(entry),
    name: entry.standsFor ?? entry.name,
    latitude: entry.latitude,
    longitude: entry.longitude,
    timeZone: entry.timeZone,
    featureCode: featureCodes[entry.kind],
    // The gazetteer keeps a weight that is about the logarithm of the population.
    population: Math.round(10 ** Math.min(entry.weight, 7.5)),
    ...(country === undefined ? {} : { country, countryName: countryNames.of(country) ?? country }),
    ...(region === undefined ? {} : { region }),
  };
}

/** Searches the project's own gazetteer: whole names and a few postcodes, where the real service also takes beginnings. */
export function createGazetteerSearch(gazetteer: Gazetteer): SampleSearch {
  const rank = (entry: GazetteerEntry) => entry.weight + exactnessBonus[entry.exactness];
  return (name, count, country) => {
    const postTown = findPostTown(name, country);
    const isMeant = (entry: GazetteerEntry) =>
      postTown === undefined
        ? country === undefined || entry.country === country
        : entry.country === postTown.country && [undefined, entry.region].includes(postTown.region);
    return gazetteer
      .lookup(postTown?.town ?? name)
      .filter(isMeant)
      .toSorted((one, other) => rank(other) - rank(one))
      .slice(0, count)
      .map(hitOf);
  };
}
