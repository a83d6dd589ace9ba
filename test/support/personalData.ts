/** What a log may never hold. */

/** The personal values of envelopes, and of other texts, that stand in log lines: who, which device, where, what was said. */
export function personalDataIn(
  lines: readonly string[],
  envelopes: readonly unknown[],
  texts: readonly string[] = [],
): readonly string[] {
  const text = lines.join('\n');
  const values = new Set([
    ...envelopes.flatMap((envelope) => personalValuesOf(envelope)),
    ...texts,
  ]);
  return [...values].filter((value) => value.length >= shortest && stands(value, text));
}

/** In characters: shorter ones, such as `MO` or `7`, stand in any line by chance. */
const shortest = 4;

/** By itself, not within another word. */
function stands(value: string, text: string): boolean {
  const literal = value.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
  return new RegExp(`(?<![\\p{L}\\p{N}])${literal}(?![\\p{L}\\p{N}])`, 'iu').test(text);
}

/** Names of fields whose values are personal, all the way down. */
const personal =
  /^(?:userId|deviceId|sessionId|personId|requestId|apiEndpoint|apiAccessToken|consentToken|latitudeInDegrees|longitudeInDegrees|value)$/;

function personalValuesOf(node: unknown, name = ''): readonly string[] {
  if (typeof node === 'object' && node !== null)
    return Object.entries(node).flatMap(([key, value]) => personalValuesOf(value, key));
  // A truth in the place of an id, as a test of bad input sends it, is nobody's.
  return personal.test(name) && typeof node !== 'boolean' ? [String(node)] : [];
}
