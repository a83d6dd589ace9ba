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

/**
 * How sure it is that an utterance means an intent at all, 0 to 1: a logistic function of the intent's
 * probability, the nearest sample's similarity and coverage and the count of unknown words, fitted on a
 * collection of questions and of requests for something else, so that another collection may fare a little worse. It is 0 where the utterance says nothing of what the
 * intent is about, or does not fill what the intent cannot do without; unknown words beside an intent that has no topic
 * of its own (no slots, or named by a bare place or time) mean something else. Amazon's own intents are taken only
 * near to the letter.
 */
export function readConfidence(
  { intent, probability, strength, unknown }: Ranked,
  nearest: Nearest | undefined,
  slots: Readonly<Record<string, Slot>>,
): number {
  const isFilled = intent.slots.every(
    ({ name, share }) => share < requiredShare || slots[name]?.value !== undefined,
  );
  if (!isFilled || nearest === undefined) return 0;
  const { similarity, coverage } = nearest;
  if (unknown === 0 && similarity >= sureSimilarity) return 1;
  if (intent.name.startsWith('AMAZON.')) return 0;
  const hasTopic =
    intent.slots.length > 0 && !intent.topics.has(placeKey) && !intent.topics.has(timeKey);
  if (hasTopic ? strength < leastStrength : unknown > 0) return 0;
  const evidence =
    2.5 * Math.log(probability) +
    4.3 * similarity +
    4 * coverage -
    unknown -
    (hasTopic ? 3.7 : 6.2);
  return 1 / (1 + Math.exp(-evidence));
}
