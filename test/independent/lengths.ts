/** Distances and waves, as spans of what the words can stand for. */

import { within, type Complaints } from './hear.ts';

interface Length {
  readonly unit: RegExp;
  readonly metres: number;
  /** Half of the step between two spoken values. */
  readonly half: number;
}

const lengths: readonly Length[] = [
  { unit: /^(\d+) yards/, metres: 0.9144, half: 25 },
  { unit: /^([\d.]+) miles?/, metres: 1609.344, half: 0.5 },
  { unit: /^(\d+) feet/, metres: 0.3048, half: 0.5 },
  { unit: /^(1) foot/, metres: 0.3048, half: 0.5 },
  { unit: /^(\d+) centimet(?:re|er)s?/, metres: 0.01, half: 5 },
  { unit: /^(\d+) kilomet(?:re|er)s?/, metres: 1000, half: 0.5 },
];

/** How far one sees. No view is called less than fifty yards or metres. */
export function isDistance(text: string, metres: number): Complaints {
  if (/^half a mile/.test(text)) return within('view', metres / 1609.344, 0.475, 0.275);
  const shortest = /^50 (?:yards|met)/.test(text) && metres < 70;
  return shortest ? [] : isLength(text, metres, 25);
}

export function isWave(text: string, metres: number): Complaints {
  if (/^less than a foot/.test(text)) return within('wave', metres, 0.0762, 0.0762);
  if (/^less than 10/.test(text)) return within('wave', metres, 0.025, 0.025);
  return isLength(text, metres, 0.25);
}

function isLength(text: string, metres: number, halfOfMetres: number): Complaints {
  const asMetres = { unit: /^([\d.]+) met(?:re|er)s?/, metres: 1, half: halfOfMetres };
  const found = [...lengths, asMetres].find(({ unit }) => unit.test(text));
  if (found === undefined) return [`length: heard ${text}, expected ${metres} m`];
  return within('length', Number(found.unit.exec(text)?.[1]), metres / found.metres, found.half);
}
