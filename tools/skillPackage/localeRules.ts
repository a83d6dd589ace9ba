import { error, forEachModel, type Rule } from './finding.ts';
import type { LocaleModel } from './skillPackage.ts';

/** Every locale in which Alexa runs custom skills. */
const alexaLocales = [
  ...['ar-SA', 'de-DE', 'en-AU', 'en-CA', 'en-GB', 'en-IN', 'en-US', 'es-ES', 'es-MX', 'es-US'],
  ...['fr-CA', 'fr-FR', 'hi-IN', 'it-IT', 'ja-JP', 'nl-NL', 'pt-BR'],
];

export const localeKnown: Rule = ({ manifestFile, manifest }) =>
  Object.keys(manifest.publishingInformation.locales)
    .filter((locale) => !alexaLocales.includes(locale))
    .map((locale) =>
      error(
        manifestFile,
        `Alexa has no locale ${locale}.`,
        `Use one of ${alexaLocales.join(', ')}.`,
      ),
    );

/** A locale is in the store, has a privacy policy and has a model, or is none of the three. */
export const localeComplete: Rule = ({ manifestFile, manifest, models }) => {
  const sources = [
    ['publishingInformation', Object.keys(manifest.publishingInformation.locales)],
    ['privacyAndCompliance', Object.keys(manifest.privacyAndCompliance.locales)],
    ['interactionModels/custom', [...models.keys()]],
  ] as const;
  const locales = new Set(sources.flatMap(([, names]) => names));
  return [...locales].flatMap((locale) =>
    sources
      .filter(([, names]) => !names.includes(locale))
      .map(([source]) =>
        error(
          manifestFile,
          `${source} lacks ${locale}.`,
          'Add the locale there or drop it everywhere.',
        ),
      ),
  );
};

/** One code answers all locales, so all locales have the same intents with the same slots. */
export const sameIntents: Rule = ({ models }) => {
  const [first, ...others] = models.values();
  if (!first) return [];
  const expected = signaturesOf(first);
  return others.flatMap((model) => {
    const actual = signaturesOf(model);
    const report = (signature: string, verb: string) =>
      error(
        model.file,
        `The model ${verb} ${signature}; ${first.file} differs.`,
        'Give all locales the same intents with the same slots.',
      );
    return [
      ...[...expected].filter((each) => !actual.has(each)).map((each) => report(each, 'lacks')),
      ...[...actual].filter((each) => !expected.has(each)).map((each) => report(each, 'has')),
    ];
  });
};

export const intentHandled: Rule = (skillPackage) =>
  forEachModel(({ file, languageModel }) =>
    languageModel.intents
      .filter(({ name }) => !skillPackage.handledIntents.includes(name))
      .map(({ name }) =>
        error(file, `The code does not answer ${name}.`, 'Give it a handler or drop the intent.'),
      ),
  )(skillPackage);

export const handlerReachable: Rule = ({ manifestFile, models, handledIntents }) => {
  const declared = new Set(
    [...models.values()].flatMap(({ languageModel }) =>
      languageModel.intents.map(({ name }) => name),
    ),
  );
  return handledIntents
    .filter((name) => !declared.has(name))
    .map((name) =>
      error(
        manifestFile,
        `The code answers ${name}, which no model has.`,
        'Add the intent or drop the code.',
      ),
    );
};

function signaturesOf({ languageModel }: LocaleModel): Set<string> {
  return new Set(
    languageModel.intents.map(({ name, slots }) => {
      const typed = slots.map((slot) => `${slot.name}: ${slot.type}`).sort();
      return `${name} (${typed.join(', ')})`;
    }),
  );
}
