import { builtInIntents, conversationIntents, questionIntents, slotTypes } from './intents.ts';
import type { SlotName } from './intents.ts';
import type { Language, Pattern, Regional, SlotValue } from './language.ts';
import { sampleUtterances } from './sampleUtterances.ts';

/** The interaction model of one locale, in Alexa's shape. */
export interface InteractionModel {
  readonly interactionModel: {
    readonly languageModel: {
      readonly invocationName: string;
      readonly intents: readonly ModelIntent[];
      readonly types: readonly ModelType[];
    };
  };
}

export interface ModelIntent {
  readonly name: string;
  readonly slots?: readonly { readonly name: SlotName; readonly type: string }[];
  readonly samples: readonly string[];
}

export interface ModelType {
  readonly name: string;
  readonly values: readonly {
    readonly id?: string;
    readonly name: { readonly value: string; readonly synonyms: readonly string[] };
  }[];
}

/** Throws where a pattern is malformed. What Alexa would refuse is found by `findModelProblems`. */
export function buildModel(language: Language, regional: Regional): InteractionModel {
  const expand = (patterns: readonly Pattern[]): readonly string[] => [
    ...new Set(
      patterns.flatMap((pattern) => sampleUtterances(pattern, language.parts, language.tails)),
    ),
  ];
  const custom = { ...questionIntents, ...conversationIntents };
  return {
    interactionModel: {
      languageModel: {
        invocationName: language.invocationName,
        intents: [
          ...keysOf(custom).map((name) => ({
            name,
            slots: custom[name].map((slot) => ({ name: slot, type: slotTypes[slot] })),
            samples: expand([...language.patterns[name], ...(regional.patterns[name] ?? [])]),
          })),
          ...builtInIntents.map((name) => ({
            name,
            samples: expand(language.patterns[name] ?? []),
          })),
        ],
        types: keysOf(language.slotValues).map((name) => ({
          name,
          values: language.slotValues[name].map((value) =>
            buildValue(value, name === 'AMAZON.City' ? {} : (regional.synonyms[name] ?? {})),
          ),
        })),
      },
    },
  };
}

function buildValue(
  { id, name, synonyms }: SlotValue,
  regional: Readonly<Record<string, readonly string[]>>,
): ModelType['values'][number] {
  const added = id === undefined ? [] : (regional[id] ?? []);
  return {
    ...(id === undefined ? {} : { id }),
    name: { value: name, synonyms: [...new Set([...synonyms, ...added])] },
  };
}

function keysOf<T extends object>(record: T): readonly (keyof T & string)[] {
  const isKey = (key: string): key is keyof T & string => key in record;
  return Object.keys(record).filter(isKey);
}
