/** Letters that Unicode does not take apart into a base and a mark. */
const undivided: Readonly<Record<string, string>> = {
  ß: 'ss', ø: 'o', ł: 'l', đ: 'd', æ: 'ae', œ: 'oe', ı: 'i', þ: 'th', ð: 'd', ħ: 'h', ə: 'a',
}; // prettier-ignore

/** Words that are written in several ways; speech recognition and maps disagree on them. */
const oneSpelling = new Map([
  ['st', 'saint'],
  ['sankt', 'saint'],
  ['mt', 'mount'],
  ['ft', 'fort'],
]);

/** Latin accents, Arabic vowel signs and the Arabic stretch; Indic vowel signs stay, they tell names apart. */
const marks = /[\u0300-\u036f\u064b-\u065f\u0640]/g;

/**
 * The form in which names are compared: lower case, without accents, punctuation and "the";
 * "St." is "saint", and letters spoken one by one are joined ("d. c." and "D.C." are both "dc").
 */
export function foldName(name: string): string {
  const lower = name.toLowerCase();
  // Most names are a plain word, and a question folds its place several times.
  if (/^[a-z]{2,}$/.test(lower)) return oneSpelling.get(lower) ?? lower;
  const letters = lower
    .normalize('NFKD')
    .replace(marks, '')
    .replace(/[ßøłđæœıþðħə]/g, (letter) => undivided[letter] ?? letter)
    .replace(/['’‘ʼʻ`´]/g, '')
    .replace(/&/g, ' and ');
  const words: string[] = [];
  let isSpelling = false;
  for (const word of letters.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []) {
    const isLetter = /^[a-z]$/.test(word);
    const last = words.at(-1);
    if (isLetter && isSpelling && last !== undefined) words[words.length - 1] = last + word;
    else words.push(oneSpelling.get(word) ?? word);
    isSpelling = isLetter;
  }
  const named = words.filter((word) => word !== 'the');
  return (named.length === 0 ? words : named).join(' ');
}
