import type { PeriodClock } from '../../lambda/time/present.ts';
import { resolvePeriod } from '../../lambda/time/resolvePeriod.ts';
import type { TimeAsked } from '../../lambda/understanding/question.ts';
import { describePeriod } from './describePeriod.ts';

/** What is said, as Alexa sends it, and its period on one line. */
type Scenario = readonly [said: string, asked: TimeAsked, expected: string];

export function clockAt(
  now: string,
  placeZone: string,
  deviceZone = placeZone,
  latitude = 60,
): PeriodClock {
  return { now: Date.parse(now), placeZone, deviceZone, latitude };
}

/** A table of times asked at one instant; a time that is not said means today. */
export function scenarios(title: string, clock: PeriodClock, rows: readonly Scenario[]): void {
  describe(title, () => {
    it.each(rows)('%s %j', (_said, asked, expected) => {
      expect(describePeriod(resolvePeriod(asked, clock, 'today'))).toBe(expected);
    });
  });
}
