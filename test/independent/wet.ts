/** Which hours are wet, snowy or dry, by the limits that the answers promise. */

import { sum, type Row, type View } from './rows.ts';

const waterPerSnow = 10 / 7;
const amountOf = (row: Row) => row.value('precipitation') ?? 0;
const snowOf = (row: Row) => row.value('snowfall') ?? 0;

export function rainOf(row: Row): number {
  return Math.max(0, amountOf(row) - snowOf(row) * waterPerSnow);
}

/** The chance of what is over is no chance any more. */
export function chanceOf(row: Row, { now }: View): number | undefined {
  return row.end <= now ? undefined : row.value('precipitation_probability');
}

export function isWet(row: Row, view: View): boolean {
  const chance = chanceOf(row, view);
  if (amountOf(row) >= 0.1) return (chance ?? 100) >= 40;
  return (chance ?? 0) >= 70;
}

export function isSnowy(row: Row, view: View): boolean {
  if (snowOf(row) >= 0.1) return (chanceOf(row, view) ?? 100) >= 40;
  // Likely without an amount, and cold.
  const isCold = (row.value('temperature_2m') ?? Infinity) <= 1;
  return isCold && amountOf(row) === 0 && isWet(row, view);
}

export interface Spell {
  readonly from: number;
  readonly to: number;
  readonly kind: 'rain' | 'snow' | 'sleet';
  readonly amount: number;
  readonly snowfall: number;
}

/** Hours in a row of which something holds, over single hours of which it does not. */
export function spellsOf(rows: readonly Row[], holds: (row: Row) => boolean): readonly Spell[] {
  const found: Row[][] = [];
  for (const row of rows) {
    if (!holds(row)) continue;
    const last = found.at(-1);
    const gap = row.start - (last?.at(-1)?.end ?? -Infinity);
    if (last !== undefined && gap <= 3_600_000) last.push(row);
    else found.push([row]);
  }
  return found.map(spellOf);
}

function spellOf(rows: readonly Row[]): Spell {
  const rain = sum(rows.map(rainOf));
  const melted = sum(rows.map(snowOf)) * waterPerSnow;
  return {
    from: rows[0]?.start ?? NaN,
    to: rows.at(-1)?.end ?? NaN,
    kind: kindOf(rows, rain, melted),
    amount: sum(rows.map(amountOf)),
    snowfall: sum(rows.map(snowOf)),
  };
}

/** Four fifths of the water tell; without any the warmth does, at one degree. */
function kindOf(rows: readonly Row[], rain: number, melted: number): Spell['kind'] {
  if (rain === 0 && melted === 0) {
    const warmest = Math.max(...rows.map((row) => row.value('temperature_2m') ?? Infinity));
    return warmest <= 1 ? 'snow' : 'rain';
  }
  if (rain > 4 * melted) return 'rain';
  return melted > 4 * rain ? 'snow' : 'sleet';
}

export function wetSpells(rows: readonly Row[], view: View): readonly Spell[] {
  return spellsOf(rows, (row) => isWet(row, view));
}
