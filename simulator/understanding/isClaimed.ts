import type { Slot } from 'ask-sdk-model';
import type { Nearest } from './nearestSample.ts';
import type { Ranked } from './rankIntents.ts';
import { placeKey, timeKey } from './readSample.ts';

/** An utterance so near to a sample needs nothing else to be understood. */
export const sureSimilarity = 0.95;
const leastProbability = 0.3;
const leastStrength = 0.012;
/** A slot that so many samples have is not left out. */
const requiredShare = 0.95;
const withUnknown = {
  probability: 0.5,
  strength: 0.03,
  similarity: 0.4,
  coverage: 0.5,
  perTopic: 2,
};

/**
 * Whether an utterance is the skill's business: it says what the intent is about, fills what the intent cannot do
 * without, and is clear among the intents. Words that the model does not know are allowed beside a strong topic, and
 * not for intents without one of their own: those that have no slots, or that a bare place or time names. Amazon's
 * own intents are taken only near to the letter.
 */
export function isClaimed(
  { intent, probability, topics, strength, unknown }: Ranked,
  nearest: Nearest | undefined,
  slots: Readonly<Record<string, Slot>>,
): boolean {
  const isFilled = intent.slots.every(
    ({ name, share }) => share < requiredShare || slots[name]?.value !== undefined,
  );
  if (!isFilled) return false;
  const { similarity = 0, coverage = 0 } = nearest ?? {};
  if (similarity >= sureSimilarity && unknown === 0) return true;
  if (intent.name.startsWith('AMAZON.') || strength < leastStrength) return false;
  if (unknown === 0) return probability >= leastProbability;
  const isOnTopic =
    intent.slots.length > 0 && !intent.topics.has(placeKey) && !intent.topics.has(timeKey);
  return (
    isOnTopic &&
    probability >= withUnknown.probability &&
    strength >= withUnknown.strength &&
    coverage >= withUnknown.coverage &&
    similarity >= withUnknown.similarity &&
    unknown <= withUnknown.perTopic * topics.length
  );
}
