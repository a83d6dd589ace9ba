import type { Instant, LocalDate } from '../../lambda/time/localDate.ts';
import { localDate } from '../../lambda/time/localDate.ts';

/** What a device knows of the time, which dates and times are resolved against. */
export interface Clock {
  readonly today: LocalDate;
  /** Since midnight, 0 to 1439. */
  readonly minute: number;
  /** Numeric dates are read day first (`5/7` is the fifth of July), as everywhere but in the US. */
  readonly isDayFirst: boolean;
}

/** The device's clock at an instant; `timeZone` is an IANA name. */
export function readClock(now: Instant, timeZone: string, isDayFirst: boolean): Clock {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  }).formatToParts(now);
  const part = (type: Intl.DateTimeFormatPartTypes) =>
    Number(parts.find((candidate) => candidate.type === type)?.value);
  return {
    today: localDate(part('year'), part('month'), part('day')),
    minute: part('hour') * 60 + part('minute'),
    isDayFirst,
  };
}
