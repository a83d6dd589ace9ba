/** What the environment says, checked once at the start of a function. */

import * as v from 'valibot';

export type Environment = Readonly<Record<string, string | undefined>>;

/** A message is the rest of the sentence that begins with the variable's name. */
export function matching(pattern: RegExp, message: string) {
  return v.pipe(v.string(message), v.regex(pattern, message));
}

/**
 * An empty variable counts as left out. Throws an error of one line that names every variable that is missing or wrong
 * and says what to do. Values are not repeated, for some are secrets.
 */
export function readEnvironment<Entries extends v.ObjectEntries>(
  entries: Entries,
  environment: Environment,
): v.InferOutput<v.ObjectSchema<Entries, undefined>> {
  const given = Object.keys(entries).map((name) => [
    name,
    environment[name] === '' ? undefined : environment[name],
  ]);
  const result = v.safeParse(v.object(entries), Object.fromEntries(given));
  if (result.success) return result.output;
  const faults = result.issues.map((issue) => `${v.getDotPath(issue) ?? ''} ${issue.message}`);
  throw new Error(`Red Sky is not configured: ${[...new Set(faults)].join('; ')}.`);
}
