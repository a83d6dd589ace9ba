import type { CompiledModel } from './compiledModel.ts';
import type { Position } from './positions.ts';

export interface Nearest {
  /** As it stands in the model. */
  readonly sample: string;
  /** Overlap of keys by the squares of their weights, 0 to 1 for the same words. */
  readonly similarity: number;
  /** Share of the utterance's words that the sample has, 0 to 1. */
  readonly coverage: number;
}

const unknownWeight = 0.3;
const square = (value: number) => value * value;

/** The sample of an intent that shares most with an utterance; undefined where none shares anything. */
export function findNearestSample(
  positions: readonly Position[],
  intent: string,
  model: CompiledModel,
): Nearest | undefined {
  const weigh = (key: string) => square(model.weights.get(key) ?? unknownWeight);
  const said = positions.reduce((sum, position) => sum + Math.min(...position.map(weigh)), 0);
  let nearest: Nearest | undefined;
  for (const { keys, text } of model.groups.get(intent) ?? []) {
    const shared = new Set<string>();
    let covered = 0;
    for (const position of positions) {
      const key = position.find((candidate) => keys.includes(candidate));
      if (key === undefined) continue;
      shared.add(key);
      covered += 1;
    }
    let given = 0;
    for (const key of shared) given += weigh(key);
    let asked = 0;
    for (const key of keys) asked += weigh(key);
    const similarity = (2 * given) / (asked + Math.max(said, given));
    if (similarity > (nearest?.similarity ?? 0)) {
      nearest = { sample: text, similarity, coverage: covered / positions.length };
    }
  }
  return nearest;
}
