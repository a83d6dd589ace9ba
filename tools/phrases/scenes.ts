/** Nine o'clock on a Tuesday in April in Oslo, and the times that are asked about from there. */

import type { Setting } from '../../lambda/answer/plan.ts';
import type { Place } from '../../lambda/place/place.ts';
import { addDays, localDate, millisecondsPerHour } from '../../lambda/time/localDate.ts';
import type { Period } from '../../lambda/time/period.ts';
import { instantOf } from '../../lambda/time/zone.ts';
import type { Scene, SceneName } from './sample.ts';

export const timeZone = 'Europe/Oslo';
const today = localDate(2026, 4, 14);
export const now = instantOf(today, 9 * 60, timeZone);
const oslo: Place = {
  name: 'Oslo',
  country: 'NO',
  latitude: 59.91,
  longitude: 10.75,
  timeZone,
  hasNamesakes: false,
};

const daysAhead: Readonly<Record<SceneName, number>> = {
  now: 0,
  tomorrow: 1,
  weekend: 4,
  yesterday: -1,
};

export function sceneOf(name: SceneName): Scene {
  const day = addDays(today, daysAhead[name]);
  return {
    name,
    at: (hour) => instantOf(day, hour * 60, timeZone),
    date: (days) => addDays(day, days),
  };
}

/** The place is named in what is said of tomorrow, as it is where somebody has asked about another. */
export function settingOf(scene: Scene): Setting {
  return { place: oslo, isPlaceNamed: scene.name === 'tomorrow', period: periodOf(scene), now };
}

function periodOf({ name, at, date }: Scene): Period {
  const shared = { timeZone, isCut: false };
  switch (name) {
    case 'now':
      return { kind: 'now', from: now, to: now + millisecondsPerHour, ...shared };
    case 'weekend': {
      const span = { from: at(0), to: at(48) };
      return { kind: 'days', named: 'weekend', first: date(0), last: date(1), ...span, ...shared };
    }
    default:
      return { kind: 'day', date: date(0), from: at(0), to: at(24), ...shared };
  }
}
