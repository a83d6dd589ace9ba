import { entryOf } from './findBySearch.ts';
import { findPostTown } from './findPostTown.ts';
import type { Gazetteer } from './gazetteer.ts';
import type { Place } from './place.ts';
import { placeOf } from './rankPlaces.ts';
import type { PlaceSearch } from './searchPlaces.ts';

interface Postcode {
  readonly postcode: string;
  readonly country?: string;
}

interface SearchPorts {
  readonly gazetteer: Gazetteer;
  readonly searchPlaces: PlaceSearch;
}

/**
 * The town of a postcode: of our own where the place search knows none, else by that, which knows those of the US
 * and of many other countries; undefined where neither does. A code of two parts ("1012 AB") may be known by its
 * first, the larger area.
 */
export async function locatePostcode(
  { postcode, country }: Postcode,
  locale: string,
  { gazetteer, searchPlaces }: SearchPorts,
  signal: AbortSignal,
): Promise<Place | undefined> {
  const own = findPostTown(postcode, country, gazetteer);
  if (own !== undefined) return placeOf(own, gazetteer);
  const [area = postcode] = postcode.split(/[\s-]/);
  for (const words of new Set([postcode, area])) {
    const hits = await searchPlaces(words, locale.slice(0, 2), country, signal);
    if ('cause' in hits) return undefined;
    const town = hits.find((hit) => country === undefined || hit.country === country);
    if (town !== undefined) return placeOf(entryOf(town, town.name), gazetteer);
  }
  return undefined;
}
