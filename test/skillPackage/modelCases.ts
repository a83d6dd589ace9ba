import type { LocaleModel } from '../../tools/skillPackage/skillPackage.ts';
import type { Case } from './ruleCase.ts';
import {
  modelWith,
  packageWith,
  rainIntent,
  requiredIntents,
  tinyModel,
  tinyPackage,
  wearIntent,
} from './tinyPackage.ts';

const called = (invocationName: string) => packageWith(tinyModel({ invocationName }));

const dialogOf = (changes: { intent?: string; type?: string; elicitation?: string }) =>
  packageWith(
    tinyModel({
      prompts: [{ id: 'whichCoat' }],
      dialog: {
        intents: [
          {
            name: changes.intent ?? 'WearIntent',
            prompts: {},
            slots: [
              {
                name: 'garment',
                type: changes.type ?? 'Garment',
                prompts: { elicitation: changes.elicitation ?? 'whichCoat' },
                validations: [],
              },
            ],
          },
        ],
      },
    }),
  );

const withValue = (value: string) =>
  packageWith(
    tinyModel({
      types: [{ name: 'Garment', values: [{ name: { value: 'coat', synonyms: [value] } }] }],
    }),
  );

export const modelCases = {
  'slot-type-known': [
    { name: 'types of ours and of Amazon', given: tinyPackage() },
    {
      name: 'a type of nobody',
      given: packageWith(tinyModel({ types: [] })),
      finding: /type Garment/,
    },
  ],
  'slot-type-used': [
    { name: 'every type has a slot', given: tinyPackage() },
    { name: 'a type has none', given: packageWith(modelWith(rainIntent)), finding: /type Garment/ },
  ],
  'slot-value-length': [
    { name: '140 characters', given: withValue('a'.repeat(140)) },
    { name: '141 characters', given: withValue('a'.repeat(141)), finding: /141 characters/ },
  ],
  'slot-value-once': [
    { name: 'a value that is its own synonym', given: withValue('coat') },
    {
      name: 'a synonym of two values',
      given: packageWith(
        tinyModel({
          types: [
            {
              name: 'Garment',
              values: [
                { name: { value: 'coat', synonyms: ['Jacket'] } },
                { name: { value: 'jacket', synonyms: [] } },
              ],
            },
          ],
        }),
      ),
      finding: /"jacket" stands for coat and for jacket/,
    },
  ],
  'intent-once': [
    { name: 'different intents', given: tinyPackage() },
    {
      name: 'one twice',
      given: packageWith(modelWith(rainIntent, rainIntent)),
      finding: /RainIntent stands twice/,
    },
  ],
  'intent-count': [
    { name: '250 intents', given: packageWith(manyIntents(250)) },
    { name: '251 intents', given: packageWith(manyIntents(251)), finding: /251 intents/ },
  ],
  'built-in-intent-known': [
    { name: 'intents of Amazon', given: tinyPackage() },
    {
      name: 'a mistyped one',
      given: packageWith(modelWith({ name: 'AMAZON.HelpIntnt', slots: [], samples: [] })),
      finding: /AMAZON\.HelpIntnt/,
    },
  ],
  'required-built-ins': [
    { name: 'all there', given: tinyPackage() },
    ...requiredIntents.map(({ name }) => ({
      name: `without ${name}`,
      given: packageWith(
        tinyModel({ intents: requiredIntents.filter((each) => each.name !== name) }),
      ),
      finding: new RegExp(`^${name} is missing`),
    })),
  ],
  'model-size': [
    { name: '1.5 MB', given: packageWith(tinyModel({ sizeBytes: 1_500_000 })) },
    {
      name: 'a byte more',
      given: packageWith(tinyModel({ sizeBytes: 1_500_001 })),
      finding: /1500001/,
    },
  ],
  'prompt-declared': [
    { name: 'a declared prompt', given: dialogOf({}) },
    { name: 'another', given: dialogOf({ elicitation: 'whichHat' }), finding: /whichHat/ },
  ],
  'prompt-used': [
    { name: 'a used prompt', given: dialogOf({}) },
    {
      name: 'an unused one',
      given: packageWith(tinyModel({ prompts: [{ id: 'idle' }] })),
      finding: /idle/,
    },
  ],
  'dialog-declared': [
    { name: 'an intent and slot of the model', given: dialogOf({}) },
    { name: 'another intent', given: dialogOf({ intent: 'DressIntent' }), finding: /DressIntent/ },
    {
      name: 'another slot type',
      given: dialogOf({ type: 'AMAZON.DATE' }),
      finding: /type AMAZON\.DATE/,
    },
  ],
  'invocation-name': [
    { name: 'red sky', given: called('red sky') },
    { name: 'one word', given: called('redsky'), finding: /one word/ },
    { name: 'capitals', given: called('Red sky'), finding: /capitals/ },
    { name: 'a digit', given: called('red sky 2'), finding: /more than letters/ },
    { name: 'a wake word', given: called('echo sky'), finding: /"echo", which is a wake word/ },
    { name: 'a reserved word', given: called('sky app'), finding: /"app", which is reserved/ },
    { name: 'a launch word', given: called('open sky'), finding: /"open", which is a launch word/ },
    {
      name: 'a connecting word',
      given: called('sky in red'),
      finding: /"in", which is a connecting/,
    },
    { name: 'too close to Alexa’s own', given: called('sky weather'), finding: /"weather"/ },
  ],
} as const satisfies Record<string, readonly Case[]>;

function manyIntents(count: number): LocaleModel {
  return tinyModel({
    intents: Array.from({ length: count }, (_, index) => ({ ...wearIntent, name: `I${index}` })),
  });
}
