import type { AlexaTime } from './alexaTime.ts';
import { dayParts, periodOfPart } from './dayParts.ts';
import type { LocalDate } from './localDate.ts';
import { addDays, millisecondsPerHour } from './localDate.ts';
import type { DayPart, Period } from './period.ts';
import type { Present } from './present.ts';
import { instantOf } from './zone.ts';

const noon = 12 * 60;
const midnight = 24 * 60;
/** Before four o'clock "tonight" is the night that is running; later it is the coming one. */
const nightIsOver = 4 * 60;

/** A clock time or a part of a day; `day` is undefined where none was said. */
export function periodAtTime(
  time: AlexaTime,
  day: LocalDate | undefined,
  present: Present,
  isPast: boolean,
): Period {
  if (time.kind === 'clock') return momentAt(time.minute, day, present, isPast);
  return periodOfPart(dayOfPart(time.part, day, present, isPast), time.part, present.timeZone);
}

/** The hour that begins so many minutes after a date's midnight; 1,440 and more is the next day. */
export function periodOfMoment(date: LocalDate, minute: number, timeZone: string): Period {
  const from = instantOf(date, minute, timeZone);
  const on = addDays(date, Math.floor(minute / midnight));
  return { kind: 'moment', date: on, from, to: from + millisecondsPerHour, timeZone, isCut: false };
}

/**
 * A part of today that was said to be today's stays so when it has passed: "this morning" in the afternoon is
 * over, and tomorrow's is not what was asked. Without a day it is the one that runs or comes next.
 */
function dayOfPart(
  part: DayPart,
  day: LocalDate | undefined,
  present: Present,
  isPast: boolean,
): LocalDate {
  const { today, minute } = present;
  if (day !== undefined && day !== today) return day;
  if (part === 'night' && minute < nightIsOver) return addDays(today, -1);
  if (isPast && minute < dayParts[part].begins) return addDays(today, -1);
  return day === undefined && !isPast && minute >= dayParts[part].ends ? addDays(today, 1) : today;
}

/**
 * Alexa may send a bare "five" as 05:00. So a time of today, or of no said day, that has passed is taken as the
 * afternoon's where that is still to come ("at five" asked at ten is 17:00), and 00:00 as the midnight ahead.
 * After that, today's stays today's, in the past, and without a day it is tomorrow's.
 */
function momentAt(
  minute: number,
  day: LocalDate | undefined,
  present: Present,
  isPast: boolean,
): Period {
  const { now, today, timeZone } = present;
  if (day !== undefined && day !== today) return periodOfMoment(day, minute, timeZone);
  const readings = readingsOf(minute);
  if (isPast) {
    const last = readings.findLast((reading) => instantOf(today, reading, timeZone) <= now);
    return periodOfMoment(
      last === undefined ? addDays(today, -1) : today,
      last ?? readings.at(-1) ?? minute,
      timeZone,
    );
  }
  // The minute that is running has not passed.
  const coming = [...readings, ...(minute === 0 ? [midnight] : [])].find(
    (reading) => instantOf(today, reading + 1, timeZone) > now,
  );
  if (coming !== undefined) return periodOfMoment(today, coming, timeZone);
  return periodOfMoment(day ?? addDays(today, 1), minute, timeZone);
}

/** What a clock time may mean, in minutes after midnight, earliest first. */
function readingsOf(minute: number): readonly number[] {
  return minute > 0 && minute < noon ? [minute, minute + noon] : [minute];
}
