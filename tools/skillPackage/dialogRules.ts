import { error, forEachModel } from './finding.ts';
import type { LocaleModel } from './skillPackage.ts';

/** What the dialog refers to and what the model declares have to agree; Amazon's schema looks at neither. */
export const promptDeclared = forEachModel(({ file, dialog, prompts }) => {
  const declared = new Set(prompts.map((prompt) => prompt.id));
  return promptIdsOf(dialog)
    .filter((id) => !declared.has(id))
    .map((id) =>
      error(file, `The dialog names the prompt ${id}, which is not declared.`, 'Write the prompt.'),
    );
});

export const promptUsed = forEachModel(({ file, dialog, prompts }) => {
  const used = new Set(promptIdsOf(dialog));
  return prompts
    .filter((prompt) => !used.has(prompt.id))
    .map((prompt) => error(file, `Nothing names the prompt ${prompt.id}.`, 'Delete it or use it.'));
});

export const dialogDeclared = forEachModel(({ file, dialog, languageModel }) =>
  dialog.intents.flatMap(({ name, slots }) => {
    const intent = languageModel.intents.find((each) => each.name === name);
    if (!intent) {
      return [
        error(file, `The dialog names the intent ${name}, which is not declared.`, 'Correct it.'),
      ];
    }
    return slots
      .filter(
        (slot) => !intent.slots.some((each) => each.name === slot.name && each.type === slot.type),
      )
      .map((slot) =>
        error(
          file,
          `The dialog names the slot ${slot.name} of type ${slot.type}, which ${name} has not.`,
          'Give it the name and the type that the intent declares.',
        ),
      );
  }),
);

function promptIdsOf(dialog: LocaleModel['dialog']): string[] {
  return dialog.intents.flatMap((intent) => [
    ...Object.values(intent.prompts),
    ...intent.slots.flatMap((slot) => [
      ...Object.values(slot.prompts),
      ...slot.validations.map((validation) => validation.prompt),
    ]),
  ]);
}
