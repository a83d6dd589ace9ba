/** Settings in which every write leaves its mark: a counter for each writer, and their sum in two other settings. */

import type { Settings } from '../../lambda/memory/person.ts';
import type { Place } from '../../lambda/place/place.ts';

const nowhere = { latitude: 0, longitude: 0, timeZone: 'UTC', hasNamesakes: false };

/** A counter is the name of a saved place. */
function placeOf(count: number): Place {
  return { ...nowhere, name: String(count) };
}

/** Writes of all writers, as the settings have them; undefined where they contradict each other. */
export function totalOf({ home, lengthUnit, places = [] }: Settings): number | undefined {
  const total = places.reduce((sum, { place }) => sum + Number(place.name), 0);
  const isWhole =
    Number(home?.name ?? 0) === total && (total === 0 || lengthUnit === lengthUnitFor(total));
  return isWhole ? total : undefined;
}

/** One write more of this writer. */
export function countWrite(settings: Settings, writer: string): Settings {
  const { places = [] } = settings;
  const mine = places.find(({ nickname }) => nickname === writer);
  const others = places.filter((saved) => saved !== mine);
  const counted = [
    ...others,
    { nickname: writer, place: placeOf(Number(mine?.place.name ?? 0) + 1) },
  ];
  const total = counted.reduce((sum, { place }) => sum + Number(place.name), 0);
  return {
    ...settings,
    places: counted,
    home: placeOf(total),
    lengthUnit: lengthUnitFor(total),
  };
}

function lengthUnitFor(total: number): 'metric' | 'imperial' {
  return total % 2 === 0 ? 'metric' : 'imperial';
}
