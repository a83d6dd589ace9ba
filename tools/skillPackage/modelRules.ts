import { builtInIntents, builtInSlotTypes } from './builtIns.ts';
import { error, forEachModel, type Finding } from './finding.ts';
import { fold } from './sample.ts';

/** What Amazon asks of every custom skill, and Yes, No and Repeat, which our answers invite. */
const requiredIntents = [
  'AMAZON.HelpIntent',
  'AMAZON.StopIntent',
  'AMAZON.CancelIntent',
  'AMAZON.FallbackIntent',
  'AMAZON.NavigateHomeIntent',
  'AMAZON.YesIntent',
  'AMAZON.NoIntent',
  'AMAZON.RepeatIntent',
];
const mostIntents = 250;
const longestSlotValue = 140;
const largestModelBytes = 1_500_000;

export const requiredBuiltIns = forEachModel(({ file, languageModel }) =>
  requiredIntents
    .filter((name) => languageModel.intents.every((intent) => intent.name !== name))
    .map((name) => error(file, `${name} is missing.`, 'Add it to the model.')),
);

export const builtInIntentKnown = forEachModel(({ file, languageModel }) =>
  languageModel.intents
    .filter(({ name }) => name.startsWith('AMAZON.') && !builtInIntents.has(name))
    .map(({ name }) =>
      error(file, `Amazon has no intent ${name}.`, 'Correct the name, or add it to builtIns.ts.'),
    ),
);

export const intentOnce = forEachModel(({ file, languageModel }) => {
  const names = languageModel.intents.map((intent) => intent.name);
  return names
    .filter((name, index) => names.indexOf(name) !== index)
    .map((name) => error(file, `The intent ${name} stands twice.`, 'Merge the two.'));
});

export const intentCount = forEachModel(({ file, languageModel }) =>
  languageModel.intents.length > mostIntents
    ? [
        error(
          file,
          `The model has ${languageModel.intents.length} intents; Amazon takes ${mostIntents}.`,
          'Merge intents that differ by a word into one with a slot.',
        ),
      ]
    : [],
);

export const modelSize = forEachModel(({ file, sizeBytes }) =>
  sizeBytes > largestModelBytes
    ? [
        error(
          file,
          `The model has ${sizeBytes} bytes; Amazon takes ${largestModelBytes}.`,
          'Drop samples and slot values that others make superfluous.',
        ),
      ]
    : [],
);

export const slotTypeKnown = forEachModel(({ file, languageModel }) => {
  const declared = new Set(languageModel.types.map((type) => type.name));
  return languageModel.intents.flatMap((intent) =>
    intent.slots
      .filter((slot) => !declared.has(slot.type) && !builtInSlotTypes.has(slot.type))
      .map((slot) =>
        error(
          file,
          `${intent.name}: the slot ${slot.name} has the unknown type ${slot.type}.`,
          'Declare the type, correct its name, or add a type of Amazon’s to builtIns.ts.',
        ),
      ),
  );
});

export const slotTypeUsed = forEachModel(({ file, languageModel }) => {
  const used = new Set(languageModel.intents.flatMap(({ slots }) => slots.map(({ type }) => type)));
  return languageModel.types
    .filter((type) => !used.has(type.name))
    .map((type) => error(file, `No slot has the type ${type.name}.`, 'Delete it or use it.'));
});

export const slotValueLength = forEachModel(({ file, languageModel }) =>
  languageModel.types.flatMap((type) =>
    type.values
      .flatMap(({ name }) => [name.value, ...name.synonyms])
      .filter((text) => text.length > longestSlotValue)
      .map((text) =>
        error(
          file,
          `${type.name}: the value "${text}" has ${text.length} characters; Amazon takes ${longestSlotValue}.`,
          'Shorten it.',
        ),
      ),
  ),
);

/** Where two values of a type share a word, Alexa resolves it to either. */
export const slotValueOnce = forEachModel(({ file, languageModel }) =>
  languageModel.types.flatMap((type) => {
    const firstValue = new Map<string, string>();
    return type.values.flatMap(({ name }) =>
      [...new Set([name.value, ...name.synonyms].map(fold))].flatMap((text): Finding[] => {
        const earlier = firstValue.get(text);
        firstValue.set(text, earlier ?? name.value);
        return earlier === undefined
          ? []
          : [
              error(
                file,
                `${type.name}: "${text}" stands for ${earlier} and for ${name.value}.`,
                'Keep it in one value.',
              ),
            ];
      }),
    );
  }),
);
