/** Places by the names that a person gave them. */

import { foldName } from './foldName.ts';
import type { Place } from './place.ts';

/** A place by the name that its person gave it. */
export interface SavedPlace {
  /** As it was said, to be said back. No two of a person's have the same `nicknameKey`. */
  readonly nickname: string;
  readonly place: Place;
}

/**
 * The form in which nicknames are compared: "Mum's", "mums" and "at mum" are one, as are "the cabin", "my cabin" and
 * "cabin". Alexa hears the possessive or leaves it away.
 */
export function nicknameKey(words: string): string {
  return foldName(words.replace(/['’]s?(?=\s|$)/g, ''))
    .replace(/^(?:(?:at|in|for|my|our)\s+)+(?=\S)/, '')
    .replace(/(?<=\w{2})s$/, '');
}

/** "Mum's place" is Mum's, where nothing else is called so. */
const kinds = /(?<=\S)\s+(?:place|house|home)$/;

export function findSaved(words: string, saved: readonly SavedPlace[]): SavedPlace | undefined {
  const key = nicknameKey(words);
  const called = (name: string) => saved.find(({ nickname }) => nicknameKey(nickname) === name);
  const bare = nicknameKey(key.replace(kinds, ''));
  return (
    called(key) ??
    called(bare) ??
    saved.find(({ nickname }) => nicknameKey(nickname).replace(kinds, '') === bare)
  );
}

/** Of words that hardly name a town: the saved places are asked before the gazetteer. */
export function looksLikeNickname(words: string): boolean {
  return /^(?:at |in |for )?(?:my|our)\s|['’]s?(?:\s|$)/i.test(words.trim());
}

/** Nobody calls a town so: such words are given to no place search. */
export function isPrivate(words: string): boolean {
  return /^(?:at |in |for )?(?:my|our)\s/i.test(words.trim());
}

export function placeOfSaved({ nickname, place }: SavedPlace): Place {
  return { ...place, nickname };
}

export function withoutNickname(place: Place): Place {
  const { nickname, ...others } = place;
  return nickname === undefined ? place : others;
}
