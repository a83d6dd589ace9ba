import type { SampleGroup } from './compiledModel.ts';

/** Share of an intent's samples that may go without one of its topics. */
const uncovered = 0.02;

/**
 * The keys that an intent is about: the fewest, and the most telling, of which nearly every sample has one;
 * found greedily (set cover), a key counting by the square of its weight.
 */
export function findTopics(
  groups: readonly SampleGroup[],
  weights: ReadonlyMap<string, number>,
): ReadonlyMap<string, number> {
  const topics = new Map<string, number>();
  let rest = groups;
  while (rest.length > groups.length * uncovered) {
    const gains = new Map<string, number>();
    for (const { keys } of rest) {
      for (const key of new Set(keys))
        gains.set(key, (gains.get(key) ?? 0) + (weights.get(key) ?? 0) ** 2);
    }
    const [best, gain] = [...gains].reduce(
      (most, other) => (other[1] > most[1] ? other : most),
      ['', 0],
    );
    if (best === '') return topics;
    topics.set(best, gain / groups.length);
    rest = rest.filter(({ keys }) => !keys.includes(best));
  }
  return topics;
}
