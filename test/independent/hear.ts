/** Reads numbers, clock times and days back out of spoken English, each as the span of values that it can stand for. */

import { nameOfDay, plusDays, wallClock } from './calendar.ts';
import type { View } from './rows.ts';

export type Complaints = readonly string[];
export const fine: Complaints = [];

/** What an answer does not say where it should. */
export function match(said: string, pattern: RegExp): RegExpExecArray | undefined {
  return pattern.exec(said) ?? undefined;
}

/** Any of several will do, such as hours that tie: what is wrong where each of them has something wrong. */
export function oneOf(
  tried: readonly Complaints[],
  otherwise: Complaints = tried.flat(),
): Complaints {
  return tried.some((each) => each.length === 0) ? fine : otherwise;
}

/** A whole or decimal number, its minus spoken. */
export const number = '(?:minus )?\\d+(?:\\.\\d+)?';
const weekday = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';
const date = `${weekday}(?:,? the \\w+(?: of [A-Z]\\w+)?|, [A-Z]\\w+ \\d+\\w\\w)?`;
export const dayName = `(?:today|tomorrow|yesterday|last ${weekday}|${date})`;
/** With the day where one is said. */
export const clock = `(?:\\d{1,2}(?::\\d\\d)? [AP]M|noon|midnight)(?: (?:on )?${dayName})?`;

function readNumber(text: string): number {
  return /^minus /i.test(text) ? -Number(text.slice(6)) : Number(text);
}

function isFahrenheit({ locale }: View): boolean {
  return locale === 'en-US';
}

/** A temperature is said to the whole degree: half a degree either way. */
export function isDegrees(text: string | undefined, celsius: number, view: View): Complaints {
  const value = isFahrenheit(view) ? celsius * 1.8 + 32 : celsius;
  return within('degrees', text && readNumber(text), value, 0.5);
}

export function within(
  what: string,
  heard: number | string | undefined,
  expected: number,
  tolerance: number,
): Complaints {
  if (typeof heard === 'number' && Math.abs(heard - expected) <= tolerance + 1e-6) return fine;
  return [`${what}: heard ${String(heard)}, expected ${expected}`];
}

export function same(what: string, heard: unknown, expected: unknown): Complaints {
  return heard === expected
    ? fine
    : [`${what}: heard ${String(heard)}, expected ${String(expected)}`];
}

/** To the nearest five from twenty on. */
export function isSpeed(text: string | undefined, metresPerSecond: number, view: View): Complaints {
  const isMiles = view.locale === 'en-US' || view.locale === 'en-GB';
  const value = metresPerSecond * (isMiles ? 3600 / 1609.344 : 3.6);
  return within('speed', text && Number(text), value, value < 20 ? 0.5 : 2.5);
}

/** To the nearest five, by ones near certainty. */
export function isPercent(text: string | undefined, value: number): Complaints {
  return within('percent', text && Number(text), value, value > 95 ? 0.5 : 2.5);
}

export const depth =
  '(?:less than a [\\w ]+?(?:inch|met(?:re|er))|a tenth of an inch|half an inch|[\\d.]+ (?:milli|centi)met(?:re|er)s?|[\\d.]+ inch(?:es)?)';

/** Water in millimetres or snow in centimetres, by whichever the listener measures. */
export function isDepth(
  text: string | undefined,
  amount: number,
  unit: 'mm' | 'cm',
  view: View,
): Complaints {
  const isInches = view.locale === 'en-US';
  const value = isInches ? amount / (unit === 'mm' ? 25.4 : 2.54) : amount;
  const [least, most] = spanOfDepth(text ?? '', isInches);
  if (value >= least - 1e-6 && value <= most + 1e-6) return fine;
  return [`depth: heard ${String(text)}, expected ${value}`];
}

function spanOfDepth(text: string, isInches: boolean): readonly [number, number] {
  if (text.startsWith('less')) return [0, isInches ? 0.1 : 1];
  if (text.startsWith('a tenth')) return [0.1, 0.15];
  if (text.startsWith('half')) return [0.45, 0.55];
  const value = Number.parseFloat(text);
  const half = isInches ? (value < 1 ? 0.05 : 0.25) : 0.5;
  return [value - half, value + half];
}

/** Spoken to the quarter of an hour; `isExact` to the minute, for the sun and the moon. */
export function isClock(
  text: string | undefined,
  instants: readonly number[],
  view: View,
  beside: readonly number[] = [],
  isExact = false,
): Complaints {
  const zone = view.place.timeZone;
  const heard = readClock(text ?? '');
  const grain = isExact ? 60_000 : 900_000;
  if (instants.some(Number.isNaN)) return [`clock: heard ${String(text)} where there is none`];
  const wanted = instants.map((instant) => wallClock(Math.round(instant / grain) * grain, zone));
  const found = wanted.find(({ minute }) => minute === heard?.minute);
  if (heard === undefined || found === undefined) {
    const expected = wanted.map((each) => `${each.date} ${each.minute / 60}`).join(' or ');
    return [`clock: heard ${String(text)}, expected ${expected}`];
  }
  const named = nameOfDay(found.date, view.today, view.locale);
  if (heard.day !== undefined) return same('day of a clock time', heard.day, named);
  // Without a day it is the one that is spoken of, and its night runs into the next morning.
  const days = [view.now, view.from, ...beside].map((instant) => wallClock(instant, zone).date);
  const isClear =
    days.includes(found.date) || (found.minute < 7 * 60 && days.includes(plusDays(found.date, -1)));
  // "Until midnight" is the end of the day that is spoken of.
  return isClear ? fine : [`clock: ${String(text)} does not say that it is ${named}`];
}

export function readClock(
  text: string,
): { readonly minute: number; readonly day: string | undefined } | undefined {
  const found = new RegExp(
    `^(noon|midnight|(\\d{1,2})(?::(\\d\\d))? ([AP]M))(?: (?:on )?(${dayName}))?$`,
  ).exec(text);
  if (found === null) return undefined;
  const [, name, hours, minutes = '0', half, day] = found;
  if (name === 'noon') return { minute: 720, day };
  if (name === 'midnight') return { minute: 0, day };
  const hour = (Number(hours) % 12) + (half === 'PM' ? 12 : 0);
  return { minute: hour * 60 + Number(minutes), day };
}

export function verdict(said: string, isYes: boolean): Complaints {
  return same('verdict', /^(Yes|No)\b/.exec(said)?.[1], isYes ? 'Yes' : 'No');
}
