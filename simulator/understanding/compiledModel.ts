import type { FreeSample } from './freeSamples.ts';
import type { ComparedSample } from './nearestSample.ts';
import type { SlotKind } from './slotKinds.ts';
import type { Classify } from './trainClassifier.ts';

export interface CompiledSlot {
  readonly name: string;
  readonly type: string;
  readonly kind: SlotKind;
  /**
   * Words that stand right before and right after the slot in the intent's samples, with their share of them;
   * before a place also the two words together.
   */
  readonly before: ReadonlyMap<string, number>;
  readonly after: ReadonlyMap<string, number>;
  /** Share of the intent's samples that have the slot. */
  readonly share: number;
}

export interface CompiledIntent {
  readonly name: string;
  readonly slots: readonly CompiledSlot[];
  /**
   * The keys that the intent is about: nearly every sample has one of them, and few other intents do. The
   * strength is the share of samples that a key adds, by the square of its weight; 0 to 1.
   */
  readonly topics: ReadonlyMap<string, number>;
}

/** What a group of samples says beyond place and time: words by their stem, slots as `{Type}`. */
export interface SampleGroup {
  readonly intent: string;
  readonly keys: readonly string[];
  /** The shortest sample of the group, as it stands in the model. */
  readonly text: string;
}

/** A value of one of the model's own slot types, or one added to an Amazon type. */
export interface CompiledValue {
  readonly type: string;
  readonly id: string | undefined;
  readonly name: string;
  /** Stems of the words of the name or of a synonym. */
  readonly stems: readonly string[];
}

/** The words of a model, by their stems. */
export interface Lexicon {
  /** Words of samples. */
  readonly literals: ReadonlySet<string>;
  /** Words of samples and values. */
  readonly vocabulary: ReadonlySet<string>;
  /** Values by their first stem, longest first. */
  readonly values: ReadonlyMap<string, readonly CompiledValue[]>;
  /** What the intents are about; no place has such a name without a capital. */
  readonly topics: ReadonlySet<string>;
  /** Names that the model adds to Amazon's places, by their stems. */
  readonly placeNames: ReadonlyMap<string, CompiledValue>;
  /** The last words of places that the model knows by their kind: `my town`, `that place`. */
  readonly placeNouns: ReadonlySet<string>;
  /** Words that a place follows, such as `in`. */
  readonly placeLeads: ReadonlySet<string>;
  /** Words that follow a place, such as `than`. */
  readonly placeTails: ReadonlySet<string>;
  /** Words that mostly stand beside a place or a time and go where it goes. */
  readonly circumstanceWords: ReadonlySet<string>;
}

export interface CompiledModel {
  readonly invocationName: readonly string[];
  readonly intents: readonly CompiledIntent[];
  /** By intent. */
  readonly samples: ReadonlyMap<string, readonly ComparedSample[]>;
  /** Of the intents that take any words; they are taken by their samples alone. */
  readonly freeSamples: readonly FreeSample[];
  /** Of intents without slots, by their stems: nothing in them is a place or a time. */
  readonly plainSamples: ReadonlySet<string>;
  readonly lexicon: Lexicon;
  /** How much a key tells of the intent, 0 to 1. */
  readonly weights: ReadonlyMap<string, number>;
  /** The probability of each intent, in the order of `intents`. */
  readonly classify: Classify;
}
