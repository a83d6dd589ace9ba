import { addDays, weekdayOf } from '../../../lambda/time/localDate.ts';
import type { Clock } from '../clock.ts';
import type { TimeReading } from '../reading.ts';

/** Phrases for a day relative to today; NI and MO are AMAZON.TIME's night and morning. */
const relativeDays: readonly (readonly [phrase: string, days: number, time?: string])[] = [
  ['the day after tomorrow', 2],
  ['day after tomorrow', 2],
  ['the day before yesterday', -2],
  ['day before yesterday', -2],
  ['the day after', 2],
  ['rest of the day', 0],
  ['rest of today', 0],
  ['remainder of the day', 0],
  ['the next day', 1],
  ['the following day', 1],
  ['next day', 1],
  ['today', 0],
  ['todays', 0],
  ['tomorrow', 1],
  ['tomorrows', 1],
  ['tmrw', 1],
  ['tomorow', 1],
  ['tommorow', 1],
  ['tommorrow', 1],
  ['yesterday', -1],
  ['yesterdays', -1],
  ['tonight', 0, 'NI'],
  ['tonights', 0, 'NI'],
  ['tonite', 0, 'NI'],
  ['this night', 0, 'NI'],
  ['last night', -1, 'NI'],
  ['last evening', -1, 'EV'],
  ['this morning', 0, 'MO'],
  ['this am', 0, 'MO'],
  ['this afternoon', 0, 'AF'],
  ['this evening', 0, 'EV'],
];

const presentPhrases = [
  'right now',
  'just now',
  'now',
  'at the moment',
  'at this moment',
  'at present',
  'at the present time',
  'at this time',
  'at this hour',
  'this moment',
  'this hour',
  'this very moment',
];

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

function readPhrase(words: readonly string[], at: number, phrase: string): number | undefined {
  const parts = phrase.split(' ');
  return parts.every((part, index) => words[at + index] === part) ? parts.length : undefined;
}

function readRelativeDay(
  words: readonly string[],
  at: number,
  clock: Clock,
): TimeReading | undefined {
  for (const [phrase, days, time] of relativeDays) {
    const length = readPhrase(words, at, phrase);
    if (length !== undefined) {
      return { length, date: addDays(clock.today, days), ...(time !== undefined && { time }) };
    }
  }
  return undefined;
}

function readPresent(words: readonly string[], at: number): TimeReading | undefined {
  for (const phrase of presentPhrases) {
    const length = readPhrase(words, at, phrase);
    if (length !== undefined) return { length, date: 'PRESENT_REF' };
  }
  return undefined;
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
