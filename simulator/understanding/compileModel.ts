import type { CompiledModel } from './compiledModel.ts';
import { compileLexicon } from './compileLexicon.ts';
import { findTopics } from './findTopics.ts';
import { compileFreeSamples, findFreeTypes, isFreeIntent } from './freeSamples.ts';
import type { LanguageModel } from './interactionModel.ts';
import { rememberWords } from './language.ts';
import type { Language } from './language.ts';
import { makeExamples } from './makeExamples.ts';
import { compareSamples } from './nearestSample.ts';
import { compileSlots, groupSamples, readIntents } from './readIntents.ts';
import { readSample } from './readSample.ts';
import { trainClassifier } from './trainClassifier.ts';
import { weighKeys } from './weighKeys.ts';

/** Learns from a language model what understanding needs: about a second for a model of the largest size. */
export function compileModel(model: LanguageModel, plainLanguage: Language): CompiledModel {
  const language = rememberWords(plainLanguage);
  const all = readIntents(model, language);
  const freeTypes = findFreeTypes(model);
  const read = all.filter((intent) => !isFreeIntent(intent, freeTypes));
  const words = compileLexicon(model, read, language);
  const grouped = read.map((intent) => groupSamples(intent, words.circumstanceWords));
  const groups = grouped.flat();
  const weights = weighKeys(groups);
  const topics = findTopics(grouped, weights);
  const lexicon = { ...words, topics: new Set(topics.flatMap((own) => [...own.keys()])) };
  const names = read.map(({ name }) => name);
  return {
    invocationName: readSample(model.invocationName, language, new Map()).map((token) => token.key),
    intents: read.map((intent, index) => ({
      name: intent.name,
      slots: compileSlots(intent),
      topics: topics[index] ?? new Map<string, number>(),
    })),
    samples: new Map(
      names.map((name, index) => [name, compareSamples(grouped[index] ?? [], weights)]),
    ),
    freeSamples: compileFreeSamples(all, freeTypes),
    plainSamples: new Set(
      read
        .filter(({ slots }) => slots.length === 0)
        .flatMap(({ samples }) =>
          samples.map(({ tokens }) => tokens.map(({ key }) => key).join(' ')),
        ),
    ),
    lexicon,
    weights,
    classify: trainClassifier(makeExamples(groups, names, lexicon), names.length),
  };
}
