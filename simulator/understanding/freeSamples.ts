import type { Slot } from 'ask-sdk-model';
import type { CompiledModel, Lexicon } from './compiledModel.ts';
import type { Spotted } from './fillSlots.ts';
import type { LanguageModel } from './interactionModel.ts';
import type { ReadIntent } from './readIntents.ts';
import type { SampleToken } from './readSample.ts';
import { resolveValue } from './resolveValue.ts';
import { kindOf } from './slotKinds.ts';
import { covers } from './spans.ts';

/** A sample with a slot that takes any words; an utterance means it word for word or not at all. */
export interface FreeSample {
  readonly intent: string;
  readonly slots: ReadIntent['slots'];
  readonly text: string;
  readonly tokens: readonly SampleToken[];
  readonly literals: number;
}

/** The values of such a type are examples, so that none has an id. */
export function findFreeTypes({ types }: LanguageModel): ReadonlySet<string> {
  const free = types.filter(
    ({ name, values }) => kindOf(name) === 'custom' && values.every(({ id }) => id === undefined),
  );
  return new Set(free.map(({ name }) => name));
}

export function isFreeIntent({ slots }: ReadIntent, freeTypes: ReadonlySet<string>): boolean {
  return slots.some(({ type }) => freeTypes.has(type));
}

/** The samples of intents with free slots, those with most words of their own first. */
export function compileFreeSamples(
  intents: readonly ReadIntent[],
  freeTypes: ReadonlySet<string>,
): readonly FreeSample[] {
  return intents
    .filter((intent) => isFreeIntent(intent, freeTypes))
    .flatMap(({ name, slots, samples }) =>
      samples.map(({ text, tokens }) => {
        const literals = tokens.filter(({ slot }) => slot === undefined).length;
        return { intent: name, slots, text, tokens, literals };
      }),
    )
    .sort((a, b) => b.literals - a.literals);
}

interface Taken {
  readonly slot: string;
  readonly start: number;
  readonly end: number;
}

const longestValue = 6;
/** In a sample with one word of its own: more words say something else. */
const longestLoneValue = 3;

/** Where a slot's value that begins at a token may end, the likeliest first. */
function endsOf(
  { kind }: SampleToken,
  start: number,
  literals: number,
  { tokens, stems, spans }: Spotted,
  { placeNouns }: Lexicon,
): readonly number[] {
  const ends = Array.from({ length: longestValue }, (_, more) => start + 1 + more).filter(
    (end) => end <= tokens.length,
  );
  const place = spans.find((span) => span.span === 'place' && span.start === start);
  if (kind === 'place') {
    const isKind = (end: number) => end > start + 1 && placeNouns.has(stems[end - 1] ?? '');
    const spotted = place === undefined ? [] : ends.filter((end) => end <= place.end).toReversed();
    // With one word of its own, a sample says too little for words that are not told to be a place.
    return [...ends.filter(isKind), ...spotted, ...(literals > 1 ? ends : [])];
  }
  const isTime = (index: number) =>
    spans.some((span) => span.span === 'time' && covers(span, index));
  return literals > 1
    ? ends
    : ends.filter((end) => end - start <= longestLoneValue && !isTime(end - 1));
}

function match(
  sample: FreeSample,
  spotted: Spotted,
  lexicon: Lexicon,
  token = 0,
  at = 0,
): readonly Taken[] | undefined {
  const expected = sample.tokens[token];
  if (expected === undefined) return at === spotted.tokens.length ? [] : undefined;
  const { slot } = expected;
  if (slot === undefined) {
    if (spotted.stems[at] !== expected.key) return undefined;
    return match(sample, spotted, lexicon, token + 1, at + 1);
  }
  for (const end of endsOf(expected, at, sample.literals, spotted, lexicon)) {
    const rest = match(sample, spotted, lexicon, token + 1, end);
    if (rest !== undefined) return [{ slot, start: at, end }, ...rest];
  }
  return undefined;
}

/** The sample with a free slot that the utterance is word for word, and its slots as Alexa sends them. */
export function matchFreeSample(
  { freeSamples, lexicon }: CompiledModel,
  spotted: Spotted,
): { readonly sample: FreeSample; readonly slots: Record<string, Slot> } | undefined {
  for (const sample of freeSamples) {
    const taken = match(sample, spotted, lexicon);
    if (taken === undefined) continue;
    const slots = sample.slots.map(({ name, type }): [string, Slot] => {
      const words = taken.find(({ slot }) => slot === name);
      if (words === undefined) return [name, { name, confirmationStatus: 'NONE' }];
      const first = spotted.tokens[words.start];
      const last = spotted.tokens[words.end - 1];
      const value = spotted.utterance.slice(first?.start, last?.end);
      const spot = spotted.spans.find(
        ({ span, start, end }) => span === 'place' && start === words.start && end === words.end,
      );
      const resolved = spot && resolveValue(type, spot, spotted.stems, lexicon);
      return [name, { name, value, confirmationStatus: 'NONE', ...resolved }];
    });
    return { sample, slots: Object.fromEntries(slots) };
  }
  return undefined;
}
