import type { CompiledIntent, CompiledModel } from './compiledModel.ts';
import { listFeatures, unknownKey } from './positions.ts';
import type { Position } from './positions.ts';
import { numberKey } from './readSample.ts';

/** An intent and how well an utterance fits it. */
export interface Ranked {
  readonly intent: CompiledIntent;
  /** Among the model's intents, 0 to 1; whether it is one of them at all is another question. */
  readonly probability: number;
  /** Words that the intent is about, and how strongly they say so. */
  readonly topics: readonly string[];
  readonly strength: number;
  /** Words that the model does not know; the first of an utterance, mostly its verb, counts more. */
  readonly unknown: number;
}

const firstUnknown = 1.5;

/** The model's intents, the likeliest first. */
export function rankIntents(
  positions: readonly Position[],
  model: CompiledModel,
): readonly Ranked[] {
  const probabilities = model.classify(listFeatures(positions));
  const unknown = positions.reduce(
    (sum, [key], index) => sum + (key === unknownKey ? (index === 0 ? firstUnknown : 1) : 0),
    0,
  );
  return model.intents
    .map((intent, index) => {
      const strengthOf = (key: string) => (key === numberKey ? 0 : (intent.topics.get(key) ?? 0));
      const topics = positions.flatMap((position) => {
        const strongest = position.reduce((best, key) =>
          strengthOf(key) > strengthOf(best) ? key : best,
        );
        return strengthOf(strongest) > 0 ? [strongest] : [];
      });
      const strength = [...new Set(topics)].reduce(
        (sum, key) => sum + (intent.topics.get(key) ?? 0),
        0,
      );
      return { intent, probability: probabilities[index] ?? 0, topics, strength, unknown };
    })
    .sort((a, b) => b.probability - a.probability);
}
