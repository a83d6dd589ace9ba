/** What the environment says, checked once at the start of a function. */

import * as v from 'valibot';

export type Environment = Readonly<Record<string, string | undefined>>;

/** A message is the rest of the sentence that begins with the variable's name. */
export function matching(pattern: RegExp, message: string) {
  return v.pipe(v.string(message), v.regex(pattern, message));
}

/**
 * Reads the variables of a schema's entries; an empty one counts as left out. Throws an error of one line that names
 * every variable that is missing or wrong and says what to do. Values are not repeated, for some are secrets.
 */
export function readEnvironment<
  Schema extends v.GenericSchema & { readonly entries: v.ObjectEntries },
>(schema: Schema, environment: Environment): v.InferOutput<Schema> {
  const given = Object.keys(schema.entries).map((name) => [
    name,
    environment[name] === '' ? undefined : environment[name],
  ]);
  const result = v.safeParse(schema, Object.fromEntries(given));
  if (result.success) return result.output;
  const faults = result.issues.map((issue) => `${v.getDotPath(issue) ?? ''} ${issue.message}`);
  throw new Error(`Red Sky is not configured: ${[...new Set(faults)].join('; ')}.`);
}
