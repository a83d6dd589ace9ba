import type { CompiledModel, SampleGroup } from './compiledModel.ts';
import type { Position } from './positions.ts';

export interface Nearest {
  /** As it stands in the model. */
  readonly sample: string;
  /** Overlap of keys by the squares of their weights, 0 to 1 for the same words. */
  readonly similarity: number;
  /** Share of the utterance's words that the sample has, 0 to 1. */
  readonly coverage: number;
  /** Word for word the sample, but for place and time. */
  readonly isExact: boolean;
}

/** A sample as it is compared: its keys, and the sum of their squared weights. */
export interface ComparedSample {
  readonly text: string;
  readonly sequence: readonly string[];
  readonly keys: ReadonlySet<string>;
  readonly weight: number;
}

const unknownWeight = 0.3;

function square(weights: ReadonlyMap<string, number>, key: string): number {
  const weight = weights.get(key) ?? unknownWeight;
  return weight * weight;
}

export function compareSamples(
  groups: readonly SampleGroup[],
  weights: ReadonlyMap<string, number>,
): readonly ComparedSample[] {
  return groups.map(({ text, keys }) => {
    const distinct = new Set(keys);
    const weight = [...distinct].reduce((sum, key) => sum + square(weights, key), 0);
    return { text, sequence: keys, keys: distinct, weight };
  });
}

/** Whether the words are those of a sample in their order; a slot takes as many words as its value has. */
function isSequence(positions: readonly Position[], sequence: readonly string[]): boolean {
  let at = 0;
  for (const key of sequence) {
    if (positions[at]?.includes(key) !== true) return false;
    at += 1;
    while (key.startsWith('{') && positions[at]?.includes(key) === true) at += 1;
  }
  return at === positions.length;
}

/** The sample of an intent that shares most with an utterance; undefined where none shares anything. */
export function findNearestSample(
  positions: readonly Position[],
  intent: string,
  { samples, weights }: CompiledModel,
): Nearest | undefined {
  const weighed = positions.map((position) =>
    position.map((key) => ({ key, weight: square(weights, key) })),
  );
  const said = weighed.reduce(
    (sum, position) => sum + Math.min(...position.map(({ weight }) => weight)),
    0,
  );
  let nearest: Nearest | undefined;
  for (const sample of samples.get(intent) ?? []) {
    let given = 0;
    let covered = 0;
    const shared = new Set<string>();
    for (const position of weighed) {
      const found = position.find(({ key }) => sample.keys.has(key));
      if (found === undefined) continue;
      covered += 1;
      if (shared.has(found.key)) continue;
      shared.add(found.key);
      given += found.weight;
    }
    const similarity = (2 * given) / (sample.weight + Math.max(said, given));
    if (similarity > (nearest?.similarity ?? 0)) {
      const isExact = covered === positions.length && isSequence(positions, sample.sequence);
      nearest = { sample: sample.text, similarity, coverage: covered / positions.length, isExact };
      if (isExact) return nearest;
    }
  }
  return nearest;
}
