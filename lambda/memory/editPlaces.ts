/** Changes of the saved places, and what is to be said of them. */

import type { PlacesNews } from '../answer/plan.ts';
import { findSaved, nicknameKey, type SavedPlace } from '../place/nicknames.ts';
import { mostPlaces } from './person.ts';

export interface PlacesEdited {
  /** Undefined where nothing changes. */
  readonly places?: readonly SavedPlace[];
  readonly news: PlacesNews;
}

/** A nickname that is there already is given to the new place. */
export function savePlace(places: readonly SavedPlace[], saved: SavedPlace): PlacesEdited {
  const key = nicknameKey(saved.nickname);
  const isSame = ({ nickname }: SavedPlace) => nicknameKey(nickname) === key;
  const news = { news: 'saved', saved } as const;
  if (places.some(isSame))
    return { places: places.map((one) => (isSame(one) ? saved : one)), news };
  if (places.length >= mostPlaces) return { news: { news: 'full', most: mostPlaces } };
  return { places: [...places, saved], news };
}

export function renamePlace(
  places: readonly SavedPlace[],
  nickname: string,
  newNickname: string,
): PlacesEdited {
  const saved = findSaved(nickname, places);
  if (saved === undefined) return { news: { news: 'unknown', nickname } };
  const key = nicknameKey(newNickname);
  if (places.some((other) => other !== saved && nicknameKey(other.nickname) === key))
    return { news: { news: 'taken', nickname: newNickname } };
  return {
    places: places.map((one) => (one === saved ? { ...one, nickname: newNickname } : one)),
    news: { news: 'renamed', nickname: saved.nickname, newNickname },
  };
}

export function removePlace(places: readonly SavedPlace[], nickname: string): PlacesEdited {
  const saved = findSaved(nickname, places);
  if (saved === undefined) return { news: { news: 'unknown', nickname } };
  return {
    places: places.filter((one) => one !== saved),
    news: { news: 'removed', nickname: saved.nickname },
  };
}
