export interface NumberReading {
  readonly value: number;
  readonly length: number;
}

const units: ReadonlyMap<string, number> = new Map(
  (
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen ' +
    'sixteen seventeen eighteen nineteen'
  )
    .split(' ')
    .map((word, value) => [word, value]),
);
const tens: ReadonlyMap<string, number> = new Map(
  'twenty thirty forty fifty sixty seventy eighty ninety'
    .split(' ')
    .map((word, index) => [word, (index + 2) * 10]),
);
const ordinals: ReadonlyMap<string, number> = new Map(
  (
    'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth ' +
    'fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'
  )
    .split(' ')
    .map((word, index): [string, number] => [word, index + 1])
    .concat([['thirtieth', 30]]),
);

/** `7`, `seven`, `twenty`, `twenty three`: below a hundred, or any digits. */
function readSmall(words: readonly string[], at: number): NumberReading | undefined {
  const word = words[at] ?? '';
  if (/^\d+(\.\d+)?$/.test(word)) return { value: Number(word), length: 1 };
  const unit = units.get(word);
  if (unit !== undefined) return { value: unit, length: 1 };
  const ten = tens.get(word);
  if (ten === undefined) return undefined;
  const next = units.get(words[at + 1] ?? '');
  return next !== undefined && next > 0 && next < 10
    ? { value: ten + next, length: 2 }
    : { value: ten, length: 1 };
}

/** A number with a scale, and what follows it: `two hundred and sixteen`, `two thousand thirty`. */
function readScaled(
  words: readonly string[],
  at: number,
  scale: { readonly word: string; readonly factor: number },
  readPart: (words: readonly string[], at: number) => NumberReading | undefined,
): NumberReading | undefined {
  const hasArticle = words[at] === 'a' && words[at + 1] === scale.word;
  const head: NumberReading | undefined = hasArticle
    ? { value: 1, length: 1 }
    : words[at] === scale.word
      ? { value: 1, length: 0 }
      : readPart(words, at);
  if (head === undefined || words[at + head.length] !== scale.word) return head;
  const value = head.value * scale.factor;
  const end = at + head.length + 1;
  const rest = readPart(words, words[end] === 'and' ? end + 1 : end);
  if (rest === undefined || rest.value >= scale.factor) return { value, length: end - at };
  return {
    value: value + rest.value,
    length: end - at + (words[end] === 'and' ? 1 : 0) + rest.length,
  };
}

const hundred = { word: 'hundred', factor: 100 };
const thousand = { word: 'thousand', factor: 1000 };

const readHundreds = (words: readonly string[], at: number) =>
  readScaled(words, at, hundred, readSmall);

/** A number as AMAZON.NUMBER takes it: digits, or spoken up to 999,999, with `point`; never below zero. */
export function readNumber(words: readonly string[], at: number): NumberReading | undefined {
  const whole = readScaled(words, at, thousand, readHundreds);
  if (whole === undefined || words[at + whole.length] !== 'point') return whole;
  const digit = readSmall(words, at + whole.length + 1);
  return digit !== undefined && digit.value < 10
    ? { value: Number(`${whole.value}.${digit.value}`), length: whole.length + 1 + digit.length }
    : whole;
}

/** A day of a month: `23rd`, `third`, `twenty third`; 1 to 31. */
export function readOrdinal(words: readonly string[], at: number): NumberReading | undefined {
  const word = words[at] ?? '';
  const written = /^(\d{1,2})(?:st|nd|rd|th)$/.exec(word);
  const value = written === null ? ordinals.get(word) : Number(written[1]);
  if (value !== undefined) return value >= 1 && value <= 31 ? { value, length: 1 } : undefined;
  const ten = tens.get(word);
  const next = ordinals.get(words[at + 1] ?? '');
  if (ten === undefined || next === undefined || next > 9 || ten + next > 31) return undefined;
  return { value: ten + next, length: 2 };
}

/** A year from 1900 to 2199: `2030`, `two thousand thirty`, `twenty thirty`. */
export function readYear(words: readonly string[], at: number): NumberReading | undefined {
  const whole = readNumber(words, at);
  if (whole !== undefined && whole.value >= 1900 && whole.value < 2200) return whole;
  const century = readSmall(words, at);
  if (century === undefined || century.length !== 1 || century.value < 19 || century.value > 21) {
    return undefined;
  }
  const rest = readSmall(words, at + 1);
  if (rest === undefined || rest.value < 10 || rest.value > 99) return undefined;
  return { value: century.value * 100 + rest.value, length: 1 + rest.length };
}
