/** Where and when the listener and the place are, as a spoken time is measured from it. */

import type { Instant, LocalDate } from './localDate.ts';
import { isKnownTimeZone, localTimeOf } from './zone.ts';

export interface PeriodClock {
  readonly now: Instant;
  /** IANA zone of the place that is asked about. */
  readonly placeZone: string;
  /** IANA zone in which Alexa worked the date out; one that is not known counts as the place's. */
  readonly deviceZone: string;
  /** Of the place, degrees north: tells its seasons. Unknown counts as north. */
  readonly latitude?: number | undefined;
}

export interface Present {
  readonly now: Instant;
  readonly timeZone: string;
  readonly today: LocalDate;
  /** Minutes on the place's clock since its midnight, 0 to 1439. */
  readonly minute: number;
  readonly deviceToday: LocalDate;
  readonly isSouthern: boolean;
}

export function presentOf({ now, placeZone, deviceZone, latitude = 0 }: PeriodClock): Present {
  const { date: today, hour, minute } = localTimeOf(now, placeZone);
  return {
    now,
    timeZone: placeZone,
    today,
    minute: hour * 60 + minute,
    deviceToday: isKnownTimeZone(deviceZone) ? localTimeOf(now, deviceZone).date : today,
    isSouthern: latitude < 0,
  };
}
