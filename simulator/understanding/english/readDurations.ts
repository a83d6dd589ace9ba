import type { TimeReading } from '../reading.ts';
import { readQuantity, readUnit, wholeAmounts } from './readQuantity.ts';
import type { Quantity } from './readQuantity.ts';

/** AMAZON.DURATION's value, ISO 8601: `PT3H`, `P2YT3H10M`. */
export function durationValue(amounts: Quantity['amounts']): string {
  const { year, month, week, day, hour, minute, second } = wholeAmounts(amounts);
  const part = (value: number, letter: string) => (value > 0 ? `${value}${letter}` : '');
  const date = part(year, 'Y') + part(month, 'M') + part(week, 'W') + part(day, 'D');
  const time = part(hour, 'H') + part(minute, 'M') + part(second, 'S');
  return `P${date}${time === '' ? '' : `T${time}`}`;
}

const leads = new Set(['next', 'following', 'coming', 'first', 'upcoming']);

/** After these, `a week` is a duration; `last` is left to a slot of its own. */
const articleLeads = new Set(['for', 'within', 'over', 'last', 'past', 'previous']);

/** `three hours`, `the next five days`, `seven day`, `the next hour`. */
export function readDuration(words: readonly string[], at: number): TimeReading | undefined {
  const start = at + (words[at] === 'the' ? 1 : 0);
  const isLed = leads.has(words[start] ?? '');
  const afterLead = start + (isLed ? 1 : 0);
  if (start > at && !isLed) return undefined;
  const quantity = readQuantity(words, afterLead);
  if (quantity !== undefined) {
    const isMeant = !quantity.isArticle || isLed || articleLeads.has(words[at - 1] ?? '');
    if (!isMeant || durationValue(quantity.amounts) === 'P') return undefined;
    return {
      length: afterLead - at + quantity.length,
      duration: durationValue(quantity.amounts),
    };
  }
  const unit = readUnit(words[afterLead]);
  return isLed && (unit === 'hour' || unit === 'minute')
    ? { length: afterLead - at + 1, duration: durationValue({ [unit]: 1 }) }
    : undefined;
}
