/** Reads the English words for a time where Alexa left them in another slot: the commonest, for repair alone. */

import { addDays, daysBetween, localDate, weekdayOf } from '../time/localDate.ts';
import type { LocalDate } from '../time/localDate.ts';
import type { TimeAsked } from './question.ts';

type Reader = readonly [
  pattern: string,
  read: (words: readonly string[], today: LocalDate) => TimeAsked,
];

const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
const numbers = [
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];
const dayParts: Readonly<Record<string, string>> = {
  morning: 'MO',
  afternoon: 'AF',
  evening: 'EV',
  night: 'NI',
};

const part = `(${Object.keys(dayParts).join('|')})`;
const number = `(\\d{1,2}|${numbers.join('|')})`;

/** What may stand after a time that words begin with: "Sunday Creek" is a name, "Sunday in Rome" is not. */
const leads = `(?= (?:in|at|for|near|around|on|${part})(?: |$)|$)`;

/** Longer phrases before those that they hold. */
const readers: readonly Reader[] = [
  ['(?:right |just )?now|currently|at the moment', () => ({ date: 'PRESENT_REF' })],
  ['(?:the )?day after tomorrow', (_, today) => ({ date: addDays(today, 2) })],
  ['tomorrow night', (_, today) => ({ date: addDays(today, 1), time: 'NI' })],
  ['tomorrow', (_, today) => ({ date: addDays(today, 1) })],
  ['tonight', (_, today) => ({ date: today, time: 'NI' })],
  ['last night', (_, today) => ({ date: addDays(today, -1), time: 'NI' })],
  ['yesterday', (_, today) => ({ date: addDays(today, -1) })],
  ['today', (_, today) => ({ date: today })],
  ['(?:this|the|on the|over the|for the) weekend', (_, today) => ({ date: `${weekOf(today)}-WE` })],
  ['next weekend', (_, today) => ({ date: `${weekOf(addDays(today, 7))}-WE` })],
  ['(?:this|for the) week', (_, today) => ({ date: weekOf(today) })],
  ['next week', (_, today) => ({ date: weekOf(addDays(today, 7)) })],
  [
    `(?:for |in |over )?(?:the )?next ${number} (hour|day|week)s?`,
    ([count = '', unit]) => ({ duration: durationOf(count, unit) }),
  ],
  [
    `(?:on |this |next )?(${weekdays.join('|')})`,
    ([name = ''], today) => ({ date: comingDay(weekdays.indexOf(name) + 1, today) }),
  ],
  [`this ${part}`, ([name = ''], today) => ({ date: today, time: dayParts[name] ?? '' })],
  [`(?:in the |at )?${part}`, ([name = '']) => ({ time: dayParts[name] ?? '' })],
  ['(?:at )?(noon|midday)', () => ({ time: '12:00' })],
  ['(?:at )?midnight', () => ({ time: '00:00' })],
  [
    `at ${number} ?([ap])\\.? ?m\\.?`,
    ([hour = '', half]) => ({ time: clockTime(countOf(hour), half === 'p') }),
  ],
];

/** In every pattern above. Most words have none of these, and are done without the patterns. */
const hint = /now|currently|moment|morrow|day|night|week|hour|morning|afternoon|evening|noon|\bat /;

interface Compiled {
  readonly leading: RegExp;
  readonly trailing: RegExp;
  readonly read: Reader[1];
}

let compiled: readonly Compiled[] | undefined;

/** Made at the first use, and once: most turns have nothing to repair, and making them takes longer than reading. */
function compileReaders(): readonly Compiled[] {
  return (compiled ??= readers.map(([pattern, read]) => ({
    leading: new RegExp(`^(?:${pattern})${leads}`),
    trailing: new RegExp(`(?<= )(?:${pattern})$`),
    read,
  })));
}

/**
 * The time that words begin or end with, and the words that are left of them; undefined where they tell no time.
 * `today` is the device's.
 */
export function readTimeWords(
  words: string,
  today: LocalDate,
): { readonly time: TimeAsked; readonly rest: string } | undefined {
  const text = words.trim().toLowerCase();
  if (!hint.test(text)) return undefined;
  for (const { leading, trailing, read } of compileReaders()) {
    const match = leading.exec(text) ?? trailing.exec(text);
    if (match === null) continue;
    const time = read(match.slice(1), today);
    const left = words.trim();
    const rest = (left.slice(0, match.index) + left.slice(match.index + match[0].length)).trim();
    const more = readTimeWords(rest, today);
    return { time: { ...more?.time, ...time }, rest: more?.rest ?? rest };
  }
  return undefined;
}

/** The next day of that name, today included, as Alexa reads it. */
function comingDay(weekday: number, today: LocalDate): LocalDate {
  return addDays(today, (weekday - weekdayOf(today) + 7) % 7);
}

/** ISO 8601: a week belongs to the year of its Thursday, and the first week is that of the year's first Thursday. */
function weekOf(date: LocalDate): string {
  const thursday = addDays(date, 4 - weekdayOf(date));
  const year = thursday.slice(0, 4);
  const dayOfYear = daysBetween(localDate(Number(year), 1, 1), thursday);
  return `${year}-W${String(Math.floor(dayOfYear / 7) + 1).padStart(2, '0')}`;
}

function countOf(words: string): number {
  return numbers.indexOf(words) + 1 || Number(words);
}

function durationOf(count: string, unit: string | undefined): string {
  const amount = countOf(count);
  if (unit === 'hour') return `PT${amount}H`;
  return `P${amount}${unit === 'week' ? 'W' : 'D'}`;
}

function clockTime(hour: number, isAfternoon: boolean): string {
  return `${String((hour % 12) + (isAfternoon ? 12 : 0)).padStart(2, '0')}:00`;
}
