import type { LocalDate } from '../time/localDate.ts';
import type { TimeAsked } from './question.ts';
import type { Slots } from './slots.ts';
import { readTimeWords } from './timeWords.ts';

/** Slots of spoken words, in which Alexa leaves the words for a time that it did not recognise. */
const wordSlots = [
  'place',
  'otherPlace',
  'garment',
  'activity',
  'subject',
  'sky',
  'storm',
] as const;

const leading = /^(?:(?:in|at|for|near|around|on|of|like in|like at)\s+)+/i;
const trailing = /(?:\s+(?:in|at|for|on|this|the))+$/i;

export interface Repaired {
  readonly slots: Slots;
  /** What words in the slots told of the time. */
  readonly time: TimeAsked;
}

/**
 * Takes the words for a time out of the slots for other words: "seattle tomorrow" is a place and a day, "the next
 * three days" is no place at all.
 */
export function repairSlots(slots: Slots, today: LocalDate): Repaired {
  let repaired: Repaired = { slots, time: {} };
  for (const name of wordSlots) {
    const slot = slots[name];
    if (slot === undefined) continue;
    const words = readTimeWords(slot.heard, today);
    const rest = (words?.rest ?? slot.heard).replace(leading, '').replace(trailing, '').trim();
    const others = Object.entries(repaired.slots).filter(([other]) => other !== name);
    const kept = rest === '' ? [] : [[name, { ...slot, heard: rest }] as const];
    repaired = {
      slots: Object.fromEntries([...others, ...kept]),
      time: { ...repaired.time, ...words?.time },
    };
  }
  return repaired;
}
