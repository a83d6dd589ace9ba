import { foldName } from './foldName.ts';
import type { Gazetteer, GazetteerEntry } from './gazetteer.ts';
import { nameReadings, partings, stateWords } from './placeWords.ts';

/** Whether a place lies in the states and countries that were said behind its name. */
type Qualification = (place: { readonly region?: string; readonly country?: string }) => boolean;

interface QualifiedName {
  readonly name: string;
  /** ISO 3166-1 alpha-2, where the qualifiers agree on one. */
  readonly country: string | undefined;
  readonly isMeant: Qualification;
}

/** All places that the words may stand for. The whole words come before a name and its qualifier: "New York". */
export function findByName(words: string, gazetteer: Gazetteer): readonly GazetteerEntry[] {
  const state = stateWords(words);
  if (state !== undefined) {
    const states = gazetteer.qualifiers(state).filter(({ kind }) => kind === 'state');
    if (states.length > 0) return states;
  }
  const readings = nameReadings(words);
  for (const reading of readings) {
    const found = gazetteer.lookup(reading);
    if (found.length > 0) return found;
    for (const { name, isMeant } of qualifiedNames(reading, gazetteer)) {
      const qualified = [...gazetteer.lookup(name), ...gazetteer.qualifiers(name)].filter(isMeant);
      if (qualified.length > 0) return qualified;
    }
  }
  // "AK" alone
  return (
    readings.map((reading) => gazetteer.qualifiers(reading)).find((found) => found.length > 0) ?? []
  );
}

/** Ways to read words as a name and the state or country, or both, that it is in; the longest name first. */
export function qualifiedNames(words: string, gazetteer: Gazetteer): readonly QualifiedName[] {
  return partings(foldName(words)).flatMap(([name, qualifier]) => {
    const groups = readQualifiers(qualifier, gazetteer);
    if (groups === undefined || name === '') return [];
    const countries = new Set(groups.flat().map(({ country }) => country));
    const isMeant: Qualification = (place) =>
      groups.every((group) => group.some((entry) => isWithin(place, entry)));
    return [{ name, isMeant, country: countries.size === 1 ? [...countries][0] : undefined }];
  });
}

/** "texas", "tx usa": the states and countries that each part may mean; undefined where a part means none. */
function readQualifiers(
  words: string,
  gazetteer: Gazetteer,
): readonly (readonly GazetteerEntry[])[] | undefined {
  const whole = gazetteer.qualifiers(words);
  if (whole.length > 0) return [whole];
  for (const [state, country] of partings(words)) {
    const groups = [gazetteer.qualifiers(state), gazetteer.qualifiers(country)];
    if (groups.every((group) => group.length > 0)) return groups;
  }
  return undefined;
}

function isWithin(
  place: { readonly region?: string; readonly country?: string },
  entry: GazetteerEntry,
): boolean {
  if (place.country !== entry.country) return false;
  return entry.kind === 'country' || foldName(place.region ?? '') === foldName(entry.region ?? '');
}
