import type { TimeAsked } from '../understanding/question.ts';
import type { AlexaDate, CalendarDate } from './alexaDate.ts';
import { readAlexaDate } from './alexaDate.ts';
import type { AlexaDuration } from './alexaDuration.ts';
import { readAlexaDuration } from './alexaDuration.ts';
import type { AlexaTime } from './alexaTime.ts';
import { readAlexaTime } from './alexaTime.ts';
import type { PeriodProblem } from './period.ts';

/** A time as it was asked, with each slot value read. */
export interface SpokenTime {
  readonly saysNow: boolean;
  readonly date: CalendarDate | undefined;
  readonly time: AlexaTime | undefined;
  readonly duration: AlexaDuration | undefined;
  readonly untilDate: CalendarDate | undefined;
  readonly untilTime: AlexaTime | undefined;
  readonly direction: TimeAsked['direction'];
}

/** The first slot value of no known shape is the problem: half a time would be another time. */
export function readSpokenTime(asked: TimeAsked): SpokenTime | PeriodProblem {
  let heard: string | undefined;
  const read = <T>(
    value: string | undefined,
    reader: (value: string) => T | undefined,
  ): T | undefined => {
    if (value === undefined) return undefined;
    const result = reader(value);
    if (result === undefined) heard ??= value;
    return result;
  };
  const date = read(asked.date, readAlexaDate);
  const spoken: SpokenTime = {
    saysNow: date?.kind === 'now',
    date: calendarDate(date),
    time: read(asked.time, readAlexaTime),
    duration: read(asked.duration, readAlexaDuration),
    untilDate: calendarDate(read(asked.untilDate, readAlexaDate)),
    untilTime: read(asked.untilTime, readAlexaTime),
    direction: asked.direction,
  };
  return heard === undefined ? spoken : { problem: 'periodNotUnderstood', heard };
}

function calendarDate(date: AlexaDate | undefined): CalendarDate | undefined {
  return date?.kind === 'now' ? undefined : date;
}
