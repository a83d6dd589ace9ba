/** The values of an AMAZON.TIME slot. */

import type { DayPart } from './period.ts';

export type AlexaTime =
  /** Minutes after midnight, 0 to 1439. A bare "five" may come as five in the morning. */
  | { readonly kind: 'clock'; readonly minute: number }
  | { readonly kind: 'part'; readonly part: DayPart };

const parts = new Map<string, DayPart>([
  ['MO', 'morning'],
  ['AF', 'afternoon'],
  ['EV', 'evening'],
  ['NI', 'night'],
]);

/** Undefined for another shape than `HH:MM`, `MO`, `AF`, `EV` and `NI`. */
export function readAlexaTime(value: string): AlexaTime | undefined {
  const part = parts.get(value);
  if (part !== undefined) return { kind: 'part', part };
  const match = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(value);
  if (match === null) return undefined;
  return { kind: 'clock', minute: Number(match[1]) * 60 + Number(match[2]) };
}
