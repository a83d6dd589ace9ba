/** What a log may never hold. */

/** The personal values of envelopes that stand in log lines: who, which device, where, and what was said. */
export function personalDataIn(
  lines: readonly string[],
  envelopes: readonly unknown[],
): readonly string[] {
  const text = lines.join('\n');
  const values = new Set(envelopes.flatMap((envelope) => personalValuesOf(envelope)));
  return [...values].filter((value) => stands(value, text));
}

/** By itself, not within another word. */
function stands(value: string, text: string): boolean {
  const literal = value.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
  return new RegExp(`(?<![\\p{L}\\p{N}])${literal}(?![\\p{L}\\p{N}])`, 'iu').test(text);
}

/** Names of fields whose values are personal, all the way down. */
const personal =
  /^(?:userId|deviceId|sessionId|personId|apiAccessToken|consentToken|latitudeInDegrees|longitudeInDegrees|value)$/;

function personalValuesOf(node: unknown, name = ''): readonly string[] {
  if (typeof node === 'object' && node !== null)
    return Object.entries(node).flatMap(([key, value]) => personalValuesOf(value, key));
  // Shorter ones, such as `MO` or `7`, stand in any line by chance.
  return personal.test(name) && String(node).length >= 4 ? [String(node)] : [];
}
