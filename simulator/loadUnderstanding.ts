import { readFile } from 'node:fs/promises';
import type { Gazetteer } from '../lambda/place/gazetteer.ts';
import { english } from './understanding/english/english.ts';
import { parseInteractionModel } from './understanding/interactionModel.ts';
import { createUnderstanding, type Understand } from './understanding/understanding.ts';

/** Understanding from the interaction model that Amazon would get for a locale. */
export async function loadUnderstanding(locale: string, gazetteer: Gazetteer): Promise<Understand> {
  const json = await readFile(`skill-package/interactionModels/custom/${locale}.json`, 'utf8');
  return readUnderstanding(json, locale, gazetteer);
}

/** The same from the JSON of an interaction model. */
export function readUnderstanding(json: string, locale: string, gazetteer: Gazetteer): Understand {
  return createUnderstanding(parseInteractionModel(json), locale, english, gazetteer);
}
