import type { Slot } from 'ask-sdk-model';
import type { Nearest } from './nearestSample.ts';
import type { Ranked } from './rankIntents.ts';
import { placeKey, timeKey } from './readSample.ts';

/** From here on an utterance is the skill's business. */
export const leastConfidence = 0.5;

/** A slot that so many samples have is not left out. */
const requiredShare = 0.95;
/** An utterance so near to a sample needs no topic. */
const sureSimilarity = 0.95;
/** The least of a topic otherwise: what is said in passing is none. */
const leastStrength = 0.02;

/** What decides whether an intent is meant. */
export type Because =
  /** All words are known, and a sample says nearly the same. */
  | 'nearSample'
  /** Probability, nearest sample and unknown words, weighed. */
  | 'evidence'
  /** Its samples share no word with what was said. */
  | 'nothingShared'
  /** A slot is empty that the intent cannot do without. */
  | 'slotMissing'
  /** Amazon's own intents are taken only near to the letter. */
  | 'notToTheLetter'
  /** Nothing was said of what the intent is about. */
  | 'topicMissing'
  /** An intent without a topic of its own, and words beside it that mean something else. */
  | 'wordsBeside';

export interface Confidence {
  /** Whether the intent is meant at all, 0 to 1. */
  readonly confidence: number;
  readonly because: Because;
}

/**
 * How sure it is that an utterance means an intent at all: a logistic function of the intent's
 * probability, the nearest sample's similarity and coverage and the count of unknown words, fitted on a
 * collection of questions and of requests for something else, so that another collection may fare a little worse. It is
 * 0 where something rules the intent out.
 */
export function readConfidence(
  { intent, probability, strength, unknown }: Ranked,
  nearest: Nearest | undefined,
  slots: Readonly<Record<string, Slot>>,
): Confidence {
  const isFilled = intent.slots.every(
    ({ name, share }) => share < requiredShare || slots[name]?.value !== undefined,
  );
  if (!isFilled) return { confidence: 0, because: 'slotMissing' };
  if (nearest === undefined) return { confidence: 0, because: 'nothingShared' };
  const { similarity, coverage } = nearest;
  if (unknown === 0 && similarity >= sureSimilarity)
    return { confidence: 1, because: 'nearSample' };
  if (intent.name.startsWith('AMAZON.')) return { confidence: 0, because: 'notToTheLetter' };
  const hasTopic =
    intent.slots.length > 0 && !intent.topics.has(placeKey) && !intent.topics.has(timeKey);
  if (hasTopic && strength < leastStrength) return { confidence: 0, because: 'topicMissing' };
  if (!hasTopic && unknown > 0) return { confidence: 0, because: 'wordsBeside' };
  const evidence =
    2.5 * Math.log(probability) +
    4.3 * similarity +
    4 * coverage -
    unknown -
    (hasTopic ? 3.7 : 6.2);
  return { confidence: 1 / (1 + Math.exp(-evidence)), because: 'evidence' };
}
