import type { ReadTime } from './reading.ts';
import type { ExpandWord } from './tokens.ts';

interface NumberRead {
  readonly value: number;
  readonly length: number;
}

type ReadNumber = (words: readonly string[], at: number) => NumberRead | undefined;

/** What the built-in slot types and the carriers need to know of a language; everything else is in the model. */
export interface Language {
  readonly expandWord: ExpandWord;
  /** The part of a word that its inflections share. */
  readonly stemWord: (word: string) => string;
  readonly readNumber: ReadNumber;
  readonly readOrdinal: ReadNumber;
  /** Of what several read at one word, the longest holds. */
  readonly timeReaders: readonly ReadTime[];
  /** Phrases that carry nothing, after contractions are written out. */
  readonly fillers: readonly string[];
  /** "open red sky" */
  readonly launchWords: readonly string[];
  /** "ask red sky …" */
  readonly askWords: readonly string[];
  /** "… using red sky" */
  readonly usingWords: readonly string[];
}

function remember<T>(read: (word: string) => T): (word: string) => T {
  const known = new Map<string, T>();
  return (word) => {
    const found = known.get(word);
    if (found !== undefined) return found;
    const value = read(word);
    known.set(word, value);
    return value;
  };
}

/** The same language, quicker where the same few words come again and again, as in samples. */
export function rememberWords(language: Language): Language {
  return {
    ...language,
    expandWord: remember(language.expandWord),
    stemWord: remember(language.stemWord),
  };
}
