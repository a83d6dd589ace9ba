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

const formats = new Map<string, Intl.DateTimeFormat>();

/** Making one takes longer than to understand an utterance, so they are kept. */
function formatFor(timeZone: string): Intl.DateTimeFormat {
  const format =
    formats.get(timeZone) ??
    new Intl.DateTimeFormat('en-US', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
    });
  formats.set(timeZone, format);
  return format;
}

/** The device's clock at an instant; `timeZone` is an IANA name. */
export function readClock(now: Instant, timeZone: string, isDayFirst: boolean): Clock {
  const parts = formatFor(timeZone).formatToParts(now);
  const part = (type: Intl.DateTimeFormatPartTypes) =>
    Number(parts.find((candidate) => candidate.type === type)?.value);
  return {
    today: localDate(part('year'), part('month'), part('day')),
    minute: part('hour') * 60 + part('minute'),
    isDayFirst,
  };
}
