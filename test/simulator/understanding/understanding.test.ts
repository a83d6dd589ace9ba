import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { openGazetteer } from '../../../lambda/place/gazetteer.ts';
import { english } from '../../../simulator/understanding/english/english.ts';
import { gazetteerFile } from '../../../simulator/gazetteerFile.ts';
import { parseInteractionModel } from '../../../simulator/understanding/interactionModel.ts';
import {
  createUnderstanding,
  type Hearing,
} from '../../../simulator/understanding/understanding.ts';

// A Sunday morning in Los Angeles.
const hearing: Hearing = {
  now: Date.parse('2026-11-22T18:00:00Z'),
  timeZone: 'America/Los_Angeles',
};

const understand = createUnderstanding(
  parseInteractionModel(readFileSync('skill-package/interactionModels/custom/en-US.json', 'utf8')),
  'en-US',
  english,
  openGazetteer(gazetteerFile),
);

/** The intent, or the kind of request where there is none, and the slots that were filled: `RainIntent place=Oslo`. */
function hear(utterance: string, at: Hearing = hearing): string {
  const heard = understand(utterance, at);
  if (heard.request !== 'IntentRequest') return heard.request;
  const slots = Object.values(heard.intent.slots ?? {}).flatMap(({ name, value }) =>
    value === undefined ? [] : `${name}=${value}`,
  );
  return [heard.intent.name, ...slots].join(' ');
}

test.each([
  ['will it rain tomorrow in Oslo', 'RainIntent place=Oslo date=2026-11-23'],
  ['in Oslo will it rain tomorrow', 'RainIntent place=Oslo date=2026-11-23'],
  ['tomorrow in oslo is it going to rain', 'RainIntent place=oslo date=2026-11-23'],
  ['um will it please rain in Oslo tomorrow', 'RainIntent place=Oslo date=2026-11-23'],
  ["what's the weather like in Paris, Texas?", 'WeatherIntent place=Paris, Texas'],
  ['whats the weather in paris texas', 'WeatherIntent place=paris texas'],
  ['weather forcast for Denver', 'WeatherIntent place=Denver'],
  ['do i need an umbrella tonight', 'WearIntent date=2026-11-22 time=NI garment=umbrella'],
  [
    'is it warmer in paris than in london',
    'CompareTemperatureIntent place=paris comparison=warmer otherPlace=london',
  ],
  [
    "is it warmer at mum's than in bergen",
    'CompareTemperatureIntent place=mum comparison=warmer otherPlace=bergen',
  ],
  [
    'is it colder in oslo than at home',
    'CompareTemperatureIntent place=oslo comparison=colder otherPlace=at home',
  ],
  [
    'is it warmer here than in bergen',
    'CompareTemperatureIntent place=here comparison=warmer otherPlace=bergen',
  ],
  [
    'is it colder today than yesterday',
    'CompareTemperatureIntent date=2026-11-22 comparison=colder otherDate=2026-11-21',
  ],
  ['will it rain between three and five', 'RainIntent time=15:00 untilTime=17:00'],
  ['will it rain in the next three hours', 'RainIntent duration=PT3H'],
  ['will it rain in three hours', 'RainIntent ahead=PT3H'],
  [
    'will it get above 80 degrees tomorrow',
    'TemperatureThresholdIntent date=2026-11-23 direction=get above number=80',
  ],
  ['will it be a white christmas', 'SnowIntent date=2026-12-25'],
  ["how's it looking out there", 'WeatherIntent place=out there'],
  [
    'is it hotter in phoenix or tucson',
    'CompareTemperatureIntent place=phoenix comparison=hotter otherPlace=tucson',
  ],
  [
    'is it going to snow more than two inches tonight',
    'SnowAmountIntent date=2026-11-22 time=NI number=2',
  ],
  ["what's it doing outside", 'WeatherIntent'],
  ['when is sunset in Rome', 'SunsetIntent place=Rome'],
])('%s', (utterance, heard) => {
  expect(hear(utterance)).toBe(heard);
});

test.each([
  ['is it raining here', 'RainIntent place=here'],
  ['what is the weather at my current location', 'WeatherIntent place=my current location'],
  ['is it raining in KS', 'RainIntent place=KS'],
  [
    'will it snow in Fort Ross State Historic Park',
    'SnowIntent place=Fort Ross State Historic Park',
  ],
  [
    'is it cold near Khlong Phraya Wildlife Sanctuary',
    'HotOrColdIntent place=Khlong Phraya Wildlife Sanctuary judgement=cold',
  ],
  ['what is the Poland forecast', 'WeatherIntent place=Poland'],
  [
    'weather in Bon Air, Turks and Caicos Islands at five pm',
    'WeatherIntent place=Bon Air, Turks and Caicos Islands time=17:00',
  ],
  ['is it going to hail in Niger', 'HailIntent place=Niger'],
])('a place stands where it was said: %s', (utterance, heard) => {
  expect(hear(utterance)).toBe(heard);
});

