import { expandPattern, namesSlotTwice } from './expandPattern.ts';
import type { NamedPatterns } from './expandPattern.ts';
import type { Pattern } from './language.ts';

/** Carriers of a pattern with which a form of its tail stands; more would teach nothing, and a model has little room. */
const standsWith = 6;

/**
 * The samples of a pattern. A tail at its end (`will it rain <when>`) is not crossed with every carrier,
 * which would be past what a model may hold: each carrier stands bare and with the next form or
 * forms in turn, so that each form stands with some carrier. Alexa learns from both that any carrier goes with any form.
 */
export function sampleUtterances(
  pattern: Pattern,
  parts: NamedPatterns,
  tails: NamedPatterns,
): readonly string[] {
  const [, head = '', name = ''] = /^(.*)<(\w+)>$/.exec(pattern) ?? [];
  const tail = tails[name];
  if (tail === undefined) return expandPattern(pattern, parts);
  const carriers = expandPattern(head, parts);
  const forms = expandPattern(tail, parts);
  const turn = Math.ceil(forms.length / carriers.length);
  const isTaught = (position: number) => position * turn >= forms.length * standsWith;
  return carriers.flatMap((carrier, position) => [
    carrier,
    ...Array.from(
      { length: isTaught(position) ? 0 : turn },
      (_, step) => forms[(position * turn + step) % forms.length],
    )
      .map((form = '') => `${carrier} ${form}`)
      .filter((sample) => !namesSlotTwice(sample)),
  ]);
}
