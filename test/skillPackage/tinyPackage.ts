import type { Manifest, SkillPackage, LocaleModel } from '../../tools/skillPackage/skillPackage.ts';

type LanguageModel = LocaleModel['languageModel'];
type Publication = Manifest['publishingInformation']['locales'][string];

export const requiredIntents = ['Help', 'Stop', 'Cancel', 'Fallback', 'NavigateHome', 'Yes', 'No', 'Repeat']
  .map((name) => ({ name: `AMAZON.${name}Intent`, slots: [], samples: [] })); // prettier-ignore

const garmentType = {
  name: 'Garment',
  values: [
    { name: { value: 'coat', synonyms: ['overcoat'] } },
    { name: { value: 'hat', synonyms: [] } },
  ],
};

export const rainIntent = {
  name: 'RainIntent',
  slots: [
    { name: 'place', type: 'AMAZON.City', samples: [] },
    { name: 'date', type: 'AMAZON.DATE', samples: [] },
  ],
  samples: [
    'will it rain',
    'will it rain {date}',
    "{place}'s rain",
    'will it rain in {place} {date}',
  ],
};

export const wearIntent = {
  name: 'WearIntent',
  slots: [{ name: 'garment', type: 'Garment', samples: [] }],
  samples: ['do i need a {garment}'],
};

/** The smallest model that no rule complains about, with some parts exchanged. */
export function tinyModel(
  changes: Partial<LanguageModel> & Partial<Omit<LocaleModel, 'languageModel'>> = {},
): LocaleModel {
  return {
    file: changes.file ?? 'en-US.json',
    sizeBytes: changes.sizeBytes ?? 1000,
    languageModel: {
      invocationName: changes.invocationName ?? 'red sky',
      intents: changes.intents ?? [rainIntent, wearIntent, ...requiredIntents],
      types: changes.types ?? [garmentType],
    },
    dialog: changes.dialog ?? { intents: [] },
    prompts: changes.prompts ?? [],
  };
}

/** A model whose two intents are these, beside Amazon's. */
export function modelWith(...intents: LanguageModel['intents']): LocaleModel {
  return tinyModel({ intents: [...intents, ...requiredIntents] });
}

export function tinyPublication(changes: Partial<Publication> = {}): Publication {
  return {
    name: 'Red Sky',
    summary: 'The weather.',
    description: 'The weather, straight.',
    smallIconUri: 'file://assets/small.png',
    largeIconUri: 'file://assets/large.png',
    examplePhrases: ['Alexa, ask red sky if it will rain', 'Alexa, open red sky'],
    keywords: ['rain'],
    ...changes,
  };
}

const endpoint = { uri: 'arn:aws:lambda:us-east-1:000000000000:function:red-sky' };
const allRegions = { NA: { endpoint }, EU: { endpoint }, FE: { endpoint } };

export function tinyManifest(
  changes: {
    publishing?: Partial<Manifest['publishingInformation']>;
    privacy?: Partial<Manifest['privacyAndCompliance']>;
    regions?: Manifest['apis']['custom']['regions'];
    permissions?: Manifest['permissions'];
  } = {},
): Manifest {
  return {
    publishingInformation: {
      category: 'WEATHER',
      locales: {
        'en-US': tinyPublication({ examplePhrases: ['Alexa, ask red sky will it rain'] }),
      },
      isAvailableWorldwide: true,
      distributionCountries: [],
      testingInstructions: 'Ask for the weather.',
      ...changes.publishing,
    },
    privacyAndCompliance: {
      allowsPurchases: false,
      usesPersonalInfo: true,
      isChildDirected: false,
      isExportCompliant: true,
      containsAds: false,
      locales: { 'en-US': { privacyPolicyUrl: 'https://red-sky.test/privacy' } },
      ...changes.privacy,
    },
    permissions: changes.permissions ?? [{ name: 'alexa::devices:all:geolocation:read' }],
    apis: { custom: { endpoint, regions: changes.regions ?? allRegions } },
    events: { endpoint, regions: allRegions },
  };
}

/** The smallest package that no rule complains about, with some parts exchanged. */
export function tinyPackage(
  changes: {
    manifest?: Manifest;
    models?: Record<string, LocaleModel>;
    images?: SkillPackage['images'];
    handledIntents?: readonly string[];
  } = {},
): SkillPackage {
  const models = new Map(Object.entries(changes.models ?? { 'en-US': tinyModel() }));
  return {
    manifestFile: 'skill.json',
    manifest: changes.manifest ?? tinyManifest(),
    models,
    images:
      changes.images ??
      new Map([
        ['file://assets/small.png', { kind: 'png', widthPx: 108, heightPx: 108 }],
        ['file://assets/large.png', { kind: 'png', widthPx: 512, heightPx: 512 }],
      ]),
    handledIntents:
      changes.handledIntents ??
      Array.from(models.values(), (model) =>
        model.languageModel.intents.map(({ name }) => name),
      ).flat(),
  };
}

export function packageWith(model: LocaleModel): SkillPackage {
  return tinyPackage({ models: { 'en-US': model } });
}
