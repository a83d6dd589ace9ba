import type { TimeReading } from '../reading.ts';

/** AMAZON.TIME's parts of a day, and the clock times that have a name. */
const parts: ReadonlyMap<string, string> = new Map([
  ['morning', 'MO'],
  ['mornings', 'MO'],
  ['early morning', 'MO'],
  ['late morning', 'MO'],
  ['afternoon', 'AF'],
  ['evening', 'EV'],
  ['evenings', 'EV'],
  ['night', 'NI'],
  ['nights', 'NI'],
  ['nighttime', 'NI'],
  ['night time', 'NI'],
  ['overnight', 'NI'],
  ['noon', '12:00'],
  ['midday', '12:00'],
  ['noontime', '12:00'],
  ['midnight', '00:00'],
]);

/** Meals and the sun's turns: a time only after a word such as `at` or `after`, for they are asked about themselves. */
const occasions: ReadonlyMap<string, string> = new Map([
  ['breakfast', 'MO'],
  ['breakfast time', 'MO'],
  ['sunrise', 'MO'],
  ['dawn', 'MO'],
  ['daybreak', 'MO'],
  ['elevenses', '11:00'],
  ['brunch', '11:00'],
  ['lunch', '12:00'],
  ['lunchtime', '12:00'],
  ['lunch time', '12:00'],
  ['tea', 'AF'],
  ['teatime', 'AF'],
  ['tea time', 'AF'],
  ['dinner', 'EV'],
  ['dinnertime', 'EV'],
  ['dinner time', 'EV'],
  ['supper', 'EV'],
  ['suppertime', 'EV'],
  ['supper time', 'EV'],
  ['sunset', 'EV'],
  ['sundown', 'EV'],
  ['dusk', 'EV'],
]);
const occasionLeads = new Set([
  'at',
  'around',
  'by',
  'before',
  'after',
  'until',
  'till',
  'during',
  'for',
]);

/** `morning`, `late morning`, `midnight`; `after lunch`. */
export function readDayPart(words: readonly string[], at: number): TimeReading | undefined {
  for (const size of [2, 1]) {
    const phrase = words.slice(at, at + size).join(' ');
    const part = parts.get(phrase);
    if (part !== undefined) return { length: size, time: part };
    const occasion = occasions.get(phrase);
    if (occasion !== undefined && occasionLeads.has(words[at - 1] ?? '')) {
      return { length: size, time: occasion };
    }
  }
  return undefined;
}
