import type { Lexicon } from './compiledModel.ts';
import { numberKey, placeKey, timeKey } from './readSample.ts';
import { kindOf } from './slotKinds.ts';
import type { Span, ValueSpan } from './spans.ts';
import { spotValues } from './spotValues.ts';

/** A word of a sentence as the classifier sees it: its stem, and the slot types that it is a value of. */
export type Position = readonly string[];

/** Stands for a word that the model does not know. */
export const unknownKey = '{?}';

function typeKeys({ values }: Pick<ValueSpan, 'values'>): readonly string[] {
  return [...new Set(values.map(({ type }) => type))]
    .filter((type) => kindOf(type) !== 'place')
    .map((type) => `{${type}}`);
}

function valuePositions(
  stems: readonly string[],
  types: readonly string[],
  lexicon: Lexicon,
): readonly Position[] {
  return stems.map((stem) => (lexicon.literals.has(stem) ? [stem, ...types] : types));
}

/** A sample's words; those that are values of a slot type show it, as they do in an utterance. */
export function samplePositions(keys: readonly string[], lexicon: Lexicon): readonly Position[] {
  const positions: Position[] = keys.map((key) => [key]);
  for (const span of spotValues(keys, lexicon)) {
    const types = typeKeys(span);
    const words = valuePositions(keys.slice(span.start, span.end), types, lexicon);
    if (types.length > 0) positions.splice(span.start, words.length, ...words);
  }
  return positions;
}

/** Doubtful place words that count as one unknown word. */
const doubtPerUnknown = 1;

/** An utterance's words without place and time, or with these alone where it says nothing else. */
export function utterancePositions(
  stems: readonly string[],
  spans: readonly Span[],
  lexicon: Lexicon,
): readonly Position[] {
  const isBeside = (index: number) =>
    spans.some(
      ({ span, start, end }) =>
        (span === 'place' || span === 'time') && (start === index + 1 || end === index),
    );
  const positions: Position[] = [];
  for (let at = 0; at < stems.length;) {
    const index = at;
    const stem = stems[index] ?? '';
    const span = spans.find(({ start }) => start === index);
    if (span?.span === 'number') {
      const literal = span.end === index + 1 && lexicon.literals.has(stem) ? [stem] : [];
      positions.push([numberKey, ...typeKeys(span), ...literal]);
    } else if (span?.span === 'value') {
      positions.push(...valuePositions(stems.slice(span.start, span.end), typeKeys(span), lexicon));
    } else if (span?.span === 'place') {
      positions.push(
        ...Array.from({ length: Math.floor(span.doubt / doubtPerUnknown) }, () => [unknownKey]),
      );
    } else if (span === undefined && !(lexicon.circumstanceWords.has(stem) && isBeside(index))) {
      positions.push([lexicon.literals.has(stem) ? stem : unknownKey]);
    }
    at = span?.end ?? index + 1;
  }
  if (positions.length > 0) return positions;
  return spans.map(({ span }) => [span === 'place' ? placeKey : timeKey]);
}

/** What the classifier learns from: each key, and each pair of neighbours. */
export function listFeatures(positions: readonly Position[]): readonly string[] {
  const features = new Set<string>();
  let before: Position = ['^'];
  for (const position of positions) {
    for (const key of position) {
      features.add(key);
      for (const left of before) features.add(`${left} ${key}`);
    }
    before = position;
  }
  for (const left of before) features.add(`${left} $`);
  return [...features];
}
