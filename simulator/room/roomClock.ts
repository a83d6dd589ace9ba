import { localDate, type Instant } from '../../lambda/time/localDate.ts';
import { instantOf } from '../../lambda/time/zone.ts';
import type { Surroundings } from './surroundings.ts';

/** A clock that can be set, by the clock on the wall of a zone. */
export interface RoomClock {
  readonly now: () => Instant;
  readonly set: (clock: Surroundings['clock'], timeZone: string) => void;
}

export function createRoomClock(realNow: () => Instant): RoomClock {
  let read: () => Instant = realNow;
  return {
    now: () => read(),
    set: ({ runs, at }, timeZone) => {
      const chosen = instantAt(at, timeZone);
      if (runs === 'real' || chosen === undefined) {
        read = realNow;
        return;
      }
      const ahead = chosen - realNow();
      read = runs === 'held' ? () => chosen : () => realNow() + ahead;
    },
  };
}

/** Of `2026-11-22T18:00` by the clock of a zone; undefined where it is no day of the calendar. */
function instantAt(at: string, timeZone: string): Instant | undefined {
  if (at === '' || Number.isNaN(Date.parse(`${at}Z`))) return undefined;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = at.split(/[-T:]/).map(Number);
  return instantOf(localDate(year, month, day), hour * 60 + minute, timeZone);
}
