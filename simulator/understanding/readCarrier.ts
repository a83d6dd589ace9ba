import type { Language } from './language.ts';
import type { Token } from './tokens.ts';

/** What an utterance says apart from wake word, invocation name and fillers. */
export interface Carried {
  readonly tokens: readonly Token[];
  /** The skill was named: "ask red sky …". */
  readonly isInvoked: boolean;
}

function startsWith(tokens: readonly Token[], at: number, phrase: readonly string[]): boolean {
  return phrase.every((word, index) => tokens[at + index]?.word === word);
}

const wordsOf = (phrases: readonly string[]) =>
  phrases.map((phrase) => phrase.split(' ')).sort((a, b) => b.length - a.length);

/** Leaves out the fillers at the beginning, and elsewhere those that the model has no use for. */
function dropFillers(
  tokens: readonly Token[],
  fillers: readonly (readonly string[])[],
  isKnown: (word: string) => boolean,
): readonly Token[] {
  const kept: Token[] = [];
  for (let at = 0; at < tokens.length;) {
    const start = at;
    const filler = fillers.find(
      (phrase) =>
        startsWith(tokens, start, phrase) &&
        (kept.length === 0 || (!phrase.every(isKnown) && tokens[start]?.isCapitalised === false)),
    );
    const token = tokens[at];
    if (filler === undefined && token !== undefined) kept.push(token);
    at += filler?.length ?? 1;
  }
  return kept.length > 0 ? kept : tokens;
}

/** Finds "ask red sky", "open red sky and", "… using red sky" and takes it off. */
function dropInvocation(
  tokens: readonly Token[],
  name: readonly string[],
  language: Language,
): Carried {
  if (name.length === 0) return { tokens, isInvoked: false };
  for (const phrase of [[], ...wordsOf([...language.askWords, ...language.launchWords])]) {
    if (startsWith(tokens, 0, phrase) && startsWith(tokens, phrase.length, name)) {
      return { tokens: tokens.slice(phrase.length + name.length), isInvoked: true };
    }
  }
  for (const phrase of wordsOf(language.usingWords)) {
    const at = tokens.length - phrase.length - name.length;
    if (at > 0 && startsWith(tokens, at, phrase) && startsWith(tokens, at + phrase.length, name)) {
      return { tokens: tokens.slice(0, at), isInvoked: true };
    }
  }
  return { tokens, isInvoked: false };
}

/** Takes off what carries a question: wake word, politeness, the skill's name. */
export function readCarrier(
  tokens: readonly Token[],
  invocationName: readonly string[],
  language: Language,
  isKnown: (word: string) => boolean,
): Carried {
  const fillers = wordsOf(language.fillers);
  const invoked = dropInvocation(
    dropFillers(
      tokens,
      fillers.filter((phrase) => phrase.length === 1),
      isKnown,
    ),
    invocationName,
    language,
  );
  const kept = invoked.tokens.length === 0 ? [] : dropFillers(invoked.tokens, fillers, isKnown);
  return { tokens: kept, isInvoked: invoked.isInvoked };
}
