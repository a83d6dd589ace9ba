import type { Language } from './language.ts';
import { isCircumstance } from './slotKinds.ts';
import type { SlotKind } from './slotKinds.ts';
import { readTokens } from './tokens.ts';

export interface SampleToken {
  /** The word's stem, or what stands for a slot: `{Garment}`, and `{@place}` or `{@time}` for place and time. */
  readonly key: string;
  readonly slot?: string;
  readonly kind?: SlotKind;
}

type SlotTypes = ReadonlyMap<string, { readonly type: string; readonly kind: SlotKind }>;

export const placeKey = '{@place}';
export const timeKey = '{@time}';
export const numberKey = '{@number}';

function slotKey(type: string, kind: SlotKind): string {
  if (kind === 'place') return placeKey;
  if (kind === 'number' || kind === 'ordinal') return numberKey;
  return isCircumstance(kind) ? timeKey : `{${type}}`;
}

/** The words of a sample utterance or of a value, by their stems, and its slots. */
export function readSample(
  text: string,
  language: Language,
  slots: SlotTypes,
): readonly SampleToken[] {
  return text.split(/(\{\w+\})/).flatMap((part): readonly SampleToken[] => {
    const name = /^\{(\w+)\}$/.exec(part)?.[1];
    const slot = name === undefined ? undefined : slots.get(name);
    if (name !== undefined && slot !== undefined) {
      return [{ key: slotKey(slot.type, slot.kind), slot: name, kind: slot.kind }];
    }
    // A possessive ending after a slot is no word.
    return readTokens(part.replace(/^'s?\b/, ''), language.expandWord).map(({ word }) => ({
      key: language.stemWord(word),
    }));
  });
}

/** What a sample says beyond place and time; the place and time themselves where it says nothing else. */
export function sampleKeys(
  tokens: readonly SampleToken[],
  dropped: ReadonlySet<string>,
): readonly string[] {
  const isPlaceOrTime = (token: SampleToken | undefined) =>
    token?.kind !== undefined && isCircumstance(token.kind);
  const kept = tokens.filter(
    (token, index) =>
      !isPlaceOrTime(token) &&
      !(
        token.slot === undefined &&
        dropped.has(token.key) &&
        (isPlaceOrTime(tokens[index + 1]) || isPlaceOrTime(tokens[index - 1]))
      ),
  );
  return (kept.length > 0 ? kept : tokens).map((token) => token.key);
}
