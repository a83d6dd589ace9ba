/** What one language, and each of its locales, brings to the interaction model. */

import type { NamedPatterns } from './expandPattern.ts';
import type { BuiltInIntentName, CustomIntentName, CustomSlotType } from './intents.ts';

/**
 * A pattern stands for many sample utterances: `(a|b)` one of them, `[a|b]` one of them or nothing,
 * `{slot}` a slot, `<part>` a pattern that has a name. `(will it|is it going to) rain [in {place}]`
 * stands for four samples. A tail at the end, `will it rain <when>`, says where and when, or nothing.
 */
export type Pattern = string;

export type Patterns = Readonly<Record<CustomIntentName, readonly Pattern[]>> &
  Readonly<Partial<Record<BuiltInIntentName, readonly Pattern[]>>>;

/** A value of a slot type; the id is what the code sees, the synonyms are what people say for it. */
export interface SlotValue {
  readonly id?: string;
  readonly name: string;
  /** At least one: Amazon refuses a value without. */
  readonly synonyms: readonly [string, ...string[]];
}

/** `AMAZON.City` is Amazon's own list, and these values are added to it. */
export type ExtendedSlotType = 'AMAZON.City';
export type SlotValues = Readonly<Record<CustomSlotType | ExtendedSlotType, readonly SlotValue[]>>;

/** What is said in this locale and not in the others of its language. */
export interface Regional {
  /** Further synonyms: slot type, then id of the value. */
  readonly synonyms: Readonly<
    Partial<Record<CustomSlotType, Readonly<Record<string, readonly string[]>>>>
  >;
  readonly patterns: Readonly<Partial<Record<CustomIntentName, readonly Pattern[]>>>;
}

export interface Language {
  readonly invocationName: string;
  /** Named patterns, used as `<name>`. */
  readonly parts: NamedPatterns;
  /** Named endings of patterns, spread over the wordings before them (see `sampleUtterances`). */
  readonly tails: NamedPatterns;
  readonly patterns: Patterns;
  readonly slotValues: SlotValues;
  readonly locales: Readonly<Record<string, Regional>>;
}
