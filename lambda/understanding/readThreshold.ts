import type { DegreesAsked, Subject } from './question.ts';
import type { Slots } from './slots.ts';

/** "above eighty", "below minus five celsius", "below freezing"; undefined where no number was heard. */
export function readThreshold(form: 'threshold' | 'when', slots: Slots): Subject | undefined {
  const threshold = readDegrees(slots);
  if (threshold === undefined) return undefined;
  // "When will it freeze" names no direction, and "will it be eighty" means to reach it.
  const isBelow =
    (slots.direction?.id ?? (slots.number === undefined ? 'below' : 'above')) === 'below';
  return { topic: 'temperature', form, direction: isBelow ? 'below' : 'above', threshold };
}

function readDegrees({ number, minus, units, freezing }: Slots): DegreesAsked | undefined {
  if (number === undefined)
    return freezing === undefined ? undefined : { degrees: 0, unit: 'celsius' };
  const degrees = Number(number.heard) * (minus === undefined ? 1 : -1);
  if (!Number.isFinite(degrees)) return undefined;
  const unit = units?.id;
  return unit === 'celsius' || unit === 'fahrenheit' ? { degrees, unit } : { degrees };
}
