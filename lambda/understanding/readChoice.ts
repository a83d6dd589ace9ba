import { countryName } from '../place/countryName.ts';
import type { Place } from '../place/place.ts';
import type { PlaceAsked } from './question.ts';
import type { Slots } from './slots.ts';

/** The place that answers "which one": by its number, by what tells it apart, or by a name. */
export function readChoice(
  { ordinal, place }: Slots,
  choices: readonly Place[],
): PlaceAsked | undefined {
  const numbered = choices[Number(ordinal?.id) - 1];
  if (numbered !== undefined) return { kind: 'known', place: numbered };
  if (place === undefined) return undefined;
  const words = place.heard.toLowerCase();
  const meant = choices.filter((choice) => tellsApart(choice, words));
  const [only] = meant;
  return only !== undefined && meant.length === 1
    ? { kind: 'known', place: only }
    : { kind: 'named', words: place.heard };
}

function tellsApart({ region, country }: Place, words: string): boolean {
  const names = [region, country && countryName(country)];
  return names.some((name) => name !== undefined && words.includes(name.toLowerCase()));
}
