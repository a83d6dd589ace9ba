import { distanceInKilometers } from './distance.ts';
import { exactnessBonus } from './gazetteer.ts';
import type { Gazetteer, GazetteerEntry } from './gazetteer.ts';
import { foldName } from './foldName.ts';
import { whereabouts } from './locatePlace.ts';
import type { Place } from './place.ts';

/** What is known of the person and favours one namesake over another. */
export interface Leaning {
  /** ISO 3166-1 alpha-2, upper case. */
  readonly country?: string | undefined;
  /** Where the person lives or is. */
  readonly near?: { readonly latitude: number; readonly longitude: number } | undefined;
}

/*
 * A candidate's score is its weight (about the logarithm of its population, plus fame and rank as a capital; see
 * tools/gazetteer/weighPlace.ts), plus how exactly it is named, plus these. One is a factor of ten in population.
 * So in the US Birmingham is Alabama's (212,000 people against 1.1 million), and Paris is still France's.
 */
const ownCountryBonus = 1.2;
/** Within a few hours' drive of the person. */
const nearBonus = 0.5;
const nearKilometers = 300;

/** Places whose scores differ by less, a factor of two in population, are asked about. */
const ambiguousWithin = 0.3;
const mostChoices = 3;
/** Two entries this close are one place: a city and its district, or its state. */
const samePlaceKilometers = 50;
/** A namesake whose score is up to a factor of five in population below makes it worth saying which one is meant. */
const namesakeWithin = 0.7;

/** Best first: one, or the two or three that nothing sets apart; none where there are no candidates. */
export function rankPlaces(
  candidates: readonly GazetteerEntry[],
  leaning: Leaning,
): readonly GazetteerEntry[] {
  const scored = candidates
    .map((entry) => ({ entry, score: scoreOf(entry, leaning) }))
    .sort((one, other) => other.score - one.score);
  const choices: GazetteerEntry[] = [];
  for (const { entry, score } of scored) {
    if (choices.length === mostChoices || score < (scored[0]?.score ?? 0) - ambiguousWithin) break;
    if (choices.every((choice) => distanceInKilometers(choice, entry) > samePlaceKilometers)) {
      choices.push(entry);
    }
  }
  return choices;
}

function scoreOf(entry: GazetteerEntry, { country, near }: Leaning): number {
  const isNear = near !== undefined && distanceInKilometers(near, entry) < nearKilometers;
  return (
    entry.weight +
    exactnessBonus[entry.exactness] +
    (entry.country !== undefined && entry.country === country ? ownCountryBonus : 0) +
    (isNear ? nearBonus : 0)
  );
}

export function placeOf(entry: GazetteerEntry, gazetteer: Gazetteer): Place {
  const { name, region, country, latitude, longitude, timeZone, standsFor } = entry;
  // "Kyiv City" says nothing that "Kyiv" does not.
  const isOwnRegion = ` ${foldName(region ?? name)} `.includes(` ${foldName(name)} `);
  return {
    name,
    ...whereabouts({
      ...(isOwnRegion || region === undefined ? {} : { region }),
      ...(country === undefined ? {} : { country }),
    }),
    latitude,
    longitude,
    timeZone,
    ...(standsFor === undefined ? {} : { standsFor }),
    hasNamesakes: hasNamesakes(entry, gazetteer),
  };
}

/** Whether another place of the name that is spoken is more notable, or nearly as notable. */
function hasNamesakes(entry: GazetteerEntry, gazetteer: Gazetteer): boolean {
  const score = ({ weight, exactness }: GazetteerEntry) => weight + exactnessBonus[exactness];
  const named = gazetteer.lookup(entry.standsFor ?? entry.name);
  const isSame = (other: GazetteerEntry) =>
    distanceInKilometers(other, entry) <= samePlaceKilometers;
  const own = Math.max(entry.weight, ...named.filter(isSame).map(score));
  return named.some(
    (other) =>
      other.exactness !== 'alternate' && !isSame(other) && score(other) > own - namesakeWithin,
  );
}
