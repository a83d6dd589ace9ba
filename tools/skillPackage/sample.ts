import type { Intent } from './skillPackage.ts';

/** Lower case, single spaces: two samples with the same folded text are one to Alexa. */
export function fold(text: string): string {
  return text.trim().replace(/\s+/g, ' ').toLowerCase();
}

/** The slots that a sample names, in order, as written between the braces. */
export function slotNamesIn(sample: string): string[] {
  return Array.from(sample.matchAll(/\{([^{}]*)\}/g), ([, name = '']) => name);
}

/** The words of a folded sample that stand outside its slots. */
export function carrierWordsOf(sample: string): string[] {
  return fold(sample.replace(/\{[^{}]*\}(?:'s)?/g, ' '))
    .split(' ')
    .filter((word) => /\p{L}/u.test(word));
}

/** A slot's name says nothing to Alexa, its type does: `{place} today` and `{town} today` are one. */
export function foldWithSlotTypes(sample: string, intent: Intent): string {
  return fold(
    sample.replace(/\{([^{}]*)\}/g, (whole, name) => {
      const slot = intent.slots.find((each) => each.name === name);
      return slot ? `{${slot.type}}` : whole;
    }),
  );
}
