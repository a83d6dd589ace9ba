import type { Clock } from './clock.ts';
import type { Language } from './language.ts';
import { longest } from './reading.ts';
import type { NumberSpan, TimeSpan } from './spans.ts';

/** All times in the words, from left to right, each as long as it can be. */
export function spotTimes(
  words: readonly string[],
  language: Language,
  clock: Clock,
): readonly TimeSpan[] {
  const spans: TimeSpan[] = [];
  for (let at = 0; at < words.length;) {
    const reading = longest(language.timeReaders.map((read) => read(words, at, clock)));
    if (reading !== undefined)
      spans.push({ span: 'time', start: at, end: at + reading.length, reading });
    at += reading?.length ?? 1;
  }
  return spans;
}

/** All numbers, cardinal or ordinal, that `isFree` leaves. */
export function spotNumbers(
  words: readonly string[],
  language: Language,
  isFree: (index: number) => boolean,
): readonly NumberSpan[] {
  const spans: NumberSpan[] = [];
  for (let at = 0; at < words.length;) {
    const read = isFree(at)
      ? (language.readOrdinal(words, at) ?? language.readNumber(words, at))
      : undefined;
    if (read !== undefined && read.length > 0) {
      spans.push({
        span: 'number',
        start: at,
        end: at + read.length,
        value: read.value,
        values: [],
      });
    }
    at += Math.max(read?.length ?? 1, 1);
  }
  return spans;
}
