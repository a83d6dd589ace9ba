import type { Case } from './ruleCase.ts';
import { modelWith, packageWith, rainIntent, tinyPackage, wearIntent } from './tinyPackage.ts';

const saying = (...samples: string[]) =>
  packageWith(modelWith({ ...rainIntent, samples }, wearIntent));

const searching = (sample: string) =>
  packageWith(
    modelWith({
      name: 'SearchIntent',
      slots: [
        { name: 'query', type: 'AMAZON.SearchQuery', samples: [] },
        { name: 'date', type: 'AMAZON.DATE', samples: [] },
      ],
      samples: [sample],
    }),
  );

export const sampleCases = {
  'slot-declared': [
    { name: 'a sample names a slot of the intent', given: saying('rain {date} {place}') },
    {
      name: 'a sample names another',
      given: saying('rain {date} {town}', 'rain {place}'),
      finding: /\{town\}/,
    },
  ],
  'slot-once': [
    { name: 'each slot once', given: saying('rain {date} {place}') },
    {
      name: 'a slot twice',
      given: saying('rain {date} or {date} in {place}'),
      finding: /\{date\} twice/,
    },
  ],
  'slot-used': [
    { name: 'every slot is in a sample', given: saying('rain {date} {place}') },
    { name: 'a slot is in none', given: saying('rain {date}'), finding: /slot place/ },
  ],
  'intent-has-samples': [
    { name: 'Amazon’s intents need none', given: tinyPackage() },
    {
      name: 'ours do',
      given: packageWith(modelWith(rainIntent, { ...wearIntent, samples: [] })),
      finding: /WearIntent/,
    },
  ],
  'sample-once': [
    { name: 'different samples', given: saying('rain {date}', '{date} rain {place}') },
    {
      name: 'the same in other case and spacing',
      given: saying('will it rain', ' Will  it rain'),
      finding: /RainIntent already/,
    },
    {
      name: 'the same in another intent, with a slot of another name',
      given: packageWith(
        modelWith(rainIntent, {
          name: 'WetIntent',
          slots: [{ name: 'day', type: 'AMAZON.DATE', samples: [] }],
          samples: ['will it rain {day}'],
        }),
      ),
      finding: /WetIntent: .* stands in RainIntent/,
    },
  ],
  'sample-characters': [
    {
      name: 'letters, an apostrophe, a hyphen, periods',
      given: saying("how's the u. v. semi-dry über {place}'s {date}"),
    },
    { name: 'a question mark', given: saying('will it rain?'), finding: /has "\?"/ },
    { name: 'a digit', given: saying('rain at 6'), finding: /has "6"/ },
    { name: 'a curly apostrophe', given: saying('what’s up'), finding: /has "’"/ },
    {
      name: 'a slot stuck to a word',
      given: saying('{date}night rain {place}'),
      finding: /has "\{"/,
    },
  ],
  'sample-length': [
    { name: '200 characters', given: saying('a'.repeat(200)) },
    { name: '201 characters', given: saying('a'.repeat(201)), finding: /201 characters/ },
  ],
  'search-query-alone': [
    { name: 'a carrier phrase and one query', given: searching('search for {query}') },
    { name: 'no carrier phrase', given: searching('{query}'), finding: /"\{query\}"/ },
    {
      name: 'another slot beside it',
      given: searching('search {query} {date}'),
      finding: /\{date\}/,
    },
  ],
} as const satisfies Record<string, readonly Case[]>;
