import type { DegreesAsked, Subject } from './question.ts';
import type { Slots } from './slots.ts';

/** "above eighty", "below minus five celsius", "below freezing"; undefined where no number was heard. */
export function readThreshold(form: 'threshold' | 'when', slots: Slots): Subject | undefined {
  const threshold = readDegrees(slots);
  if (threshold === undefined) return undefined;
  return { topic: 'temperature', form, direction: readDirection(slots), threshold };
}

/** "When will it freeze" names no direction, and "will it be eighty" means to reach it. */
function readDirection({ direction, comparison, number }: Slots): 'above' | 'below' {
  if (direction !== undefined) return direction.id === 'below' ? 'below' : 'above';
  if (comparison !== undefined) return comparison.id === 'colder' ? 'below' : 'above';
  return number === undefined ? 'below' : 'above';
}

function readDegrees({ number, minus, units, freezing }: Slots): DegreesAsked | undefined {
  if (number === undefined)
    return freezing === undefined ? undefined : { degrees: 0, unit: 'celsius' };
  const degrees = Number(number.heard) * (minus === undefined ? 1 : -1);
  if (!Number.isFinite(degrees)) return undefined;
  const unit = units?.id;
  // Inches and the like are of rain or snow.
  if (unit === 'imperial' || unit === 'metric') return undefined;
  return unit === 'celsius' || unit === 'fahrenheit' ? { degrees, unit } : { degrees };
}
