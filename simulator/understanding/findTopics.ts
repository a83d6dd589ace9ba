import type { SampleGroup } from './compiledModel.ts';

/** Share of an intent's samples that may go without one of its topics. */
const uncovered = 0.02;
/** What more than this share of the intents say is no topic of any. */
const commonShare = 1 / 3;

type Weights = ReadonlyMap<string, number>;
/** Keys with their strength. */
export type Topics = ReadonlyMap<string, number>;

function findCommonKeys(grouped: readonly (readonly SampleGroup[])[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const groups of grouped) {
    for (const key of new Set(groups.flatMap(({ keys }) => keys))) {
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  const most = grouped.length * commonShare;
  return new Set([...counts].filter(([, count]) => count > most).map(([key]) => key));
}

function weighTopics(
  groups: readonly SampleGroup[],
  weights: Weights,
  common: ReadonlySet<string>,
): ReadonlyMap<string, number> {
  const gains = new Map<string, number>();
  for (const { keys } of groups) {
    for (const key of new Set(keys)) {
      if (!common.has(key)) gains.set(key, (gains.get(key) ?? 0) + (weights.get(key) ?? 0) ** 2);
    }
  }
  return gains;
}

function coverWithTopics(
  groups: readonly SampleGroup[],
  weights: Weights,
  common: ReadonlySet<string>,
): Topics {
  const topics = new Map<string, number>();
  let rest = groups;
  while (rest.length > groups.length * uncovered) {
    const [best, gain] = [...weighTopics(rest, weights, common)].reduce(
      (most, other) => (other[1] > most[1] ? other : most),
      ['', 0],
    );
    if (best === '') break;
    topics.set(best, gain / groups.length);
    rest = rest.filter(({ keys }) => !keys.includes(best));
  }
  return topics;
}

/**
 * The keys that each intent is about: the fewest, and the most telling, of which nearly every sample of it has
 * one; found greedily (set cover), a key counting by the square of its weight.
 */
export function findTopics(
  grouped: readonly (readonly SampleGroup[])[],
  weights: Weights,
): readonly Topics[] {
  const common = findCommonKeys(grouped);
  return grouped.map((groups) => coverWithTopics(groups, weights, common));
}
