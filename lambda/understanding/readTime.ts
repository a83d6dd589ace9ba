import { addDays } from '../time/localDate.ts';
import type { LocalDate } from '../time/localDate.ts';
import type { TimeAsked } from './question.ts';
import type { Slots } from './slots.ts';
import { readTimeWords } from './timeWords.ts';

const datePattern = /^(?:PRESENT_REF|[12]\d{2}[\dX](?:-.*)?)$/;
const timePattern = /^(?:\d\d:\d\d|NI|MO|AF|EV)$/;
const durationPattern = /^P[T\d]/;
/** A date with a part of its day, `2026-11-22TEV`, as Alexa sends "this evening" at times. */
const dateAndPart = /^(.+)T(NI|MO|AF|EV)$/;
/** "after six" means the rest of the day. */
const endOfDay = '23:59';

/** The time that the slots tell; a value that stands in the slot of another kind is read as what it is. */
export function readTime(slots: Slots, today: LocalDate): TimeAsked {
  const from = {
    ...readValue(slots.duration, today),
    ...readValue(slots.time, today),
    ...readValue(slots.date, today),
  };
  const { date: untilDate, time: untilTime } = {
    ...readValue(slots.untilTime, today),
    ...readValue(slots.untilDate, today),
  };
  const after = readValue(slots.afterTime, today);
  return {
    ...readAhead(slots.ahead?.heard, today),
    ...from,
    ...after,
    ...(after.time?.includes(':') ? { untilTime: endOfDay } : {}),
    ...(untilDate === undefined ? {} : { untilDate }),
    ...(untilTime === undefined ? {} : { untilTime }),
    ...(slots.past === undefined ? {} : { direction: 'past' }),
  };
}

export function saysTime(time: TimeAsked): boolean {
  return Object.keys(time).some((key) => key !== 'direction');
}

function readValue(slot: { readonly heard: string } | undefined, today: LocalDate): TimeAsked {
  const value = slot?.heard ?? '';
  const [, date, time] = dateAndPart.exec(value) ?? [];
  if (date !== undefined && time !== undefined) return { date, time };
  if (datePattern.test(value)) return { date: value };
  if (timePattern.test(value)) return { time: value };
  if (durationPattern.test(value)) return { duration: value };
  const words = readTimeWords(value, today);
  return words?.rest === '' ? words.time : {};
}

/** "in three days" is a date; "in two hours" is measured from the moment. */
function readAhead(duration: string | undefined, today: LocalDate): TimeAsked {
  if (duration === undefined) return {};
  const [, count, unit] = /^P(\d{1,4})([DW])$/.exec(duration) ?? [];
  if (unit === undefined) return { duration, direction: 'after' };
  return { date: addDays(today, Number(count) * (unit === 'W' ? 7 : 1)) };
}
