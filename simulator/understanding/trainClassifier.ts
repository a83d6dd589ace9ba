/** A sentence's features and the class it belongs to. */
export interface Example {
  readonly features: readonly string[];
  readonly label: number;
  readonly weight: number;
}

/** The probability of each class, in the order of the labels. */
export type Classify = (features: readonly string[]) => Float64Array;

// Looked up once: in a context of its own, as under test, each look at a global is slow.
const { abs, exp, sqrt } = Math;

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

/** An element of an array of numbers; an index past its end is a defect of this file and reads as nothing. */
const at = (numbers: ArrayLike<number>, index: number): number => numbers[index] ?? 0;

/** Softmax, in place. */
function normalise(scores: Float64Array): void {
  let most = at(scores, 0);
  for (let index = 1; index < scores.length; index += 1)
    if (at(scores, index) > most) most = at(scores, index);
  let sum = 0;
  for (let index = 0; index < scores.length; index += 1) {
    scores[index] = exp(at(scores, index) - most);
    sum += at(scores, index);
  }
  for (let index = 0; index < scores.length; index += 1) scores[index] = at(scores, index) / sum;
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
  // A row of weights for each feature, a column for each class.
  const weights = new Float64Array(ids.size * classes);
  const squares = new Float64Array(ids.size * classes);
  const scores = new Float64Array(classes);

  const score = (row: Iterable<number>) => {
    scores.fill(0);
    for (const feature of row) {
      const base = feature * classes;
      for (let label = 0; label < classes; label += 1) {
        scores[label] = at(scores, label) + at(weights, base + label);
      }
    }
    normalise(scores);
  };
  const learn = (row: Uint32Array, label: number, gradient: number) => {
    for (const feature of row) {
      const cell = feature * classes + label;
      const square = at(squares, cell) + gradient * gradient;
      squares[cell] = square;
      weights[cell] = at(weights, cell) + (rate * gradient) / (0.1 + sqrt(square));
    }
  };

  const order = mix(examples.length);
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    for (const index of order) {
      const example = examples[index];
      const row = rows[index];
      if (example === undefined || row === undefined) continue;
      score(row);
      for (let label = 0; label < classes; label += 1) {
        const gradient = ((label === example.label ? 1 : 0) - at(scores, label)) * example.weight;
        if (abs(gradient) >= negligible) learn(row, label, gradient);
      }
    }
  }
  return (features) => {
    score(features.flatMap((feature) => ids.get(feature) ?? []));
    return scores.slice();
  };
}
