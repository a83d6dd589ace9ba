import type { Lexicon } from './compiledModel.ts';
import type { PlaceSpan } from './spans.ts';
import type { Token } from './tokens.ts';

/** What is known of place names; the skill's gazetteer answers it. */
export interface PlaceNames {
  /** How likely words are a place's name: 0 for none, about 3 for a village, 6 for a city of a million. */
  readonly prominence: (words: string) => number;
  /** States and countries that the words mean behind another name: `TX`. */
  readonly qualifiers: (words: string) => readonly unknown[];
}

/** The utterance as place spotting sees it. */
export interface PlaceContext {
  readonly utterance: string;
  readonly tokens: readonly Token[];
  readonly stems: readonly string[];
  /** Tokens that a time or number has taken. */
  readonly isTaken: (index: number) => boolean;
  readonly lexicon: Lexicon;
  readonly names: PlaceNames;
}

const longestName = 6;
/** From these prominences words are a name: any name, one plain word without a lead, words that the model knows. */
const leastProminence = 0.1;
const leastPlain = 5;
const leastKnown = 5.5;
const listed = 6;
const unknownDoubt = 0.12;
/** Of names that only their capitals tell. */
const capitalDoubt = (unknown: number) => (unknown === 0 ? 0 : 0.75 + 0.25 * unknown);

/** Capital letters tell names apart only where not everything, or nothing, has them. */
function tellsByCapitals(tokens: readonly Token[]): boolean {
  const later = tokens.slice(1);
  return later.some((token) => token.isCapitalised) && later.some((token) => !token.isCapitalised);
}

function createReader(context: PlaceContext) {
  const { utterance, tokens, stems, isTaken, lexicon, names } = context;
  const hasCapitals = tellsByCapitals(tokens);
  const isFree = (index: number) => index >= 0 && index < tokens.length && !isTaken(index);
  const isKnown = (index: number) => lexicon.vocabulary.has(stems[index] ?? '');
  const isCapital = (index: number) =>
    hasCapitals && index > 0 && tokens[index]?.isCapitalised === true;
  const isLead = (index: number) => !isCapital(index) && lexicon.placeLeads.has(stems[index] ?? '');
  const words = (start: number, end: number) =>
    tokens
      .slice(start, end)
      .map((token) => token.word)
      .join(' ');
  const isAbbreviation = (index: number) => {
    const token = tokens[index];
    if (token === undefined || !isFree(index)) return false;
    const raw = utterance.slice(token.start, token.end).replace(/\W/g, '');
    return raw.length <= 3 && raw === raw.toUpperCase() && /^[A-Z]{2,3}$/.test(raw) && hasCapitals
      ? names.qualifiers(token.word).length > 0
      : false;
  };

  /** Words of the longest known name at a token, 0 where there is none. */
  const nameLength = (start: number, isLed: boolean): number => {
    for (let size = longestName; size > 0; size -= 1) {
      const range = Array.from({ length: size }, (_, offset) => start + offset);
      if (!range.every(isFree)) continue;
      const isNew = range.some((index) => !isKnown(index) || isCapital(index));
      const isTopic = range.every(
        (index) => lexicon.topics.has(stems[index] ?? '') && !isCapital(index),
      );
      if (isTopic || (!isNew && !isLed)) continue;
      const isListed =
        lexicon.placeNames.has(stems.slice(start, start + size).join(' ')) && (isNew || size > 1);
      const prominence = isListed ? listed : names.prominence(words(start, start + size));
      const isPlain =
        !isLed &&
        range.filter((index) => !isKnown(index) || isCapital(index)).length === 1 &&
        !range.some(isCapital);
      if (prominence >= (isNew ? (isPlain ? leastPlain : leastProminence) : leastKnown))
        return size;
    }
    return isAbbreviation(start) ? 1 : 0;
  };

  /** Where the place that begins at a token ends; `start` itself where none begins. */
  const placeEnd = (
    start: number,
    isLed: boolean,
  ): { readonly end: number; readonly unknown: number } => {
    let at = start;
    let unknown = 0;
    let isNamed = false;
    while (isFree(at)) {
      const size = nameLength(at, isLed && at === start);
      const isLast = at + 1 === tokens.length;
      const isQualifier =
        at > start && (!isKnown(at) || isLast) && names.qualifiers(words(at, at + 1)).length > 0;
      if (size > 0 || isQualifier) {
        at += Math.max(size, 1);
        isNamed = true;
      } else if (isCapital(at) || (!isKnown(at) && (!isNamed || unknown > 0))) {
        unknown += 1;
        at += 1;
      } else if (
        at > start &&
        !isLead(at) &&
        !lexicon.placeTails.has(stems[at] ?? '') &&
        (tokens[at]?.word.length ?? 9) <= 3 &&
        isFree(at + 1) &&
        (isCapital(at + 1) || (!hasCapitals && !isKnown(at + 1)))
      ) {
        at += 1;
      } else break;
    }
    return { end: at, unknown };
  };
  return { isFree, isKnown, isCapital, isLead, nameLength, placeEnd };
}

/**
 * Places in an utterance: known names, and unknown words where the model's samples have a place (after `in`).
 * Adjacent names are one place: `Breaux Bridge, Turks and Caicos Islands`.
 */
export function spotPlaces(context: PlaceContext): readonly PlaceSpan[] {
  const { tokens } = context;
  const reader = createReader(context);
  const spans: PlaceSpan[] = [];
  const push = (start: number, end: number, doubt: number) => {
    const last = spans.at(-1);
    if (last?.end === start)
      spans[spans.length - 1] = { ...last, end, doubt: Math.max(last.doubt, doubt) };
    else spans.push({ span: 'place', start, end, value: undefined, doubt });
  };
  for (let at = 0; at < tokens.length;) {
    const isLed = reader.isLead(at - 1);
    const hasArticle = isLed && tokens[at]?.word === 'the';
    const start = at + (hasArticle ? 1 : 0);
    if (isLed && reader.isFree(start)) {
      const { end, unknown } = reader.placeEnd(start, true);
      if (end > start) {
        push(at, end, unknown * unknownDoubt);
        at = end;
        continue;
      }
    }
    const isArticle = tokens[at]?.word === 'the';
    const size = reader.isFree(at) && !isArticle ? reader.nameLength(at, false) : 0;
    if (size > 0) {
      const { end, unknown } = reader.placeEnd(at, false);
      push(at, end, capitalDoubt(unknown));
      at = end;
    } else if (reader.isCapital(at) && reader.isFree(at) && !reader.isKnown(at)) {
      const { end, unknown } = reader.placeEnd(at, false);
      push(at, Math.max(end, at + 1), capitalDoubt(unknown));
      at = Math.max(end, at + 1);
    } else at += 1;
  }
  return spans;
}
