import type { CompiledValue, Lexicon } from './compiledModel.ts';
import { findFreeTypes } from './freeSamples.ts';
import type { LanguageModel } from './interactionModel.ts';
import type { Language } from './language.ts';
import type { ReadIntent } from './readIntents.ts';
import { readSample } from './readSample.ts';
import type { SampleToken } from './readSample.ts';
import { isCircumstance, kindOf } from './slotKinds.ts';

/** A word is one of a circumstance where so many of its occurrences stand beside a place or a time. */
const circumstanceShare = 0.5;
/** A word leads to places where one follows it in so many intents, so often, and it hardly ever ends a sample. */
const leadIntents = 4;
const leadShare = 0.015;
const leadEndShare = 0.03;
/** A word ends a place where one stands right before it so often: `here than`. */
const tailShare = 0.15;

function isSame(one: CompiledValue, other: CompiledValue): boolean {
  return (
    one.type === other.type &&
    one.name === other.name &&
    one.stems.join(' ') === other.stems.join(' ')
  );
}

function compileValues(
  model: LanguageModel,
  language: Language,
  freeTypes: ReadonlySet<string>,
): ReadonlyMap<string, readonly CompiledValue[]> {
  const values = new Map<string, CompiledValue[]>();
  for (const { name: type, values: declared } of model.types) {
    if (freeTypes.has(type)) continue;
    for (const { id, name } of declared) {
      for (const phrase of [name.value, ...name.synonyms]) {
        const stems = readSample(phrase, language, new Map()).map((token) => token.key);
        const first = stems[0];
        if (first === undefined) continue;
        const known = values.get(first) ?? [];
        const value = { type, id, name: name.value, stems };
        // Inflections of a synonym have the same stems.
        if (!known.some((other) => isSame(other, value))) known.push(value);
        values.set(first, known);
      }
    }
  }
  for (const known of values.values()) known.sort((a, b) => b.stems.length - a.stems.length);
  return values;
}

interface Usage {
  total: number;
  beside: number;
  beforePlace: number;
  afterPlace: number;
  atEnd: number;
  readonly intentsBeforePlace: Set<string>;
}

const isPlaceOrTime = (token: SampleToken | undefined) =>
  token?.kind !== undefined && isCircumstance(token.kind);

/** How each word stands to places and times over all samples. */
function countUsage(intents: readonly ReadIntent[]): ReadonlyMap<string, Usage> {
  const usages = new Map<string, Usage>();
  for (const { name, samples } of intents) {
    for (const { tokens } of samples) {
      for (const [index, token] of tokens.entries()) {
        if (token.slot !== undefined) continue;
        const usage = usages.get(token.key) ?? {
          total: 0,
          beside: 0,
          beforePlace: 0,
          afterPlace: 0,
          atEnd: 0,
          intentsBeforePlace: new Set(),
        };
        usages.set(token.key, usage);
        const next = tokens[index + 1];
        usage.total += 1;
        if (isPlaceOrTime(next) || isPlaceOrTime(tokens[index - 1])) usage.beside += 1;
        if (next === undefined) usage.atEnd += 1;
        if (tokens[index - 1]?.kind === 'place') usage.afterPlace += 1;
        if (next?.kind !== 'place') continue;
        usage.beforePlace += 1;
        usage.intentsBeforePlace.add(name);
      }
    }
  }
  return usages;
}

/** Learns the words of a model. */
export function compileLexicon(
  model: LanguageModel,
  intents: readonly ReadIntent[],
  language: Language,
): Omit<Lexicon, 'topics'> {
  const usages = countUsage(intents);
  const values = compileValues(model, language, findFreeTypes(model));
  const literals = new Set(usages.keys());
  const all = [...values.values()].flat();
  const isName = (value: CompiledValue) => kindOf(value.type) === 'place' && value.id === undefined;
  const select = (holds: (usage: Usage) => boolean) =>
    new Set([...usages].filter(([, usage]) => holds(usage)).map(([word]) => word));
  return {
    literals,
    vocabulary: new Set([
      ...literals,
      ...all.filter((value) => !isName(value)).flatMap((value) => value.stems),
    ]),
    values: new Map(
      [...values].map(([first, known]) => [first, known.filter((value) => !isName(value))]),
    ),
    placeNames: new Map(all.filter(isName).map((value) => [value.stems.join(' '), value])),
    placeNouns: new Set(
      all.flatMap(({ type, id, stems }) =>
        kindOf(type) === 'place' && id !== undefined && stems.length > 1 ? stems.slice(-1) : [],
      ),
    ),
    placeLeads: select(
      ({ total, beforePlace, atEnd, intentsBeforePlace }) =>
        intentsBeforePlace.size >= leadIntents &&
        beforePlace >= leadShare * total &&
        atEnd <= leadEndShare * total,
    ),
    placeTails: select(({ total, afterPlace }) => afterPlace >= tailShare * total),
    circumstanceWords: select(({ total, beside }) => beside >= circumstanceShare * total),
  };
}
