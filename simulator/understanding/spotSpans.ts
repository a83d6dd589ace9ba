import type { Clock } from './clock.ts';
import type { Lexicon } from './compiledModel.ts';
import type { Language } from './language.ts';
import { kindOf } from './slotKinds.ts';
import type { NumberSpan, PlaceSpan, Span, ValueSpan } from './spans.ts';
import { covers } from './spans.ts';
import { spotPlaces } from './spotPlaces.ts';
import type { PlaceNames } from './spotPlaces.ts';
import { spotNumbers, spotTimes } from './spotTimes.ts';
import { spotValues } from './spotValues.ts';
import type { Token } from './tokens.ts';

const size = (span: Span) => span.end - span.start;
const overlap = (a: Span, b: Span) => a.start < b.end && b.start < a.end;

/**
 * A value that the model adds to Amazon's places is a place. One that is made of the samples' own words (`there`,
 * `my home`) is only after a word that leads to places, before one that follows them, or where nothing but a time
 * follows, and never with two letters alone (`in` for Indiana).
 */
function asPlace(
  span: ValueSpan,
  stems: readonly string[],
  lexicon: Lexicon,
  isEnd: (index: number) => boolean,
): readonly (ValueSpan | PlaceSpan)[] {
  const place = span.values.find(({ type }) => kindOf(type) === 'place');
  const others = span.values.filter(({ type }) => kindOf(type) !== 'place');
  if (others.length > 0) return [{ ...span, values: others }];
  const words = stems.slice(span.start, span.end);
  const isLed = [span.start - 1, span.start].some((index) =>
    lexicon.placeLeads.has(stems[index] ?? ''),
  );
  const isOwn = words.every((stem) => lexicon.literals.has(stem));
  const isMeant = !isOwn || (words.join('').length > 2 && (isLed || isEnd(span.end)));
  return place === undefined || !isMeant
    ? []
    : [{ span: 'place', start: span.start, end: span.end, value: place, doubt: 0 }];
}

/** Everything in the words that may fill a slot, without overlaps, from left to right. */
export function spotSpans(
  utterance: string,
  tokens: readonly Token[],
  stems: readonly string[],
  lexicon: Lexicon,
  language: Language,
  clock: Clock,
  names: PlaceNames,
): readonly Span[] {
  const words = tokens.map((token) => token.word);
  const allTimes = spotTimes(words, language, clock);
  const isEnd = (index: number) =>
    index >= tokens.length ||
    lexicon.circumstanceWords.has(stems[index] ?? '') ||
    lexicon.placeTails.has(stems[index] ?? '') ||
    allTimes.some(({ start }) => start === index);
  const values = spotValues(stems, lexicon).flatMap((span) => asPlace(span, stems, lexicon, isEnd));
  const times = allTimes.filter(
    (time) => !values.some((value) => overlap(time, value) && size(value) > size(time)),
  );
  const keptValues = values.filter((value) => !times.some((time) => overlap(time, value)));
  const deictic = keptValues.filter((span) => span.span === 'place');
  const isTimed = (index: number) => times.some((time) => covers(time, index));
  const places = spotPlaces({
    utterance,
    tokens,
    stems,
    lexicon,
    names,
    isTaken: (index) => isTimed(index) || deictic.some((span) => covers(span, index)),
  });
  const valuesLeft = keptValues.filter((value) => !places.some((place) => overlap(place, value)));
  const numbers = spotNumbers(words, language, (index) => !isTimed(index))
    .filter(
      (number) =>
        !places.some((place) => overlap(number, place)) &&
        !valuesLeft.some((value) => overlap(number, value) && size(value) > size(number)),
    )
    .map((number): NumberSpan => {
      const same = valuesLeft.find(
        (value) => value.start === number.start && value.end === number.end,
      );
      return same?.span === 'value' ? { ...number, values: same.values } : number;
    });
  const rest = valuesLeft.filter((value) => !numbers.some((number) => overlap(number, value)));
  return [...times, ...places, ...numbers, ...rest].sort((a, b) => a.start - b.start);
}
