import type { Instant } from '../../time/localDate.ts';
import type { SourceProblem } from '../source.ts';
import type { Answered } from './askSources.ts';
import type { Entry } from './heldReadings.ts';

/** A reading that is confirmed is as new as one that is sent. */
export function entryOf<Reading>(
  { from, fetched }: Answered<Reading>,
  held: Entry<Reading> | undefined,
  now: Instant,
): Entry<Reading> | SourceProblem {
  if ('reading' in fetched) return { ...fetched, from, fetchedAt: now };
  if (held === undefined) return { problem: 'sourceFailed', cause: 'malformed' };
  const { freshUntil, lastModified = held.lastModified } = fetched;
  return {
    reading: held.reading,
    from,
    fetchedAt: now,
    ...(freshUntil !== undefined && { freshUntil }),
    ...(lastModified !== undefined && { lastModified }),
  };
}
