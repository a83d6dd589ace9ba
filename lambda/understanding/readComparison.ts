import { addDays } from '../time/localDate.ts';
import type { Baseline, Subject } from './question.ts';
import { readPlace } from './readPlace.ts';
import type { Slots } from './slots.ts';
import type { Circumstances } from './subjects.ts';

/** "Will it be warmer", and what than. */
export function readComparison(slots: Slots, circumstances: Circumstances): Subject {
  const heard = slots.comparison?.id;
  const direction = heard === 'warmer' || heard === 'colder' ? heard : 'either';
  return {
    topic: 'temperature',
    form: 'compare',
    direction,
    baseline: readBaseline(slots, circumstances),
  };
}

/**
 * Left unsaid, today is held against yesterday and another day against today; another place against the one that
 * is asked about without a name.
 */
function readBaseline(slots: Slots, { place, time, there, today }: Circumstances): Baseline {
  if (slots.otherDate !== undefined) return { kind: 'time', time: { date: slots.otherDate.heard } };
  if (slots.otherPlace !== undefined)
    return { kind: 'place', place: readPlace(slots.otherPlace, there) };
  if (slots.usual !== undefined) return { kind: 'usual' };
  if (place.kind === 'named' && time.date === undefined)
    return { kind: 'place', place: { kind: 'unsaid' } };
  const isOfToday = time.date === undefined || time.date === today || time.date === 'PRESENT_REF';
  return { kind: 'time', time: { date: isOfToday ? addDays(today, -1) : today } };
}
