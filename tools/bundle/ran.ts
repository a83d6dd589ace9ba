/** Where a function that ran lies in the code. */
export interface RanFunction {
  readonly start: number;
  readonly end: number;
}

/** Lies beside a bundle for a moment: what a first answer called, as JSON. */
export const ranFile = 'ran.json';
