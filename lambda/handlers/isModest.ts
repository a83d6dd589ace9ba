/** Ours have some fifty parts, of at most five levels. */
const mostParts = 1000;

/**
 * Whether a document is a record that is small enough to be handed around: the SDK copies session attributes before
 * anybody can look at them, level by level.
 */
export function isModest(document: unknown): boolean {
  if (typeof document !== 'object' || document === null || Array.isArray(document)) return false;
  const left: unknown[] = [document];
  for (let parts = 0; parts <= mostParts; parts++) {
    if (left.length === 0) return true;
    const part = left.pop();
    if (typeof part !== 'object' || part === null) continue;
    const within: readonly unknown[] = Object.values(part);
    if (within.length > mostParts) return false;
    left.push(...within);
  }
  return false;
}
