import { localTimeOf } from '../time/zone.ts';
import { addDays, type Instant, type LocalDate } from '../time/localDate.ts';
import type { DayPart } from '../time/period.ts';
import { dominantCondition, type Condition } from '../weather/condition.ts';
import type { HourWeather } from '../weather/weather.ts';
import { factsOf, type Fact } from './facts.ts';
import type { AnyEvidence, Measure } from './scene.ts';
import { highest, lowest, wetSpells, type Spell } from './wetness.ts';

/** A stretch of the asked time on its own: a whole day of several, or a part of one. */
interface Stretch {
  readonly date: LocalDate;
  readonly part: DayPart | undefined;
}

export interface WeatherPiece extends Stretch {
  readonly condition: Condition | undefined;
  /** °C */
  readonly high: number;
  readonly low: number;
  readonly spell: Spell | undefined;
}

/** Where something other than sky, warmth and rain was asked about: that alone. */
interface FactPiece extends Stretch {
  readonly fact: Fact;
}

export type Piece = WeatherPiece | FactPiece;

const maxPieces = 4;

/** What a piece of weather tells in any case. */
const told: readonly Measure[] = [
  'temperature', 'feelsLike', 'precipitation', 'probability', 'snowfall', 'cloud',
]; // prettier-ignore

/** The asked time in at most four pieces, for "tell me more": days where it has several, else parts of the day. */
export function planMore(evidence: AnyEvidence, timeZone: string): readonly Piece[] {
  if ('hours' in evidence) {
    const [measure] = evidence.measures;
    if (measure === undefined || told.includes(measure))
      return stretchesOf(evidence.hours, timeZone).flatMap(pieceOf);
  }
  return stretchesOf(rowsOf(evidence), timeZone).flatMap(({ date, part, rows }) => {
    const span = { from: rows[0]?.start ?? 0, to: rows.at(-1)?.end ?? 0 };
    const [fact] = factsOf(evidence, span);
    return fact === undefined ? [] : [{ date, part, fact }];
  });
}

interface Row {
  readonly start: Instant;
  readonly end: Instant;
}

function rowsOf(evidence: AnyEvidence): readonly Row[] {
  if ('air' in evidence) return evidence.air;
  return 'sea' in evidence ? evidence.sea : evidence.hours;
}

function stretchesOf<R extends Row>(rows: readonly R[], timeZone: string) {
  const dates = new Set(rows.map(({ start }) => localTimeOf(start, timeZone).date));
  const areDays = dates.size > 2;
  const stretches = new Map<string, Stretch & { readonly rows: R[] }>();
  for (const row of rows) {
    const local = localTimeOf(row.start, timeZone);
    const part = areDays ? undefined : partOf(local.hour);
    // The small hours belong to the night that began the evening before.
    const date = part === 'night' && local.hour < 6 ? addDays(local.date, -1) : local.date;
    const key = `${date} ${part ?? ''}`;
    const stretch = stretches.get(key);
    if (stretch === undefined) stretches.set(key, { date, part, rows: [row] });
    else stretch.rows.push(row);
  }
  return [...stretches.values()].slice(0, maxPieces);
}

function pieceOf({
  date,
  part,
  rows,
}: Stretch & { readonly rows: readonly HourWeather[] }): readonly WeatherPiece[] {
  const high = highest(rows, (hour) => hour.temperature);
  const low = lowest(rows, (hour) => hour.temperature);
  if (high === undefined || low === undefined) return [];
  return [{ date, part, condition: dominantCondition(rows), high, low, spell: wetSpells(rows)[0] }];
}

function partOf(hour: number): DayPart {
  if (hour < 6 || hour >= 22) return 'night';
  if (hour < 12) return 'morning';
  return hour < 18 ? 'afternoon' : 'evening';
}
