/** Choices that look random and are the same for a seed. */
export interface Chance {
  /** From 0 to below `count`. */
  readonly below: (count: number) => number;
  /** One of them, of which there must be some. */
  readonly pick: <T>(values: readonly T[]) => T;
}

/** Mulberry32: 32 bits of state, good enough to mix choices. */
export function createChance(seed: number): Chance {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
  const below = (count: number) => next() % count;
  const pick = <T>(values: readonly T[]): T => {
    const [picked] = values.slice(below(Math.max(1, values.length)));
    if (picked === undefined) throw new RangeError('There is nothing to pick from.');
    return picked;
  };
  return { below, pick };
}
