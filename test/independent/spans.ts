/** Hours in a row, and how they are spoken. */

import { clock, isClock, match, type Complaints } from './hear.ts';
import type { Row, View } from './rows.ts';
import type { Spell } from './wet.ts';

const code = (row: Row) => row.value('weather_code') ?? -1;
export const isThunder = (row: Row) => [95, 96, 99].includes(code(row));
export const isHail = (row: Row) => [96, 99].includes(code(row));
export const isFreezingRain = (row: Row) => [56, 57, 66, 67].includes(code(row));

/** "When" looks as far as the forecast reaches, but for a time that is over. */
export function rowsAhead({ to, from, now, rows, all }: View): readonly Row[] {
  return to <= now ? rows : all.filter((row) => row.end > from);
}

/** "from 3 PM until about 6 PM"; of what has begun, its end alone. */
export function isSpan(
  said: string,
  { from, to }: Omit<Spell, 'kind' | 'amount' | 'snowfall'>,
  view: View,
): Complaints {
  const isRunning = from <= view.now && view.now < to;
  const end = match(said, new RegExp(`(?:until|past|by) (?:about )?(${clock})`))?.[1];
  if (isRunning) return isClock(end, [to], view);
  const start = match(said, new RegExp(`(?:from|around) (${clock})`))?.[1];
  return [...isClock(start, [from], view), ...isClock(end, [to], view, [from])];
}

/** The first hours in a row of which something holds, without gaps. */
export function firstRun(rows: readonly Row[], holds: (row: Row) => boolean): readonly Row[] {
  const from = rows.findIndex(holds);
  if (from === -1) return [];
  const rest = rows.slice(from);
  const end = rest.findIndex((row) => !holds(row));
  return end === -1 ? rest : rest.slice(0, end);
}

/** When it is, where it is at all. */
export function isRun(said: string, run: readonly Row[], view: View): Complaints {
  return isSpan(said, { from: run[0]?.start ?? NaN, to: run.at(-1)?.end ?? NaN }, view);
}
