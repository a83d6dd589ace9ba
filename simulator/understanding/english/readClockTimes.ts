import type { Clock } from '../clock.ts';
import { timeValue } from '../dateValues.ts';
import type { TimeReading } from '../reading.ts';
import { readNumber } from './numbers.ts';

interface Meridiem {
  readonly half: 'am' | 'pm';
  readonly length: number;
}

/** `pm`, `in the morning`, `at night`: which half of the day a clock time is in. */
function readMeridiem(words: readonly string[], at: number): Meridiem | undefined {
  const word = words[at];
  if (word === 'am' || word === 'pm') return { half: word, length: 1 };
  const phrase = words.slice(at, at + 3).join(' ');
  if (phrase === 'in the morning') return { half: 'am', length: 3 };
  if (/^in the (afternoon|evening)$/.test(phrase)) return { half: 'pm', length: 3 };
  return phrase.startsWith('at night') ? { half: 'pm', length: 2 } : undefined;
}

/**
 * Minutes after midnight of an hour said without its half of the day: the next time it comes where
 * the day is today, otherwise seven to eleven are in the morning and the rest after noon.
 */
function guessHalf(hour: number, minute: number, clock: Clock, isToday: boolean): number {
  const early = (hour % 12) * 60 + minute;
  const late = early + 720;
  if (isToday && early <= clock.minute && late > clock.minute) return late;
  if (isToday && late <= clock.minute) return early;
  return hour >= 7 && hour < 12 ? early : late;
}

function clockTime(
  hour: number,
  minute: number,
  half: 'am' | 'pm' | undefined,
): number | undefined {
  if (hour > 24 || minute > 59) return undefined;
  if (half === undefined) return hour * 60 + minute;
  return (hour > 12 ? hour : (hour % 12) + (half === 'pm' ? 12 : 0)) * 60 + minute;
}

/** A bare hour is a clock time after these; after `between` and `from` only as the start of a range. */
const leads = new Set(['at', 'by', 'around', 'before', 'after', 'until', 'till', 'since', 'past']);
const rangeLeads = new Set(['between', 'from']);
const rangeLinks = new Set(['and', 'to', 'until', 'till']);
const measures = new Set([
  'degree',
  'degrees',
  'percent',
  '°',
  '%',
  'inch',
  'inches',
  'celsius',
  'fahrenheit',
]);

const otherDay = /^(tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday|weekend)$/;

function isAboutToday(words: readonly string[]): boolean {
  return !words.some((word) => otherDay.test(word));
}

interface HourAndMinute {
  readonly hour: number;
  readonly minute: number;
  readonly length: number;
  /** Written with a colon or said with minutes or `o'clock`; otherwise the hour is a bare number. */
  readonly isClock: boolean;
}

function readHourAndMinute(words: readonly string[], at: number): HourAndMinute | undefined {
  const written = /^(\d{1,2}):(\d{2})(?::\d{2})?$/.exec(words[at] ?? '');
  if (written !== null) {
    return { hour: Number(written[1]), minute: Number(written[2]), length: 1, isClock: true };
  }
  const hour = readNumber(words, at);
  if (hour === undefined || !Number.isInteger(hour.value) || hour.value < 0) return undefined;
  const end = at + hour.length;
  if (words[end] === 'oclock')
    return { hour: hour.value, minute: 0, length: hour.length + 1, isClock: true };
  const minute = readNumber(words, end);
  if (minute !== undefined && minute.value >= 10 && minute.value < 60 && hour.value <= 12) {
    const isSaid =
      readMeridiem(words, end + minute.length) !== undefined || leads.has(words[at - 1] ?? '');
    const length = hour.length + minute.length;
    if (isSaid) return { hour: hour.value, minute: minute.value, length, isClock: true };
  }
  return { hour: hour.value, minute: 0, length: hour.length, isClock: false };
}

/** The words around a bare number make it an hour: `at five`, `between three and five`. */
function isHourInContext(words: readonly string[], at: number, end: number): boolean {
  const before = words[at - 1] ?? '';
  if (measures.has(words[end] ?? '')) return false;
  if (leads.has(before)) return true;
  if (before === 'for') return ['in', 'at', 'near', ''].includes(words[end] ?? '');
  if (rangeLeads.has(before))
    return rangeLinks.has(words[end] ?? '') && readNumber(words, end + 1) !== undefined;
  return (
    rangeLinks.has(before) && [2, 3].some((back) => rangeLeads.has(words[at - 1 - back] ?? ''))
  );
}

/** `05:44:13`, `12:06 pm`, `6 in the morning`, `five thirty pm`, `eight o'clock`, and a bare hour after `at`. */
function readHour(words: readonly string[], at: number, clock: Clock): TimeReading | undefined {
  const said = readHourAndMinute(words, at);
  if (said === undefined || said.hour > 24) return undefined;
  const end = at + said.length;
  const meridiem = readMeridiem(words, end);
  if (!said.isClock && meridiem === undefined && !isHourInContext(words, at, end)) return undefined;
  const isOpen =
    meridiem === undefined && said.hour >= 1 && said.hour <= 12 && !/^0/.test(words[at] ?? '');
  const minute = isOpen
    ? guessHalf(said.hour, said.minute, clock, isAboutToday(words))
    : clockTime(said.hour, said.minute, meridiem?.half);
  if (minute === undefined) return undefined;
  return { length: said.length + (meridiem?.length ?? 0), time: timeValue(minute) };
}

/** `half past six`, `a quarter to seven in the evening`, `ten past four`. */
function readPast(words: readonly string[], at: number, clock: Clock): TimeReading | undefined {
  const start = at + (words[at] === 'a' ? 1 : 0);
  const named = words[start] === 'half' ? 30 : words[start] === 'quarter' ? 15 : undefined;
  const number = named === undefined ? readNumber(words, start) : { value: named, length: 1 };
  if (number === undefined || number.value < 1 || number.value > 59) return undefined;
  let middle = start + number.length;
  middle += words[middle] === 'minutes' ? 1 : 0;
  const word = words[middle];
  const sign = word === 'past' ? 1 : word === 'to' && named === 15 ? -1 : undefined;
  const hour = readNumber(words, middle + 1);
  if (sign === undefined || hour === undefined || hour.value < 1 || hour.value > 12)
    return undefined;
  const end = middle + 1 + hour.length;
  const meridiem = readMeridiem(words, end);
  const base =
    meridiem === undefined
      ? guessHalf(hour.value, sign * number.value, clock, isAboutToday(words))
      : ((hour.value % 12) + (meridiem.half === 'pm' ? 12 : 0)) * 60 + sign * number.value;
  return { length: end + (meridiem?.length ?? 0) - at, time: timeValue(base) };
}

/** A time of the clock, in hours and minutes; seconds are dropped, AMAZON.TIME has none. */
export function readClockTime(
  words: readonly string[],
  at: number,
  clock: Clock,
): TimeReading | undefined {
  return readPast(words, at, clock) ?? readHour(words, at, clock);
}
