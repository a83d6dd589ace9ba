/** Shorter words are too near to too many others. */
const shortest = 5;

/** Whether one letter added, dropped, changed or swapped with its neighbour makes one word of the other. */
function isOneSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  const left = a.slice(start, a.length - end);
  const right = b.slice(start, b.length - end);
  if (left.length <= 1 && right.length <= 1) return true;
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}

/** Corrects a slip of the keyboard towards the words of a model: `forcast`. Undefined where no word is near. */
export function createCorrection(words: readonly string[]): (word: string) => string | undefined {
  const long = words.filter((word) => word.length >= shortest);
  const known = new Map<string, string | undefined>();
  return (word) => {
    if (word.length < shortest) return undefined;
    if (!known.has(word))
      known.set(
        word,
        long.find((candidate) => isOneSlip(word, candidate)),
      );
    return known.get(word);
  };
}
