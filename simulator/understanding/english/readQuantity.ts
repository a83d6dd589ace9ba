import { readNumber } from './numbers.ts';
import { createPhraseReader } from './phrases.ts';

export type Unit = 'second' | 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year';

/** An amount of time as it was said: `two hours and a half`, `a few days`. */
export interface Quantity {
  readonly amounts: Readonly<Partial<Record<Unit, number>>>;
  readonly length: number;
  /** `a day`, `an hour`: only a quantity where the words before or after make it one. */
  readonly isArticle: boolean;
}

const unitOf: ReadonlyMap<string, Unit> = new Map([
  ...(['second', 'minute', 'hour', 'day', 'week', 'month', 'year'] as const).flatMap(
    (unit): [string, Unit][] => [
      [unit, unit],
      [`${unit}s`, unit],
    ],
  ),
  ['sec', 'second'],
  ['secs', 'second'],
  ['min', 'minute'],
  ['mins', 'minute'],
  ['hr', 'hour'],
  ['hrs', 'hour'],
]);

export function readUnit(word: string | undefined): Unit | undefined {
  return unitOf.get(word ?? '');
}

interface Count {
  readonly value: number;
  readonly length: number;
  readonly isArticle: boolean;
}

/** Vague counts as Alexa takes them: a couple is two, a few and several are three. */
const readVagueCount = createPhraseReader<number>([
  ['a couple of', 2],
  ['couple of', 2],
  ['a couple', 2],
  ['couple', 2],
  ['a few', 3],
  ['few', 3],
  ['several', 3],
  ['half an', 0.5],
  ['half a', 0.5],
  ['a half', 0.5],
]);

function readCount(words: readonly string[], at: number): Count | undefined {
  const vague = readVagueCount(words, at);
  if (vague !== undefined) return { ...vague, isArticle: false };
  const number = readNumber(words, at);
  if (number !== undefined) {
    const hasHalf =
      words.slice(at + number.length, at + number.length + 3).join(' ') === 'and a half';
    return {
      value: number.value + (hasHalf ? 0.5 : 0),
      length: number.length + (hasHalf ? 3 : 0),
      isArticle: false,
    };
  }
  const isArticle = words[at] === 'a' || words[at] === 'an';
  return isArticle ? { value: 1, length: 1, isArticle } : undefined;
}

export function readQuantity(words: readonly string[], at: number): Quantity | undefined {
  const count = readCount(words, at);
  const unit = count && readUnit(words[at + count.length]);
  if (count === undefined || unit === undefined || count.value < 0) return undefined;
  let length = count.length + 1;
  let { value } = count;
  if (words.slice(at + length, at + length + 3).join(' ') === 'and a half') {
    value += 0.5;
    length += 3;
  }
  const amounts = { [unit]: value };
  const next = at + length + (words[at + length] === 'and' ? 1 : 0);
  const rest = readQuantity(words, next);
  if (rest === undefined || rest.isArticle || unit in rest.amounts) {
    return { amounts, length, isArticle: count.isArticle && value === 1 };
  }
  return {
    amounts: { ...amounts, ...rest.amounts },
    length: next - at + rest.length,
    isArticle: false,
  };
}

const smaller: readonly (readonly [Unit, Unit, number])[] = [
  ['year', 'month', 12],
  ['month', 'day', 30],
  ['week', 'day', 7],
  ['day', 'hour', 24],
  ['hour', 'minute', 60],
  ['minute', 'second', 60],
];

/** The same amount in whole numbers: half a year is six months. */
export function wholeAmounts(amounts: Quantity['amounts']): Readonly<Record<Unit, number>> {
  const whole = { year: 0, month: 0, week: 0, day: 0, hour: 0, minute: 0, second: 0, ...amounts };
  for (const [unit, part, factor] of smaller) {
    const fraction = whole[unit] - Math.floor(whole[unit]);
    whole[unit] -= fraction;
    whole[part] += Math.round(fraction * factor * 10) / 10;
  }
  whole.second = Math.round(whole.second);
  return whole;
}
