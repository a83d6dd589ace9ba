import { builtInSamples } from './builtInSamples.ts';
import type { CompiledSlot, SampleGroup } from './compiledModel.ts';
import type { LanguageModel } from './interactionModel.ts';
import type { Language } from './language.ts';
import { readSample, sampleKeys } from './readSample.ts';
import type { SampleToken } from './readSample.ts';
import { kindOf } from './slotKinds.ts';

export interface ReadIntent {
  readonly name: string;
  readonly slots: LanguageModel['intents'][number]['slots'];
  readonly samples: readonly { readonly text: string; readonly tokens: readonly SampleToken[] }[];
}

export function readIntents(model: LanguageModel, language: Language): readonly ReadIntent[] {
  return model.intents.map(({ name, slots, samples }) => {
    const kinds = new Map(
      slots.map((slot) => [slot.name, { type: slot.type, kind: kindOf(slot.type) }]),
    );
    return {
      name,
      slots,
      samples: [...samples, ...(builtInSamples[name] ?? [])].map((text) => ({
        text,
        tokens: readSample(text, language, kinds),
      })),
    };
  });
}

type Counts = Map<string, number>;

function count(counts: Counts, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function share(counts: Counts, total: number): ReadonlyMap<string, number> {
  return new Map([...counts].map(([key, value]) => [key, value / Math.max(total, 1)]));
}

/** The two words before a place: `than in`, which tells `{otherPlace}` from `{place}`. */
export function readLead(first: string | undefined, second: string | undefined): string {
  return `${first ?? '^'} ${second ?? '^'}`;
}

/** Learns between which words each slot of an intent stands. */
export function compileSlots({ slots, samples }: ReadIntent): readonly CompiledSlot[] {
  return slots.map(({ name, type }) => {
    const before: Counts = new Map();
    const after: Counts = new Map();
    let total = 0;
    for (const { tokens } of samples) {
      const index = tokens.findIndex((token) => token.slot === name);
      if (index < 0) continue;
      total += 1;
      count(before, tokens[index - 1]?.key ?? '^');
      if (kindOf(type) === 'place')
        count(before, readLead(tokens[index - 2]?.key, tokens[index - 1]?.key));
      count(after, tokens[index + 1]?.key ?? '$');
    }
    return {
      name,
      type,
      kind: kindOf(type),
      before: share(before, total),
      after: share(after, total),
      share: total / Math.max(samples.length, 1),
    };
  });
}

/** Groups samples that differ in place and time alone: they say the same of what is asked. */
export function groupSamples(
  intent: ReadIntent,
  dropped: ReadonlySet<string>,
): readonly SampleGroup[] {
  const groups = new Map<string, SampleGroup>();
  for (const { text, tokens } of intent.samples) {
    const keys = sampleKeys(tokens, dropped);
    const id = keys.join(' ');
    const known = groups.get(id);
    if (known === undefined || text.length < known.text.length) {
      groups.set(id, { intent: intent.name, keys, text });
    }
  }
  return [...groups.values()];
}
