import { countryName } from '../place/countryName.ts';
import type { Place } from '../place/place.ts';
import type { PlaceAsked } from './question.ts';
import type { Slots } from './slots.ts';

/** The place that answers "which one": by what tells it apart, by its number, or by a name. */
export function readChoice(
  { ordinal, place }: Slots,
  choices: readonly Place[],
): PlaceAsked | undefined {
  const words = place?.heard.toLowerCase() ?? '';
  const [only, ...others] = choices.filter((choice) => tellsApart(choice, words));
  if (only !== undefined && others.length === 0) return { kind: 'chosen', place: only };
  const numbered = choices[Number(ordinal?.id) - 1];
  if (numbered !== undefined) return { kind: 'chosen', place: numbered };
  return place && { kind: 'named', words: place.heard };
}

function tellsApart({ region, country }: Place, words: string): boolean {
  const names = [region, country && countryName(country)];
  return names.some((name) => name !== undefined && words.includes(name.toLowerCase()));
}
