import type { MinuteWeather } from '../weather/weather.ts';
import { thresholds } from './thresholds.ts';
import type { Spell } from './wetness.ts';

/**
 * A spell of the hours with its beginning and end as the coming hour is told by the minute. What the hours say stands
 * where the minutes do not reach, and where they have none of it.
 */
export function byTheMinute(spell: Spell, minutes: readonly MinuteWeather[] = []): Spell {
  const [first, last] = [minutes[0], minutes.at(-1)];
  if (first === undefined || last === undefined) return spell;
  if (spell.from >= last.end || spell.to <= first.start) return spell;
  const wet = minutes.filter(isWetMinute);
  const from = startOf(spell, first, wet[0] ?? { start: last.end });
  const to = endOf(spell, last, wet.at(-1));
  return from < to ? { ...spell, from, to } : spell;
}

function isWetMinute({ precipitationAmount, precipitationProbability }: MinuteWeather): boolean {
  const { amount, probability } = thresholds.wetHour;
  return precipitationAmount * 60 >= amount && (precipitationProbability ?? 100) >= probability;
}

/** Where it is wet from the first minute on, the spell runs, since whenever it began. */
function startOf(spell: Spell, first: MinuteWeather, wet: Pick<MinuteWeather, 'start'>) {
  return wet.start === first.start ? Math.min(spell.from, first.start) : wet.start;
}

/** A spell that goes on for hours is not over with a break in the first. */
function endOf(spell: Spell, last: MinuteWeather, wet: MinuteWeather | undefined) {
  if (wet === undefined || spell.to > last.end) return spell.to;
  return last.end - wet.end >= thresholds.dryMinutes.length ? wet.end : spell.to;
}
