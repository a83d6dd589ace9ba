import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildModel } from '../../interactionModels/buildModel.ts';
import type { InteractionModel } from '../../interactionModels/buildModel.ts';
import { english } from '../../interactionModels/en/english.ts';
import { slotsIn } from '../../interactionModels/expandPattern.ts';
import { findModelProblems } from '../../interactionModels/findModelProblems.ts';
import { slotTypes } from '../../interactionModels/intents.ts';
import { activities, garments, pollens } from '../../lambda/understanding/question.ts';
import { nouns } from '../../lambda/understanding/nouns.ts';

const models = Object.entries(english.locales).map(
  ([locale, regional]) => [locale, buildModel(english, regional)] as const,
);

const intentsOf = (model: InteractionModel) => model.interactionModel.languageModel.intents;
const samplesOf = (model: InteractionModel, name: string) =>
  new Set(intentsOf(model).find((intent) => intent.name === name)?.samples);

describe.each(models)('the model of %s', (locale, model) => {
  test('has nothing that Alexa would refuse', () => {
    expect(findModelProblems(model)).toEqual([]);
  });

  test('is generated and current', () => {
    const file = join(process.cwd(), `skill-package/interactionModels/custom/${locale}.json`);
    const generated: unknown = JSON.parse(readFileSync(file, 'utf8'));
    expect(generated).toEqual(model);
  });

  test('has the intents and slots of the other locales', () => {
    const shape = ({ name, slots }: (typeof first)[number]) => ({ name, slots });
    const first = intentsOf(
      buildModel(english, english.locales['en-US'] ?? { synonyms: {}, patterns: {} }),
    );
    expect(intentsOf(model).map(shape)).toEqual(first.map(shape));
  });
});

const [, american] = models.find(([locale]) => locale === 'en-US') ?? [];
if (american === undefined) throw new Error('There is no model of en-US.');

/** A question that can be asked of a place and a time is asked so in one-shots, statements and fragments. */
test.each([
  ['RainIntent', 'will it rain'],
  ['RainIntent', 'will it rain in {place} {date}'],
  ['RainIntent', 'if it will rain'],
  ['RainIntent', 'to tell me if it will rain'],
  ['WeatherIntent', 'for the weather'],
  ['WeatherIntent', 'what the weather is like'],
  ['WeatherIntent', 'weather in {place}'],
  ['WeatherIntent', '{date} weather'],
  ['WearIntent', 'if i need a {garment}'],
  ['WearIntent', 'whether i should take an {garment}'],
  ['ActivityIntent', 'is it a good day for {activity}'],
  ['TemperatureThresholdIntent', 'will it be {direction} {freezing}'],
  ['CompareTemperatureIntent', 'is it {comparison} in {place} than {otherPlace}'],
  ['FollowUpIntent', 'what about {place}'],
  ['FollowUpIntent', 'and {date}'],
  ['FollowUpIntent', 'and the {subject}'],
  ['ChooseIntent', '{place}'],
  ['SetHomeIntent', 'i live in {place}'],
])('%s is asked as "%s"', (intent, sample) => {
  expect(samplesOf(american, intent)).toContain(sample);
});

test('place and time are asked for in every combination and both orders', () => {
  const combinations = new Set(
    [...samplesOf(american, 'WeatherIntent')].map((sample) => slotsIn(sample).join(' ')),
  );
  for (const combination of [
    '', 'place', 'date', 'time', 'place date', 'date place', 'place time', 'time place', 'date time', 'date time place',
    'place date time', 'duration', 'place duration', 'duration place', 'ahead', 'place ahead', 'time untilTime', 'date untilDate', 'afterTime', 'untilTime',
  ]) expect(combinations).toContain(combination); // prettier-ignore
});

test.each([
  ['Garment', garments],
  ['Activity', activities],
  ['Pollen', pollens],
  ['Subject', Object.keys(nouns)],
])('%s has exactly the ids that the code knows', (type, ids) => {
  const values = american.interactionModel.languageModel.types.find(
    ({ name }) => name === type,
  )?.values;
  expect(values?.map(({ id }) => id).sort()).toEqual([...ids].sort());
});

test('every slot type of our own is used, and every one used is there', () => {
  const own = Object.values(slotTypes).filter(
    (type) => !type.startsWith('AMAZON.') || type === 'AMAZON.City',
  );
  const types = american.interactionModel.languageModel.types.map(({ name }) => name);
  expect(types.sort()).toEqual([...new Set<string>(own)].sort());
});

test.each([
  ['en-GB', 'jumper', 'jumper'],
  ['en-US', 'pants', 'trousers'],
  ['en-AU', 'thongs', 'sandals'],
  ['en-CA', 'toque', 'hat'],
  ['en-IN', 'chappals', 'sandals'],
])('in %s "%s" is one of the %s', (locale, word, id) => {
  const [, model] = models.find(([candidate]) => candidate === locale) ?? [];
  const values = model?.interactionModel.languageModel.types.find(
    ({ name }) => name === 'Garment',
  )?.values;
  expect(values?.find((value) => value.id === id)?.name.synonyms).toContain(word);
});

describe('finds what Alexa would refuse', () => {
  const model = (
    ...intents: InteractionModel['interactionModel']['languageModel']['intents']
  ): InteractionModel => ({
    interactionModel: { languageModel: { invocationName: 'red sky', intents, types: [] } },
  });
  const rain = (...samples: string[]) => ({ name: 'RainIntent', slots: [], samples });
  const date = { name: 'date', type: 'AMAZON.DATE' } as const;

  test.each([
    ['an intent that nobody can say', model(rain()), 'RainIntent has no sample.'],
    [
      'an undeclared slot',
      model(rain('rain {date}')),
      'RainIntent uses {date}, which it does not declare.',
    ],
    [
      'an unused slot',
      model({ ...rain('rain'), slots: [date] }),
      'RainIntent declares {date}, which no sample uses.',
    ],
    ['a capital', model(rain('Rain')), 'RainIntent has a sample that Alexa cannot read: "Rain"'],
    [
      'a digit',
      model(rain('rain at 5')),
      'RainIntent has a sample that Alexa cannot read: "rain at 5"',
    ],
    [
      'a slot that touches a word',
      model({ ...rain('rain{date}'), slots: [date] }),
      'RainIntent has a sample that Alexa cannot read: "rain{date}"',
    ],
    [
      'a slot twice',
      model({ ...rain('{date} rain {date}'), slots: [date] }),
      'RainIntent names a slot twice: "{date} rain {date}"',
    ],
    [
      'a long sample',
      model(rain('r'.repeat(201))),
      `RainIntent has a sample of over 200 characters: "${'r'.repeat(201)}"`,
    ],
    [
      'a sample of two intents',
      model(rain('rain'), { ...rain('rain'), name: 'WetIntent' }),
      'RainIntent and WetIntent share the sample "rain"',
    ],
    [
      'too much of it',
      model(...Array.from({ length: 10_000 }, () => rain('a '.repeat(80).trim()))),
      'The model has 2',
    ],
  ])('%s', (_what, found, problem) => {
    expect(findModelProblems(found).some((line) => line.startsWith(problem))).toBe(true);
  });

  test('a word for two things', () => {
    const values = ['coat', 'jacket'].map((id) => ({
      id,
      name: { value: id, synonyms: ['parka'] },
    }));
    const { languageModel } = model(rain('rain')).interactionModel;
    const twice = {
      interactionModel: {
        languageModel: { ...languageModel, types: [{ name: 'Garment', values }] },
      },
    };
    expect(findModelProblems(twice)).toEqual(['Garment says "parka" for two things.']);
  });
});
