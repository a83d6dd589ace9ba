import type { InteractionModel, ModelIntent } from './buildModel.ts';
import { namesSlotTwice, slotsIn } from './expandPattern.ts';

const longestSample = 200;
const longestValue = 140;
const mostIntents = 250;
/** Bytes of the file. */
const largestModel = 1_500_000;
const sampleShape = /^(?:[a-z.'-]+|\{[a-zA-Z]+\}(?:'s)?)(?: (?:[a-z.'-]+|\{[a-zA-Z]+\}(?:'s)?))*$/;

/** What Alexa would refuse or misread, one sentence each; its schema alone does not find these. */
export function findModelProblems(model: InteractionModel): readonly string[] {
  const { intents, types } = model.interactionModel.languageModel;
  const size = Buffer.byteLength(JSON.stringify(model));
  return [
    ...(size > largestModel ? [`The model has ${size} bytes; Alexa takes ${largestModel}.`] : []),
    ...(intents.length > mostIntents
      ? [`There are ${intents.length} intents; Alexa takes ${mostIntents}.`]
      : []),
    ...intents.flatMap(findIntentProblems),
    ...findSharedSamples(intents),
    ...types.flatMap(({ name, values }) => [
      ...values
        .flatMap((value) => [value.name.value, ...value.name.synonyms])
        .filter((word) => word.length > longestValue)
        .map((word) => `${name} has a value of over ${longestValue} characters: "${word}"`),
      ...findSharedSynonyms(name, values),
    ]),
  ];
}

function findIntentProblems({ name, slots = [], samples }: ModelIntent): readonly string[] {
  const declared = new Set<string>(slots.map((slot) => slot.name));
  const used = new Set(samples.flatMap((sample) => slotsIn(sample)));
  return [
    ...(samples.length === 0 && !name.startsWith('AMAZON.') ? [`${name} has no sample.`] : []),
    ...[...used]
      .filter((slot) => !declared.has(slot))
      .map((slot) => `${name} uses {${slot}}, which it does not declare.`),
    ...[...declared]
      .filter((slot) => !used.has(slot))
      .map((slot) => `${name} declares {${slot}}, which no sample uses.`),
    ...samples.flatMap((sample) => [
      ...(sampleShape.test(sample)
        ? []
        : [`${name} has a sample that Alexa cannot read: "${sample}"`]),
      ...(sample.length > longestSample
        ? [`${name} has a sample of over ${longestSample} characters: "${sample}"`]
        : []),
      ...(namesSlotTwice(sample) ? [`${name} names a slot twice: "${sample}"`] : []),
    ]),
  ];
}

function findSharedSamples(intents: readonly ModelIntent[]): readonly string[] {
  const owners = new Map<string, string>();
  return intents.flatMap(({ name, samples }) =>
    samples.flatMap((sample) => {
      const owner = owners.get(sample);
      owners.set(sample, name);
      return owner === undefined ? [] : [`${owner} and ${name} share the sample "${sample}"`];
    }),
  );
}

function findSharedSynonyms(
  type: string,
  values: InteractionModel['interactionModel']['languageModel']['types'][number]['values'],
): readonly string[] {
  const seen = new Set<string>();
  return values
    .flatMap(({ name }) => [name.value, ...name.synonyms])
    .flatMap((word) => {
      if (seen.has(word)) return [`${type} says "${word}" for two things.`];
      seen.add(word);
      return [];
    });
}
