import type { HttpProblem } from '../support/httpProblem.ts';
import { qualifiedNames } from './findByName.ts';
import { foldName } from './foldName.ts';
import type { Gazetteer, GazetteerEntry } from './gazetteer.ts';
import { nameReadings, readPostcode } from './placeWords.ts';
import type { PlaceHit, PlaceSearch } from './searchPlaces.ts';

/** Where five digits are a postcode. */
const fiveDigitCountries = new Set([
  'US',
  'DE',
  'FR',
  'ES',
  'IT',
  'MX',
  'FI',
  'UA',
  'KR',
  'TH',
  'MY',
  'TR',
]);

interface SearchPorts {
  readonly gazetteer: Gazetteer;
  readonly searchPlaces: PlaceSearch;
}

interface Search {
  readonly name: string;
  readonly country: string | undefined;
  readonly isMeant: (hit: PlaceHit) => boolean;
}

/**
 * Asks the place search for what the gazetteer does not hold, by the qualified name first; at most two requests.
 * Postcodes that the search does not know are found without it.
 */
export async function findBySearch(
  words: string,
  known: { readonly locale: string; readonly country?: string | undefined },
  { gazetteer, searchPlaces }: SearchPorts,
  signal: AbortSignal,
): Promise<readonly GazetteerEntry[] | HttpProblem> {
  const town = await findTown(words, known.country, gazetteer);
  if (town !== undefined) return [town];
  const language = known.locale.slice(0, 2);
  for (const { name, country, isMeant } of plannedSearches(words, known.country, gazetteer)) {
    const hits = await searchPlaces(asSaid(words, name), language, country, signal);
    if ('cause' in hits) return hits;
    const found = hits.filter(isMeant);
    if (found.length > 0) return found.map((hit) => entryOf(hit, name));
  }
  return [];
}

async function findTown(
  words: string,
  country: string | undefined,
  gazetteer: Gazetteer,
): Promise<GazetteerEntry | undefined> {
  if (!/\d/.test(words)) return undefined;
  // Loaded here, as hardly anybody says a postcode.
  const { findPostTown } = await import('./findPostTown.ts');
  return findPostTown(nameReadings(words).at(-1) ?? words, country, gazetteer);
}

function plannedSearches(
  words: string,
  country: string | undefined,
  gazetteer: Gazetteer,
): readonly Search[] {
  const postcode = readPostcode(words);
  if (postcode !== undefined) {
    const inCountry = country !== undefined && fiveDigitCountries.has(country) ? country : 'US';
    return [{ name: postcode, country: inCountry, isMeant: () => true }];
  }
  const name = nameReadings(words).at(-1) ?? words;
  const [qualified] = qualifiedNames(name, gazetteer);
  const plain = {
    name,
    country: undefined,
    isMeant: (hit: PlaceHit) => !isBeginning(name, hit.name),
  };
  if (qualified === undefined) return [plain];
  const isMeant = (hit: PlaceHit) =>
    qualified.isMeant(hit) && !isBeginning(qualified.name, hit.name);
  // Or it is one long name that only looks qualified.
  const whole = { ...plain, isMeant: (hit: PlaceHit) => foldName(hit.name) === name };
  return [{ ...qualified, isMeant }, whole];
}

/** The words that a folded name was made from, as the service does not fold "Val d'Isère" as we do. */
function asSaid(words: string, name: string): string {
  const said = words.split(/[\s,]+/);
  for (let start = 0; start < said.length; start++) {
    for (let end = said.length; end > start; end--) {
      const part = said.slice(start, end).join(' ');
      if (foldName(part) === name) return part;
    }
  }
  return name;
}

/** The service completes words, as for somebody typing: "Fulda" is no answer to "Ful". */
function isBeginning(name: string, hitName: string): boolean {
  const asked = foldName(name);
  const found = foldName(hitName);
  return found !== asked && found.startsWith(asked) && !found.startsWith(`${asked} `);
}

export function entryOf(hit: PlaceHit, name: string): GazetteerEntry {
  const { population, featureCode, ...where } = hit;
  const isCountry = featureCode.startsWith('PCL');
  return {
    ...where,
    kind: isCountry ? 'country' : featureCode.startsWith('ADM') ? 'state' : 'settlement',
    exactness: foldName(hit.name) === foldName(name) ? 'main' : 'alternate',
    // Airports, lakes and the like have no population; a named one is likelier than a hamlet's namesake.
    weight: Math.log10(Math.max(population, 1000)),
  };
}
