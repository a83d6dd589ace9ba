/** Fields that every dialect of warnings has, as they are read. */

import * as v from 'valibot';

import type { Severity } from '../warning.ts';

/** An instant with its offset from UTC, such as `2026-11-22T14:00:00-05:00`. */
export const instantSchema = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)$/),
  v.transform((text) => Date.parse(text)),
  v.safeInteger(),
);

const knownSeverities: ReadonlyMap<string, Severity> = new Map<string, Severity>([
  ['extreme', 'extreme'],
  ['severe', 'severe'],
  ['moderate', 'moderate'],
  ['minor', 'minor'],
]);

/** CAP's words in any case; what is none of them is unknown, and no reason to leave a warning out. */
export const severitySchema = v.pipe(
  v.nullish(v.string(), ''),
  v.transform((word): Severity => knownSeverities.get(word.toLowerCase()) ?? 'unknown'),
);

/** Text without markup and line breaks; undefined where nothing is said. */
export const textSchema = v.pipe(
  v.nullish(v.string(), ''),
  v.transform((text) => {
    const words = text.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ').trim(); // prettier-ignore
    return words === '' ? undefined : words;
  }),
);
