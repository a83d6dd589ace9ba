import { localTimeOf } from '../time/zone.ts';
import type { LocalDate } from '../time/localDate.ts';
import type { DayPart } from '../time/period.ts';
import { dominantCondition, type Condition } from '../weather/condition.ts';
import type { HourWeather } from '../weather/weather.ts';
import { highest, lowest, wetSpells, type Spell } from './wetness.ts';

/** A stretch of the asked time on its own: a whole day of several, or a part of one. */
export interface Piece {
  readonly date: LocalDate;
  readonly part: DayPart | undefined;
  readonly condition: Condition | undefined;
  /** °C */
  readonly high: number;
  readonly low: number;
  readonly spell: Spell | undefined;
}

const maxPieces = 4;

/** The asked time in at most four pieces, for "tell me more": days where it has several, else parts of the day. */
export function planMore(hours: readonly HourWeather[], timeZone: string): readonly Piece[] {
  const dates = new Set(hours.map((hour) => localTimeOf(hour.start, timeZone).date));
  const areDays = dates.size > 2;
  const groups = new Map<string, { date: LocalDate; part: DayPart | undefined; hours: HourWeather[] }>();
  for (const hour of hours) {
    const local = localTimeOf(hour.start, timeZone);
    const part = areDays ? undefined : partOf(local.hour);
    const key = `${local.date} ${part ?? ''}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { date: local.date, part, hours: [hour] });
    else group.hours.push(hour);
  }
  return [...groups.values()].slice(0, maxPieces).flatMap((group) => {
    const high = highest(group.hours, (hour) => hour.temperature);
    const low = lowest(group.hours, (hour) => hour.temperature);
    if (high === undefined || low === undefined) return [];
    const { date, part } = group;
    return [{ date, part, condition: dominantCondition(group.hours), high, low, spell: wetSpells(group.hours)[0] }];
  });
}

function partOf(hour: number): DayPart {
  if (hour < 6 || hour >= 22) return 'night';
  if (hour < 12) return 'morning';
  return hour < 18 ? 'afternoon' : 'evening';
}
