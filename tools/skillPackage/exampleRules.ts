import { error, type Finding, type Rule } from './finding.ts';
import { connectingWords, launchWords, wakeWords } from './invocationName.ts';
import { carrierWordsOf, fold } from './sample.ts';
import type { Intent, LocaleModel } from './skillPackage.ts';

/** Amazon's store shows three. */
const mostPhrases = 3;

export const exampleCount: Rule = ({ manifestFile, manifest }) =>
  Object.entries(manifest.publishingInformation.locales)
    .filter(
      ([, { examplePhrases }]) =>
        examplePhrases.length === 0 || examplePhrases.length > mostPhrases,
    )
    .map(([locale, { examplePhrases }]) =>
      error(
        manifestFile,
        `${locale} has ${examplePhrases.length} example phrases.`,
        `Give one to ${mostPhrases}.`,
      ),
    );

export const firstExample: Rule = forEachLocale((locale, [first = ''], { languageModel }, file) => {
  const words = foldPhrase(first);
  const startsWithWakeWord = wakeWords.some((word) => words.startsWith(`${word} `));
  return startsWithWakeWord && ` ${words} `.includes(` ${languageModel.invocationName} `)
    ? []
    : [
        error(
          file,
          `${locale}: the first example phrase "${first}" lacks the wake word or the invocation name.`,
          `Write it as "Alexa, ask ${languageModel.invocationName} …".`,
        ),
      ];
});

/** What is left of a phrase without wake word, invocation name and connecting word has to be a sample. */
export const exampleIsSample: Rule = forEachLocale((locale, phrases, model, file) =>
  phrases
    .filter((phrase) => !isLaunch(phrase, model) && !isSample(phrase, model))
    .map((phrase) =>
      error(
        file,
        `${locale}: the example phrase "${phrase}" is neither a launch nor a sample of the model.`,
        'Reword it as a sample with its slots filled; wrong example phrases are the commonest rejection.',
      ),
    ),
);

function isLaunch(phrase: string, { languageModel }: LocaleModel): boolean {
  const words = withoutWakeWord(phrase);
  return launchWords.some((word) => words === `${word} ${languageModel.invocationName}`);
}

function isSample(phrase: string, { languageModel }: LocaleModel): boolean {
  const { intents, types, invocationName } = languageModel;
  const valuesOfType = new Map(
    types.map((type) => [
      type.name,
      type.values.flatMap(({ name }) => [name.value, ...name.synonyms]).map(fold),
    ]),
  );
  return requestsIn(phrase, invocationName).some((request) => {
    const said = new Set(request.split(' '));
    return intents.some((intent) =>
      intent.samples.some(
        (sample) =>
          carrierWordsOf(sample).every((word) => said.has(word)) &&
          patternOf(sample, intent, valuesOfType)?.test(request) === true,
      ),
    );
  });
}

/** The request as it stands after the invocation name, and without the connecting word. */
function requestsIn(phrase: string, invocationName: string): string[] {
  const words = withoutWakeWord(phrase);
  const [, request = words] = words.split(`${invocationName} `);
  const connecting = connectingWords.find((word) => request.startsWith(`${word} `));
  return connecting === undefined ? [request] : [request, request.slice(connecting.length + 1)];
}

/**
 * A slot of Amazon's types stands for one to five words, a slot of our types for one of its values.
 * Nothing for a sample of slots alone, which would match whatever is said.
 */
function patternOf(
  sample: string,
  intent: Intent,
  valuesOfType: ReadonlyMap<string, readonly string[]>,
): RegExp | undefined {
  if (carrierWordsOf(sample).length === 0) return undefined;
  const source = escape(fold(sample)).replace(/\\\{([^{}]*)\\\}/g, (_, name: string) => {
    const type = intent.slots.find((slot) => fold(slot.name) === name)?.type ?? '';
    const values = valuesOfType.get(type);
    return values && !type.startsWith('AMAZON.')
      ? `(?:${values.map(escape).join('|')})`
      : '\\S+(?: \\S+){0,4}';
  });
  return new RegExp(`^${source}$`, 'u');
}

function escape(text: string): string {
  return text.replace(/[$()*+.?[\\\]^{|}]/g, '\\$&');
}

function withoutWakeWord(phrase: string): string {
  const words = foldPhrase(phrase);
  const wakeWord = wakeWords.find((word) => words.startsWith(`${word} `));
  return wakeWord === undefined ? words : words.slice(wakeWord.length + 1);
}

function foldPhrase(phrase: string): string {
  return fold(phrase.replace(/[,?!"“”]|\.$/g, ' '));
}

function forEachLocale(
  check: (
    locale: string,
    phrases: readonly string[],
    model: LocaleModel,
    manifestFile: string,
  ) => readonly Finding[],
): Rule {
  return ({ manifest, manifestFile, models }) =>
    Object.entries(manifest.publishingInformation.locales).flatMap(([locale, publication]) => {
      const model = models.get(locale);
      return model ? check(locale, publication.examplePhrases, model, manifestFile) : [];
    });
}
