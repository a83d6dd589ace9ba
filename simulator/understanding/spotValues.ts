import type { Lexicon } from './compiledModel.ts';
import type { ValueSpan } from './spans.ts';

/** Values of the model's own slot types, from left to right, each as long as it can be. */
export function spotValues(stems: readonly string[], { values }: Lexicon): readonly ValueSpan[] {
  const spans: ValueSpan[] = [];
  for (let at = 0; at < stems.length;) {
    const start = at;
    const fitting = (values.get(stems[at] ?? '') ?? []).filter((value) =>
      value.stems.every((stem, offset) => stems[start + offset] === stem),
    );
    const size = fitting[0]?.stems.length ?? 1;
    const longest = fitting.filter((value) => value.stems.length === size);
    if (longest.length > 0)
      spans.push({ span: 'value', start, end: start + size, values: longest });
    at += size;
  }
  return spans;
}
