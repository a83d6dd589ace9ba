/** Places within a JSON document, and documents with another value there. */

export type Path = readonly string[];

/** Those of at most `depth` steps: what was put in may be deeper than a stack. */
export function pathsOf(node: unknown, depth = 9): readonly Path[] {
  if (typeof node !== 'object' || node === null || depth === 0) return [];
  return Object.entries(node).flatMap(([key, value]) => [
    [key],
    ...pathsOf(value, depth - 1).map((path) => [key, ...path]),
  ]);
}

/** The same document with another value at the path, which is made where it is not there. */
export function withValue(node: unknown, path: Path, value: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return value;
  if (typeof node !== 'object' || node === null) return withValue({}, path, value);
  const below: unknown = Object.hasOwn(node, key) ? Reflect.get(node, key) : undefined;
  const entries = Object.entries(node).filter(([name]) => name !== key);
  const changed: readonly (readonly [string, unknown])[] = [
    ...entries,
    [key, withValue(below, rest, value)],
  ];
  // `fromEntries` makes a field even of `__proto__`, as reading JSON does.
  if (!Array.isArray(node)) return Object.fromEntries(changed);
  return node.map((each: unknown, index) => (String(index) === key ? changed.at(-1)?.[1] : each));
}

export function withoutValue(node: unknown, [key = '', ...rest]: Path): unknown {
  if (typeof node !== 'object' || node === null) return node;
  if (rest.length > 0) return withValue(node, [key], withoutValue(Reflect.get(node, key), rest));
  return Object.fromEntries(Object.entries(node).filter(([name]) => name !== key));
}
