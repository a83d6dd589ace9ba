import type { CompiledValue, Lexicon, SampleGroup } from './compiledModel.ts';
import { listFeatures, samplePositions, unknownKey } from './positions.ts';
import type { Example } from './trainClassifier.ts';

/** Samples of one intent that are learned from; more of them say little more, and take time. */
const mostGroups = 200;
/** An intent with more groups than this has each of them count less. */
const fullGroups = 60;
const leastWeight = 0.3;
/** Every so many samples are learned with a word in between that nobody knows, too. */
const unknownEvery = 3;
const unknownWeight = 0.7;

/** The values of each slot type, for samples to be said with. */
function valuesByType(lexicon: Lexicon): ReadonlyMap<string, readonly CompiledValue[]> {
  const byType = new Map<string, CompiledValue[]>();
  for (const value of [...lexicon.values.values()].flat()) {
    const key = `{${value.type}}`;
    byType.set(key, [...(byType.get(key) ?? []), value]);
  }
  return byType;
}

function spread<T>(items: readonly T[], most: number): readonly T[] {
  if (items.length <= most) return items;
  return Array.from(
    { length: most },
    (_, index) => items[Math.floor((index * items.length) / most)],
  ).flatMap((item) => item ?? []);
}

/** What the classifier learns from: the samples, their slots filled with values in turn, some with a stray word. */
export function makeExamples(
  groups: readonly SampleGroup[],
  intents: readonly string[],
  lexicon: Lexicon,
): readonly Example[] {
  const values = valuesByType(lexicon);
  const examples: Example[] = [];
  let turn = 0;
  for (const [label, intent] of intents.entries()) {
    const own = spread(
      groups.filter((group) => group.intent === intent),
      mostGroups,
    );
    const weight = Math.min(
      1,
      Math.max(leastWeight, Math.sqrt(fullGroups / Math.max(own.length, 1))),
    );
    for (const { keys } of own) {
      turn += 1;
      const said = keys.flatMap((key, index) => {
        const choices = values.get(key) ?? [];
        return choices[(turn * 7 + index) % Math.max(choices.length, 1)]?.stems ?? [key];
      });
      const positions = samplePositions(said, lexicon);
      examples.push({ features: listFeatures(positions), label, weight });
      if (turn % unknownEvery !== 0) continue;
      const stray = turn % (positions.length + 1);
      const withStray = [...positions.slice(0, stray), [unknownKey], ...positions.slice(stray)];
      examples.push({ features: listFeatures(withStray), label, weight: weight * unknownWeight });
    }
  }
  return examples;
}
