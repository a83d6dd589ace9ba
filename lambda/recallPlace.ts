import { findSaved, placeOfSaved } from './place/nicknames.ts';
import type { Place, PlaceFound } from './place/place.ts';
import { readPointer } from './place/placeWords.ts';
import type { Turn } from './turn.ts';
import type { PlaceAsked } from './understanding/question.ts';

/**
 * The saved place that bears the name of a town, where the town was found: looked up beside the weather, so that nobody
 * waits for it who means the town.
 */
export async function recallPlace(
  asked: PlaceAsked,
  { place }: PlaceFound,
  { memory }: Turn,
): Promise<Place | undefined> {
  if (asked.kind !== 'named' || place.nickname !== undefined) return undefined;
  if (readPointer(asked.words) !== undefined) return undefined;
  const saved = findSaved(asked.words, await memory.loadPlaces());
  return saved && placeOfSaved(saved);
}
