import { openGazetteer } from '../../lambda/place/gazetteer.ts';
import type { Place } from '../../lambda/place/place.ts';
import { resolvePlace } from '../../lambda/place/resolvePlace.ts';
import type { KnownPlaces } from '../../lambda/place/resolvePlace.ts';
import type { PlaceSearch } from '../../lambda/place/searchPlaces.ts';
import type { PlaceAsked } from '../../lambda/understanding/question.ts';

/** Written by `npm run gazetteer`, which `npm ci` runs. */
export const gazetteerFile = 'dist/place/gazetteer.bin';

export function summaryOf(place: Pick<Place, 'name' | 'region' | 'country' | 'standsFor'>): string {
  return `${place.name}, ${place.region ?? '-'}, ${place.country ?? '-'}`;
}

const gazetteer = openGazetteer(gazetteerFile);
const { signal } = new AbortController();
const findNothing: PlaceSearch = () => Promise.resolve([]);

export function knownIn(country: string, more: Partial<KnownPlaces> = {}): KnownPlaces {
  return { locale: `en-${country}`, country, device: { kind: 'none' }, ...more };
}

/** Resolves with the real gazetteer, and a search that finds nothing unless another is given. */
export function resolve(asked: PlaceAsked, known: KnownPlaces, searchPlaces = findNothing) {
  return resolvePlace(asked, known, { gazetteer, searchPlaces }, signal);
}

/** One line for what came out of a name; a star where namesakes must be told apart. */
export async function outcome(
  words: string,
  known: KnownPlaces,
  searchPlaces = findNothing,
): Promise<string> {
  const found = await resolve({ kind: 'named', words }, known, searchPlaces);
  if ('place' in found) return line(found.place);
  return found.problem === 'placeAmbiguous'
    ? `${found.choices.map(line).join(' | ')}?`
    : found.problem;
}

function line(place: Place): string {
  const stand = place.standsFor === undefined ? '' : ` for ${place.standsFor}`;
  return `${summaryOf(place)}${stand}${place.hasNamesakes ? ' *' : ''}`;
}
