import type { CompiledValue } from './compiledModel.ts';
import type { TimeReading } from './reading.ts';

/** Tokens that may fill a slot: from `start` up to, without, `end`. */
interface TokenRange {
  readonly start: number;
  readonly end: number;
}

export interface TimeSpan extends TokenRange {
  readonly span: 'time';
  readonly reading: TimeReading;
}

export interface NumberSpan extends TokenRange {
  readonly span: 'number';
  readonly value: number;
  /** The model's own slot types may hold numbers too, as "the second". */
  readonly values: readonly CompiledValue[];
}

/** Words of the model's own slot types; several types may hold the same words. */
export interface ValueSpan extends TokenRange {
  readonly span: 'value';
  readonly values: readonly CompiledValue[];
}

export interface PlaceSpan extends TokenRange {
  readonly span: 'place';
  /** A value that the model adds to Amazon's places, such as `here`. */
  readonly value: CompiledValue | undefined;
  /** How far the words were taken on trust, per word: 0 for a name that is known. */
  readonly doubt: number;
}

export type Span = TimeSpan | NumberSpan | ValueSpan | PlaceSpan;

export function covers(span: TokenRange, index: number): boolean {
  return span.start <= index && index < span.end;
}
