import { array, object, optional, parse, string } from 'valibot';
import type { InferOutput } from 'valibot';

const slotTypeValue = object({
  id: optional(string()),
  name: object({ value: string(), synonyms: optional(array(string()), []) }),
});

const interactionModelFile = object({
  interactionModel: object({
    languageModel: object({
      invocationName: string(),
      intents: array(
        object({
          name: string(),
          slots: optional(array(object({ name: string(), type: string() })), []),
          samples: optional(array(string()), []),
        }),
      ),
      types: optional(array(object({ name: string(), values: array(slotTypeValue) })), []),
    }),
  }),
});

/** The part of an Alexa interaction model that understanding needs. */
export type LanguageModel = InferOutput<
  typeof interactionModelFile
>['interactionModel']['languageModel'];

/** Reads `skill-package/interactionModels/custom/<locale>.json`; throws where it is no interaction model. */
export function parseInteractionModel(json: string): LanguageModel {
  return parse(interactionModelFile, JSON.parse(json)).interactionModel.languageModel;
}
