import { readPlace } from './readPlace.ts';
import type { Slots } from './slots.ts';
import type { Before, Understood } from './understood.ts';

/** "Save Bergen as Mum's"; "call it Mum's" speaks of the place of the question before. */
export function readSaving({ place, nickname }: Slots, { last }: Before): Understood {
  if (nickname === undefined) return { kind: 'notUnderstood' };
  const asked = place === undefined ? last?.place : readPlace(place, last?.place);
  return {
    kind: 'savedPlaces',
    change: { change: 'save', nickname: nickname.heard, place: asked ?? { kind: 'unsaid' } },
  };
}

export function readRenaming({ nickname, newNickname }: Slots): Understood {
  if (nickname === undefined || newNickname === undefined) return { kind: 'notUnderstood' };
  const change = {
    change: 'rename',
    nickname: nickname.heard,
    newNickname: newNickname.heard,
  } as const;
  return { kind: 'savedPlaces', change };
}

export function readRemoval({ nickname }: Slots): Understood {
  if (nickname === undefined) return { kind: 'notUnderstood' };
  return { kind: 'savedPlaces', change: { change: 'remove', nickname: nickname.heard } };
}
