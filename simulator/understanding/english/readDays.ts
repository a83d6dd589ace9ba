import { addDays, weekdayOf } from '../../../lambda/time/localDate.ts';
import type { Clock } from '../clock.ts';
import type { TimeReading } from '../reading.ts';
import { createPhraseReader } from './phrases.ts';

interface RelativeDay {
  readonly days: number;
  readonly time?: string;
}

/** Phrases for a day relative to today, with AMAZON.TIME's parts of a day. */
const readRelativePhrase = createPhraseReader<RelativeDay>([
  ['the day after tomorrow', { days: 2 }],
  ['day after tomorrow', { days: 2 }],
  ['the day before yesterday', { days: -2 }],
  ['day before yesterday', { days: -2 }],
  ['the day after', { days: 2 }],
  ['rest of the day', { days: 0 }],
  ['rest of today', { days: 0 }],
  ['remainder of the day', { days: 0 }],
  ['the next day', { days: 1 }],
  ['the following day', { days: 1 }],
  ['next day', { days: 1 }],
  ['today', { days: 0 }],
  ['todays', { days: 0 }],
  ['tomorrow', { days: 1 }],
  ['tomorrows', { days: 1 }],
  ['tmrw', { days: 1 }],
  ['tomorow', { days: 1 }],
  ['tommorow', { days: 1 }],
  ['tommorrow', { days: 1 }],
  ['yesterday', { days: -1 }],
  ['yesterdays', { days: -1 }],
  ['tonight', { days: 0, time: 'NI' }],
  ['tonights', { days: 0, time: 'NI' }],
  ['tonite', { days: 0, time: 'NI' }],
  ['this night', { days: 0, time: 'NI' }],
  ['last night', { days: -1, time: 'NI' }],
  ['last evening', { days: -1, time: 'EV' }],
  ['this morning', { days: 0, time: 'MO' }],
  ['this am', { days: 0, time: 'MO' }],
  ['this afternoon', { days: 0, time: 'AF' }],
  ['this evening', { days: 0, time: 'EV' }],
]);

const readPresentPhrase = createPhraseReader([
  ['right now', 'PRESENT_REF'],
  ['just now', 'PRESENT_REF'],
  ['now', 'PRESENT_REF'],
  ['at the moment', 'PRESENT_REF'],
  ['at this moment', 'PRESENT_REF'],
  ['at present', 'PRESENT_REF'],
  ['at the present time', 'PRESENT_REF'],
  ['at this time', 'PRESENT_REF'],
  ['at this hour', 'PRESENT_REF'],
  ['this moment', 'PRESENT_REF'],
  ['this hour', 'PRESENT_REF'],
  ['this very moment', 'PRESENT_REF'],
]);

const weekdayNames: ReadonlyMap<string, number> = new Map(
  [
    'monday mondays mon',
    'tuesday tuesdays tue tues',
    'wednesday wednesdays wed weds',
    'thursday thursdays thu thur thurs',
    'friday fridays fri',
    'saturday saturdays sat',
    'sunday sundays',
  ].flatMap((names, index) => names.split(' ').map((name): [string, number] => [name, index + 1])),
);

function readRelativeDay(
  words: readonly string[],
  at: number,
  clock: Clock,
): TimeReading | undefined {
  const phrase = readRelativePhrase(words, at);
  if (phrase === undefined) return undefined;
  const { days, ...time } = phrase.value;
  return { length: phrase.length, date: addDays(clock.today, days), ...time };
}

function readPresent(words: readonly string[], at: number): TimeReading | undefined {
  const phrase = readPresentPhrase(words, at);
  return phrase && { length: phrase.length, date: phrase.value };
}

/** The weekday's date: on or after today, in the week after this one for `next`, before today for `last`. */
function readWeekday(words: readonly string[], at: number, clock: Clock): TimeReading | undefined {
  const lead = /^(this|next|coming|last|past|the)$/.exec(words[at] ?? '')?.[1];
  const isComing = lead === 'this' && words[at + 1] === 'coming';
  const nameAt = at + (lead === undefined ? 0 : isComing ? 2 : 1);
  const isSun =
    words[nameAt] === 'sun' && (lead === 'next' || lead === 'last' || words[at - 1] === 'on');
  const weekday = isSun ? 7 : weekdayNames.get(words[nameAt] ?? '');
  if (weekday === undefined) return undefined;
  const ahead = (weekday - weekdayOf(clock.today) + 7) % 7;
  const thisWeek = weekday - weekdayOf(clock.today);
  const after = words.slice(nameAt + 1, nameAt + 3).join(' ');
  const reading = (length: number, days: number) => ({ length, date: addDays(clock.today, days) });
  const length = nameAt + 1 - at;
  if (after === 'next week') return reading(length + 2, thisWeek + 7);
  if (after === 'this week') return reading(length + 2, thisWeek);
  if (after === 'last week') return reading(length + 2, thisWeek - 7);
  if (words[nameAt + 1] === 'week') return reading(length + 1, ahead + 7);
  if (lead === 'next') return reading(length, thisWeek + 7);
  if (lead === 'last' || lead === 'past') return reading(length, ahead - 7);
  return reading(length, ahead);
}

/** A day said by its distance from today or by its weekday, or the present. */
export function readDay(
  words: readonly string[],
  at: number,
  clock: Clock,
): TimeReading | undefined {
  return (
    readRelativeDay(words, at, clock) ?? readPresent(words, at) ?? readWeekday(words, at, clock)
  );
}
