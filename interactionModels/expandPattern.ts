import type { Pattern } from './language.ts';

/** Patterns that have a name, by that name. */
export type NamedPatterns = Readonly<Record<string, Pattern>>;

/**
 * All phrases that a pattern stands for, in the order in which its alternatives are written, but for
 * those that would name a slot twice.
 */
export function expandPattern(pattern: Pattern, parts: NamedPatterns): readonly string[] {
  const reader = { tokens: pattern.match(/[()[\]|]|<[^>]*>|[^()[\]|<>]+/g) ?? [], at: 0 };
  const phrases = readAlternatives(reader, pattern, parts);
  if (reader.at < reader.tokens.length) throw new Error(`Unbalanced brackets in "${pattern}"`);
  return [...new Set(phrases.map((phrase) => phrase.trim().replace(/ +/g, ' ')))].filter(
    (phrase) => !namesSlotTwice(phrase),
  );
}

/** The slots that a phrase names, in order. */
export function slotsIn(phrase: string): readonly string[] {
  return [...phrase.matchAll(/\{([^}]*)\}/g)].map(([, slot = '']) => slot);
}

export function namesSlotTwice(phrase: string): boolean {
  const slots = slotsIn(phrase);
  return new Set(slots).size < slots.length;
}

interface Reader {
  readonly tokens: readonly string[];
  at: number;
}

const closers: Readonly<Record<string, string>> = { '(': ')', '[': ']' };

function readAlternatives(
  reader: Reader,
  pattern: Pattern,
  parts: NamedPatterns,
): readonly string[] {
  const finished: string[] = [];
  let open: readonly string[] = [''];
  for (; reader.at < reader.tokens.length; reader.at += 1) {
    const token = reader.tokens[reader.at] ?? '';
    if (token === ')' || token === ']') break;
    if (token === '|') {
      finished.push(...open);
      open = [''];
    } else {
      const ends = readToken(token, reader, pattern, parts);
      open = open.flatMap((start) => ends.map((end) => start + end));
    }
  }
  return [...finished, ...open];
}

function readToken(
  token: string,
  reader: Reader,
  pattern: Pattern,
  parts: NamedPatterns,
): readonly string[] {
  const closer = closers[token];
  if (closer !== undefined) {
    reader.at += 1;
    const inner = readAlternatives(reader, pattern, parts);
    if (reader.tokens[reader.at] !== closer) throw new Error(`Unbalanced brackets in "${pattern}"`);
    return token === '[' ? ['', ...inner] : inner;
  }
  if (!token.startsWith('<')) return [token];
  const part = parts[token.slice(1, -1)];
  if (part === undefined) throw new Error(`Unknown part ${token} in "${pattern}"`);
  return expandPattern(part, parts);
}
