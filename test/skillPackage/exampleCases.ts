import type { Case } from './ruleCase.ts';
import {
  modelWith,
  rainIntent,
  tinyManifest,
  tinyPackage,
  tinyPublication,
} from './tinyPackage.ts';

const withExamples = (...examplePhrases: string[]) =>
  tinyPackage({
    manifest: tinyManifest({
      publishing: { locales: { 'en-US': tinyPublication({ examplePhrases }) } },
    }),
  });

export const exampleCases = {
  'example-count': [
    { name: 'three', given: withExamples('a', 'b', 'c') },
    { name: 'none', given: withExamples(), finding: /0 example phrases/ },
    { name: 'four', given: withExamples('a', 'b', 'c', 'd'), finding: /4 example phrases/ },
  ],
  'first-example': [
    { name: 'both', given: withExamples('Alexa, ask red sky will it rain', 'will it rain') },
    { name: 'no wake word', given: withExamples('Ask red sky will it rain'), finding: /wake word/ },
    {
      name: 'no invocation name',
      given: withExamples('Alexa, will it rain'),
      finding: /invocation name/,
    },
    {
      name: 'part of another word',
      given: withExamples('Alexa, ask bored skyline'),
      finding: /invocation/,
    },
  ],
  'example-is-sample': [
    { name: 'a sample as it stands', given: withExamples('Alexa, ask red sky will it rain') },
    { name: 'a connecting word', given: withExamples('Alexa, ask red sky if will it rain') },
    {
      name: 'slots filled',
      given: withExamples('Alexa, ask red sky will it rain in New York tomorrow?'),
    },
    { name: 'a possessive slot', given: withExamples("Alexa, ask red sky for Oslo's rain") },
    { name: 'a value of our type', given: withExamples('Alexa, ask red sky do I need a hat') },
    { name: 'a synonym', given: withExamples('Do I need a overcoat.') },
    { name: 'a launch', given: withExamples('Alexa, open red sky') },
    {
      name: 'no value of our type',
      given: withExamples('Alexa, ask red sky do I need a boat'),
      finding: /a boat/,
    },
    {
      name: 'no sample',
      given: withExamples('Alexa, ask red sky will it snow'),
      finding: /will it snow/,
    },
    {
      name: 'more than a sample',
      given: withExamples('Alexa, ask red sky do I need a hat or so'),
      finding: /or so/,
    },
    {
      name: 'slots alone, which take everything',
      given: tinyPackage({
        manifest: withExamples('Alexa, ask red sky hocus pocus').manifest,
        models: { 'en-US': modelWith({ ...rainIntent, samples: ['{place} {date}'] }) },
      }),
      finding: /hocus pocus/,
    },
  ],
} as const satisfies Record<string, readonly Case[]>;
