/** A sentence's features and the class it belongs to. */
export interface Example {
  readonly features: readonly string[];
  readonly label: number;
  readonly weight: number;
}

/** The probability of each class, in the order of the labels. */
export type Classify = (features: readonly string[]) => Float64Array;

const epochs = 4;
const rate = 0.35;
/** Gradients below this are not worth their time. */
const negligible = 0.004;

/** Visits every index once in an order that is mixed and always the same. */
function mix(count: number): Uint32Array {
  const order = Uint32Array.from({ length: count }, (_, index) => index);
  let state = 1;
  for (let index = count - 1; index > 0; index -= 1) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    const other = state % (index + 1);
    const kept = order[index] ?? 0;
    order[index] = order[other] ?? 0;
    order[other] = kept;
  }
  return order;
}

function normalise(scores: Float64Array): void {
  let most = -Infinity;
  for (const score of scores) most = Math.max(most, score);
  let sum = 0;
  for (let index = 0; index < scores.length; index += 1) {
    const value = Math.exp((scores[index] ?? 0) - most);
    scores[index] = value;
    sum += value;
  }
  for (let index = 0; index < scores.length; index += 1) scores[index] = (scores[index] ?? 0) / sum;
}

/**
 * Multinomial logistic regression, by stochastic gradient descent with AdaGrad's step sizes (Duchi, Hazan and
 * Singer 2011). Deterministic.
 */
export function trainClassifier(examples: readonly Example[], classes: number): Classify {
  const ids = new Map<string, number>();
  const rows = examples.map(({ features }) =>
    Uint32Array.from(features, (feature) => {
      const id = ids.get(feature) ?? ids.size;
      ids.set(feature, id);
      return id;
    }),
  );
  const weights = new Float64Array(ids.size * classes);
  const squares = new Float64Array(ids.size * classes);
  const scores = new Float64Array(classes);
  const score = (row: ArrayLike<number>) => {
    scores.fill(0);
    for (let feature = 0; feature < row.length; feature += 1) {
      const base = (row[feature] ?? 0) * classes;
      for (let label = 0; label < classes; label += 1) scores[label]! += weights[base + label]!;
    }
    normalise(scores);
  };
  const order = mix(examples.length);
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    for (const index of order) {
      const example = examples[index];
      const row = rows[index];
      if (example === undefined || row === undefined) continue;
      score(row);
      for (let label = 0; label < classes; label += 1) {
        const gradient = ((label === example.label ? 1 : 0) - scores[label]!) * example.weight;
        if (Math.abs(gradient) < negligible) continue;
        for (let feature = 0; feature < row.length; feature += 1) {
          const at = row[feature]! * classes + label;
          squares[at]! += gradient * gradient;
          weights[at]! += (rate * gradient) / (0.1 + Math.sqrt(squares[at]!));
        }
      }
    }
  }
  return (features) => {
    score(features.flatMap((feature) => ids.get(feature) ?? []));
    return scores.slice();
  };
}
