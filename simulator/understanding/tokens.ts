/** A normalised word of an utterance, and where it stands in what was typed. */
export interface Token {
  /** Lower case, without punctuation; a contraction is several words: `what's` is `what` and `is`. */
  readonly word: string;
  /** First character in the utterance, and the one after the last. */
  readonly start: number;
  readonly end: number;
  readonly isCapitalised: boolean;
}

/** What a language does to a written word before it is looked at: contractions, spellings, possessives. */
export type ExpandWord = (word: string) => readonly string[];

const spelledOut = /(?<![\p{L}\p{N}'])(?:\p{L}\.\s?){1,4}\p{L}(?:\.|(?![\p{L}\p{N}']))/gu;
const written =
  /\d{4}-\d{2}(?:-\d{2})?|\d+(?:[:/]\d+)+|\d+(?:st|nd|rd|th)\b|\d+\.\d+|\d+|\p{L}[\p{L}\p{M}]*(?:'[\p{L}\p{M}]+)*|[%°+&]/gu;

/** Letters said one by one become one word of the same length: `u. v. index` is `uv index`, `p. m.` is `pm`. */
function joinSpelledOut(text: string): {
  readonly text: string;
  readonly ends: ReadonlyMap<number, number>;
} {
  const ends = new Map<number, number>();
  if (!text.includes('.')) return { text, ends };
  const joined = text.replace(spelledOut, (letters: string, offset: number) => {
    const word = letters.replace(/[.\s]/gu, '');
    ends.set(offset, offset + letters.length);
    return word.padEnd(letters.length);
  });
  return { text: joined, ends };
}

export function readTokens(utterance: string, expand: ExpandWord): readonly Token[] {
  const { text, ends } = joinSpelledOut(utterance.replace(/[’‘`´]/gu, "'"));
  const tokens: Token[] = [];
  for (const match of text.matchAll(written)) {
    const raw = match[0];
    const start = match.index;
    const end = ends.get(start) ?? start + raw.length;
    for (const word of expand(raw.toLowerCase())) {
      tokens.push({ word, start, end, isCapitalised: /^\p{Lu}/u.test(raw) });
    }
  }
  return tokens;
}

/** The utterance's own words between two tokens, as typed, without a possessive ending. */
export function wordsAsTyped(utterance: string, tokens: readonly Token[]): string {
  const first = tokens[0];
  const last = tokens.at(-1);
  if (first === undefined || last === undefined) return '';
  return utterance.slice(first.start, last.end).replace(/['’]s?$/u, '');
}
