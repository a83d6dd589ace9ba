import type { SampleGroup } from './compiledModel.ts';

/** What a word counts that all intents have. */
const leastWeight = 0.08;

/**
 * How much a word or slot tells of the intent: one less the normalised entropy of the intents given the key,
 * where an intent counts by the share of its samples that have the key, so that a talkative one does not
 * outweigh the others; shrunk for keys that few samples have.
 */
export function weighKeys(groups: readonly SampleGroup[]): ReadonlyMap<string, number> {
  const perIntent = new Map<string, number>();
  const perKey = new Map<string, Map<string, number>>();
  for (const { intent, keys } of groups) {
    perIntent.set(intent, (perIntent.get(intent) ?? 0) + 1);
    for (const key of new Set(keys)) {
      const intents = perKey.get(key) ?? new Map<string, number>();
      intents.set(intent, (intents.get(intent) ?? 0) + 1);
      perKey.set(key, intents);
    }
  }
  const mostEntropy = Math.log(Math.max(perIntent.size, 2));
  const weights = new Map<string, number>();
  for (const [key, intents] of perKey) {
    let support = 0;
    const shares = [...intents].map(([name, withKey]) => {
      support += withKey;
      return withKey / (perIntent.get(name) ?? 1);
    });
    const total = shares.reduce((sum, part) => sum + part, 0);
    const entropy = shares.reduce((sum, part) => sum - (part / total) * Math.log(part / total), 0);
    const certainty = Math.max(0, 1 - entropy / mostEntropy);
    weights.set(key, leastWeight + (1 - leastWeight) * certainty * (support / (support + 1)));
  }
  return weights;
}
