/** What the rules see of the folder that Amazon receives. Only the parts that a rule reads are typed. */

import * as v from 'valibot';

const slot = v.object({
  name: v.string(),
  type: v.string(),
  samples: v.optional(v.array(v.string()), []),
});
const intent = v.object({
  name: v.string(),
  slots: v.optional(v.array(slot), []),
  samples: v.optional(v.array(v.string()), []),
});
const slotType = v.object({
  name: v.string(),
  values: v.optional(
    v.array(
      v.object({
        name: v.object({ value: v.string(), synonyms: v.optional(v.array(v.string()), []) }),
      }),
    ),
    [],
  ),
});
const prompts = v.optional(v.record(v.string(), v.string()), {});
const dialogSlot = v.object({
  name: v.string(),
  type: v.string(),
  prompts,
  validations: v.optional(v.array(v.object({ prompt: v.string() })), []),
});
const dialogIntent = v.object({
  name: v.string(),
  slots: v.optional(v.array(dialogSlot), []),
  prompts,
});

export const interactionModelSchema = v.object({
  interactionModel: v.object({
    languageModel: v.object({
      invocationName: v.string(),
      intents: v.array(intent),
      types: v.optional(v.array(slotType), []),
    }),
    dialog: v.optional(v.object({ intents: v.array(dialogIntent) }), { intents: [] }),
    prompts: v.optional(v.array(v.object({ id: v.string() })), []),
  }),
});

const endpoint = v.object({ uri: v.string() });
const regions = v.optional(v.record(v.string(), v.object({ endpoint })), {});
const localePublication = v.object({
  name: v.string(),
  summary: v.string(),
  description: v.string(),
  smallIconUri: v.string(),
  largeIconUri: v.string(),
  examplePhrases: v.array(v.string()),
  keywords: v.array(v.string()),
});

export const manifestSchema = v.object({
  manifest: v.object({
    publishingInformation: v.object({
      category: v.string(),
      locales: v.record(v.string(), localePublication),
      isAvailableWorldwide: v.boolean(),
      distributionCountries: v.optional(v.array(v.string()), []),
      testingInstructions: v.string(),
    }),
    privacyAndCompliance: v.object({
      allowsPurchases: v.boolean(),
      usesPersonalInfo: v.boolean(),
      isChildDirected: v.boolean(),
      isExportCompliant: v.boolean(),
      containsAds: v.boolean(),
      locales: v.record(v.string(), v.object({ privacyPolicyUrl: v.string() })),
    }),
    permissions: v.optional(v.array(v.object({ name: v.string() })), []),
    apis: v.object({ custom: v.object({ endpoint, regions }) }),
    events: v.optional(v.object({ endpoint, regions })),
  }),
});

export type Manifest = v.InferOutput<typeof manifestSchema>['manifest'];
export type InteractionModel = v.InferOutput<typeof interactionModelSchema>['interactionModel'];
export type Intent = InteractionModel['languageModel']['intents'][number];

export interface LocaleModel extends InteractionModel {
  readonly file: string;
  readonly sizeBytes: number;
}

export type Image =
  | { readonly kind: 'png'; readonly widthPx: number; readonly heightPx: number }
  | { readonly kind: 'missing' | 'notPng' };

export interface SkillPackage {
  readonly manifestFile: string;
  readonly manifest: Manifest;
  /** By locale, in the order of the file names. */
  readonly models: ReadonlyMap<string, LocaleModel>;
  /** By the URI that the manifest names (`file://assets/…`). */
  readonly images: ReadonlyMap<string, Image>;
  /** The intents that the code answers. */
  readonly handledIntents: readonly string[];
}
