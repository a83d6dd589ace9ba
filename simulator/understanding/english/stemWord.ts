/**
 * The part of a word that its inflections share: rain, rains, rainy, raining, rained. It need not be
 * a word, it only has to be the same for all; comparatives stay apart, for they ask something else.
 */
export function stemWord(word: string): string {
  if (word.length <= 3 || !/^[a-z]+$/.test(word)) return word;
  const bare = word
    .replace(/(?<=[a-z]{3})(ing|ed|y)$/, '')
    .replace(/(?<=[a-z]{2})ies$/, '')
    .replace(/(?<=[a-z]{2}(?:sh|ch|x|ss))es$/, '')
    .replace(/(?<=[a-z]{2}[^su])s$/, '')
    .replace(/(?<=[a-z]{3})y$/, '');
  return bare.replace(/([bdgmnprt])\1$/, '$1').replace(/(?<=[a-z]{2})e$/, '');
}
