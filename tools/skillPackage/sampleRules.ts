import { error, forEachModel, type Finding } from './finding.ts';
import { carrierWordsOf, foldWithSlotTypes, slotNamesIn } from './sample.ts';
import type { Intent, LocaleModel } from './skillPackage.ts';

const longestSample = 200;

export const slotDeclared = forEachSample((sample, intent, { file }) =>
  slotNamesIn(sample)
    .filter((name) => intent.slots.every((slot) => slot.name !== name))
    .map((name) =>
      error(
        file,
        `${intent.name}: the sample "${sample}" names the slot {${name}}, which the intent has not.`,
        `Declare the slot ${name} or correct the sample.`,
      ),
    ),
);

export const slotOnce = forEachSample((sample, intent, { file }) => {
  const names = slotNamesIn(sample);
  return names
    .filter((name, index) => names.indexOf(name) !== index)
    .map((name) =>
      error(
        file,
        `${intent.name}: the sample "${sample}" names the slot {${name}} twice.`,
        'Give the second one a slot of its own.',
      ),
    );
});

export const slotUsed = forEachModel(({ file, languageModel }) =>
  languageModel.intents.flatMap((intent) => {
    const used = new Set(intent.samples.flatMap(slotNamesIn));
    return intent.slots
      .filter((slot) => !used.has(slot.name))
      .map((slot) =>
        error(
          file,
          `${intent.name}: no sample names the slot ${slot.name}, so it can never be filled.`,
          'Write a sample with it or delete the slot.',
        ),
      );
  }),
);

export const intentHasSamples = forEachModel(({ file, languageModel }) =>
  languageModel.intents
    .filter((intent) => !intent.name.startsWith('AMAZON.') && intent.samples.length === 0)
    .map((intent) =>
      error(
        file,
        `${intent.name} has no sample, so nobody can say it.`,
        'Write samples for it or delete it.',
      ),
    ),
);

export const sampleLength = forEachSample((sample, intent, { file }) =>
  sample.length > longestSample
    ? [
        error(
          file,
          `${intent.name}: the sample "${sample}" has ${sample.length} characters; Amazon takes ${longestSample}.`,
          'Shorten it.',
        ),
      ]
    : [],
);

/** Letters, spaces, apostrophes, hyphens, periods and slots; a slot stands apart or takes a possessive. */
export const sampleCharacters = forEachSample((sample, intent, { file }) => {
  const words = sample.replace(/(?<=^|\s)\{[A-Za-z_]+\}(?=\s|$|'s(?:\s|$))/g, '');
  const strange = /[^\p{L}\p{M} .'-]/u.exec(words)?.[0];
  return strange === undefined
    ? []
    : [
        error(
          file,
          `${intent.name}: the sample "${sample}" has "${strange}" where Amazon takes none.`,
          'Use letters, spaces, apostrophes, hyphens, periods and {slots} with a space on both sides; write numbers as words.',
        ),
      ];
});

/** AMAZON.SearchQuery swallows whatever is said: it needs words of ours before or after, and no slot beside it. */
export const searchQueryAlone = forEachSample((sample, intent, { file }) => {
  const named = slotNamesIn(sample);
  const queries = named.filter((name) =>
    intent.slots.some((slot) => slot.name === name && slot.type === 'AMAZON.SearchQuery'),
  );
  if (queries.length === 0 || (named.length === 1 && carrierWordsOf(sample).length > 0)) return [];
  return [
    error(
      file,
      `${intent.name}: the sample "${sample}" has an AMAZON.SearchQuery without a carrier phrase or beside another slot.`,
      'Give it a carrier phrase and no other slot.',
    ),
  ];
});

/** Within an intent and between intents, told apart by slot types and not by slot names. */
export const sampleOnce = forEachModel(({ file, languageModel }) => {
  const firstIntent = new Map<string, string>();
  return languageModel.intents.flatMap((intent) =>
    intent.samples.flatMap((sample): Finding[] => {
      const folded = foldWithSlotTypes(sample, intent);
      const earlier = firstIntent.get(folded);
      firstIntent.set(folded, earlier ?? intent.name);
      return earlier === undefined
        ? []
        : [
            error(
              file,
              `${intent.name}: the sample "${sample}" stands in ${earlier} already.`,
              'Keep it in one intent, once.',
            ),
          ];
    }),
  );
});

function forEachSample(
  check: (sample: string, intent: Intent, model: LocaleModel) => readonly Finding[],
) {
  return forEachModel((model) =>
    model.languageModel.intents.flatMap((intent) =>
      intent.samples.flatMap((sample) => check(sample, intent, model)),
    ),
  );
}
