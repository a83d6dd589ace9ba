import type { Case } from './ruleCase.ts';
import {
  modelWith,
  rainIntent,
  requiredIntents,
  tinyManifest,
  tinyModel,
  tinyPackage,
  tinyPublication,
} from './tinyPackage.ts';

export const localeCases = {
  'locale-known': [
    { name: 'en-US', given: tinyPackage() },
    {
      name: 'en-UK',
      given: tinyPackage({
        manifest: tinyManifest({ publishing: { locales: { 'en-UK': tinyPublication() } } }),
      }),
      finding: /en-UK/,
    },
  ],
  'locale-complete': [
    { name: 'the same everywhere', given: tinyPackage() },
    {
      name: 'no privacy policy',
      given: tinyPackage({ manifest: tinyManifest({ privacy: { locales: {} } }) }),
      finding: /privacyAndCompliance lacks en-US/,
    },
    {
      name: 'no model',
      given: tinyPackage({ models: {} }),
      finding: /interactionModels\/custom lacks en-US/,
    },
    {
      name: 'not in the store',
      given: tinyPackage({ manifest: tinyManifest({ publishing: { locales: {} } }) }),
      finding: /publishingInformation lacks en-US/,
    },
  ],
  'same-intents': [
    {
      name: 'two alike',
      given: tinyPackage({ models: { 'en-GB': tinyModel(), 'en-US': tinyModel() } }),
    },
    {
      name: 'one has an intent more',
      given: tinyPackage({ models: { 'en-GB': modelWith(rainIntent), 'en-US': tinyModel() } }),
      finding: /has WearIntent \(garment: Garment\)/,
    },
  ],
  'intent-handled': [
    { name: 'the code answers all', given: tinyPackage() },
    {
      name: 'it answers all but one',
      given: tinyPackage({
        handledIntents: ['RainIntent', ...requiredIntents.map(({ name }) => name)],
      }),
      finding: /WearIntent/,
    },
  ],
  'handler-reachable': [
    { name: 'all that is answered is in the model', given: tinyPackage() },
    {
      name: 'an intent is answered that nobody can say',
      given: tinyPackage({ handledIntents: ['RainIntent', 'SnowIntent'] }),
      finding: /SnowIntent/,
    },
  ],
} as const satisfies Record<string, readonly Case[]>;
