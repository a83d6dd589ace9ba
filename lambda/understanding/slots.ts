/** An intent as it was heard, without Alexa's wrappings. */

import type { SlotName } from '../../interactionModels/intents.ts';

export interface SlotHeard {
  /** The words of a place or of a word list; Alexa's value (`2026-W48`, `EV`, `PT5H`, `80`) of all else. */
  readonly heard: string;
  /** Of the value in the interaction model that the words stand for. */
  readonly id?: string;
}

export type Slots = Readonly<Partial<Record<SlotName, SlotHeard>>>;

export interface IntentHeard {
  readonly name: string;
  readonly slots: Slots;
}
