import { readPointer } from '../place/placeWords.ts';
import type { PlaceAsked } from './question.ts';
import type { SlotHeard } from './slots.ts';

/** `there` is the place of the question before. */
export function readPlace(slot: SlotHeard | undefined, there: PlaceAsked | undefined): PlaceAsked {
  if (slot === undefined) return { kind: 'unsaid' };
  switch (slot.id?.toLowerCase() ?? readPointer(slot.heard)) {
    case 'here':
      return { kind: 'here' };
    case 'home':
      return { kind: 'home' };
    case 'there':
      return there ?? { kind: 'unsaid' };
    default:
      return { kind: 'named', words: slot.heard };
  }
}