test.each([
  ['open red sky', 'LaunchRequest'],
  ['alexa, open red sky', 'LaunchRequest'],
  ['ask red sky if it will rain in Oslo', 'RainIntent place=Oslo'],
  ['alexa ask red sky for the weather in Oslo', 'WeatherIntent place=Oslo'],
  ['ask red sky about the weather in Oslo', 'WeatherIntent place=Oslo'],
  ['ask red sky to tell me the weather in Oslo', 'WeatherIntent place=Oslo'],
  ['ask red sky what the weather is in Oslo', 'WeatherIntent place=Oslo'],
  ['tell red sky my home is Bergen', 'SetHomeIntent place=Bergen'],
  ['will it rain in Oslo using red sky', 'RainIntent place=Oslo'],
])('one shot: %s', (utterance, heard) => {
  expect(hear(utterance)).toBe(heard);
});

test.each([
  ['oslo', 'ChooseIntent place=oslo'],
  ['and tomorrow', 'FollowUpIntent date=2026-11-23'],
  ['what about the weekend', 'FollowUpIntent date=2026-W47-WE'],
  ['and the wind', 'FollowUpIntent subject=wind'],
  ['the second one', 'ChooseIntent ordinal=second'],
  ['why', 'WhyIntent'],
  ['tell me more', 'MoreIntent'],
  ['set my home to Boston', 'SetHomeIntent place=Boston'],
  ['use celsius', 'SetUnitsIntent units=celsius'],
  ['stop', 'AMAZON.StopIntent'],
  ['help', 'AMAZON.HelpIntent'],
])('in a conversation: %s', (utterance, heard) => {
  expect(hear(utterance)).toBe(heard);
});

test('words that nobody knows are a place only where something was asked', () => {
  expect(hear('Khlong Phraya')).toBe('AMAZON.FallbackIntent');
  expect(hear('Khlong Phraya', { ...hearing, isSessionOpen: true })).toBe(
    'ChooseIntent place=Khlong Phraya',
  );
});

test.each([
  'play some jazz',
  'set an alarm for six am',
  'book a table for two at the Cold Spring Tavern',
  'add The Catholic Sun to my playlist',
  'turn the kitchen lights to blue',
  'how much is ten dollars in euros',
  'what is the capital of France',
  'give this novel five stars',
  '',
  '?!',
])('none of its business: %s', (utterance) => {
  expect(hear(utterance)).toBe('AMAZON.FallbackIntent');
});

test('a numeric date is read as the locale writes it', () => {
  const british = createUnderstanding(
    parseInteractionModel(
      readFileSync('skill-package/interactionModels/custom/en-GB.json', 'utf8'),
    ),
    'en-GB',
    english,
    openGazetteer(gazetteerFile),
  )('weather on 5/7/2027', hearing);
  expect(british).toMatchObject({ intent: { slots: { date: { value: '2027-07-05' } } } });
});

test('slots have the shape that Alexa sends, with entity resolution', () => {
  expect(understand('do i need a brolly', hearing)).toMatchObject({
    request: 'IntentRequest',
    intent: {
      name: 'WearIntent',
      confirmationStatus: 'NONE',
      slots: {
        place: { name: 'place', confirmationStatus: 'NONE' },
        garment: {
          name: 'garment',
          value: 'brolly',
          confirmationStatus: 'NONE',
          resolutions: {
            resolutionsPerAuthority: [
              {
                status: { code: 'ER_SUCCESS_MATCH' },
                values: [{ value: { id: 'umbrella', name: 'umbrella' } }],
              },
            ],
          },
        },
      },
    },
  });
});

test('a place that the model does not list matches nothing', () => {
  expect(understand('weather in Notasulga', hearing)).toMatchObject({
    intent: {
      slots: {
        place: {
          resolutions: { resolutionsPerAuthority: [{ status: { code: 'ER_SUCCESS_NO_MATCH' } }] },
        },
      },
    },
  });
});

test('it tells what it considered and why', () => {
  const { considered } = understand('is it warm enough for golf', hearing);
  expect(considered[0]).toMatchObject({
    intent: 'ActivityIntent',
    topics: ['{Activity}'],
    sample: 'is it warm enough for {activity}',
  });
  const [taken, ...others] = considered.map(({ confidence }) => confidence >= 0.5);
  expect(taken).toBe(true);
  expect(others).toContain(false);
  expect(others).not.toContain(true);
  expect(considered[1]?.probability).toBeLessThan(considered[0]?.probability ?? 0);
});

test('any text is heard, the same each time', () => {
  const word = fc.constantFrom(
    'rain',
    'the',
    'second',
    'of',
    'may',
    'minus',
    'in',
    'half',
    'past',
    'a',
    'weather',
    '{place}',
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.array(word, { maxLength: 40 }).map((words) => words.join(' ')),
  );
  fc.assert(
    fc.property(text, (utterance) => {
      expect(understand(utterance, hearing)).toEqual(understand(utterance, hearing));
    }),
    { numRuns: 300 },
  );
});
