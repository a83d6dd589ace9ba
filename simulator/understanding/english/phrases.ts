export interface PhraseReading<T> {
  readonly value: T;
  /** Words read. */
  readonly length: number;
}

/** Reads the longest phrase of a table that begins at a word. */
export function createPhraseReader<T>(
  table: readonly (readonly [phrase: string, value: T])[],
): (words: readonly string[], at: number) => PhraseReading<T> | undefined {
  const byFirst = new Map<string, { readonly parts: readonly string[]; readonly value: T }[]>();
  for (const [phrase, value] of table) {
    const parts = phrase.split(' ');
    const first = parts[0] ?? '';
    byFirst.set(first, [...(byFirst.get(first) ?? []), { parts, value }]);
  }
  for (const entries of byFirst.values()) entries.sort((a, b) => b.parts.length - a.parts.length);
  return (words, at) => {
    const found = byFirst
      .get(words[at] ?? '')
      ?.find(({ parts }) => parts.every((part, index) => words[at + index] === part));
    return found && { value: found.value, length: found.parts.length };
  };
}
