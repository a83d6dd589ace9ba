/** What the bench says of one promise. */
export interface Figure {
  readonly figure: string;
  readonly value: number;
  /** The most that `value` may be. */
  readonly limit: number;
  readonly unit: string;
}

/** For people: what is being done, and what else was seen. On standard error, since standard output has figures alone. */
export type Say = (line: string) => void;

/** Measures, and returns what is judged. */
export type Measure = (say: Say) => Promise<readonly Figure[]>;
