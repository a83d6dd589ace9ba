import type { Source } from '../source.ts';
import type { SourceName } from '../weather.ts';

/** A source whose adapter is loaded when it is first asked: most containers ask one alone. */
export interface LateSource<Wanted, Reading> {
  readonly name: SourceName;
  readonly load: () => Promise<Source<Wanted, Reading>>;
}

/** Made once, for it may keep something of its own. */
export function lateSource<Wanted, Reading>(
  name: SourceName,
  create: () => Promise<Source<Wanted, Reading>>,
): LateSource<Wanted, Reading> {
  let source: Promise<Source<Wanted, Reading>> | undefined;
  return { name, load: () => (source ??= create()) };
}
