/** Several days in one sentence, grouped by what they have in common. */

import type { DayGroup, OverviewBody } from '../../answer/overview.ts';
import { addDays, daysBetween, type LocalDate } from '../../time/localDate.ts';
import { capitalised, listed, sentences, ssml, type Ssml } from '../ssml.ts';
import type { Voice } from '../voice.ts';
import { expected, isFalling } from './conditions.ts';
import type { Context } from './context.ts';
import { bareDegrees, degrees } from './numbers.ts';
import { day, onDay, todayOf, weekday } from './times.ts';

type DaysBody = Extract<OverviewBody, { readonly says: 'days' }>;

/** More groups than this are a list, and nobody keeps a list in mind. */
const maxGroups = 3;
/** More single days than this are not named one by one. */
const maxNamedDays = 4;

export function sayDays(body: DaysBody, context: Context, voice: Voice): Ssml {
  const { high, low, groups } = body;
  const { there, where, isPast } = context;
  const [only] = groups;
  const range = ssml`Highs ${isPast ? ssml`reached` : ssml`reach`} ${degrees(high, voice)}, lows ${bareDegrees(low, voice)}.`;
  if (only !== undefined && groups.length === 1) {
    const heaviest = heaviestIn(only, body, (date) => onDay(date, voice));
    const time = only.first === only.last ? sentences(onDay(only.first, voice), where) : there;
    return ssml`${capitalised(skyOf(only, voice))} ${time}${heaviest}. ${range}`;
  }
  const isFar = groups.some(
    ({ first, last }) => isFarFromToday(first, voice) || isFarFromToday(last, voice),
  );
  const name = isFar && isOneWeek(groups) ? weekday : (date: LocalDate) => day(date, voice);
  const isOpened = name === weekday || where !== undefined;
  const opening = name === weekday ? there : (where ?? ssml``);
  const told =
    groups.length > maxGroups ? sayOddDays(body, name, voice) : sayInTurn(body, name, voice);
  return isOpened
    ? ssml`${capitalised(opening)}, ${told}. ${range}`
    : ssml`${capitalised(told)}. ${range}`;
}

/** Where a weekday alone would be another week's. */
function isFarFromToday(date: LocalDate, voice: Voice): boolean {
  const ahead = daysBetween(todayOf(voice), date);
  return Math.abs(ahead) > 6;
}

/** Each weekday comes once. */
function isOneWeek(groups: readonly DayGroup[]): boolean {
  const [first, last] = [groups[0]?.first, groups.at(-1)?.last];
  return first !== undefined && last !== undefined && daysBetween(first, last) < 7;
}

type NameDay = (date: LocalDate) => Ssml;

/** "today", but "on Friday". */
function on(date: LocalDate, name: NameDay, voice: Voice): Ssml {
  return name === weekday ? ssml`on ${weekday(date)}` : onDay(date, voice);
}

/** "dry until Thursday, rain on Friday, then dry": one group after the other. */
function sayInTurn(body: DaysBody, name: NameDay, voice: Voice): Ssml {
  const { groups } = body;
  const [first = ssml``, ...others] = groups.map((group, index) => {
    const sky = skyOf(group, voice);
    const heaviest = heaviestIn(group, body, (date) => on(date, name, voice));
    const isLast = index === groups.length - 1;
    if (group.first === group.last) return ssml`${sky} ${on(group.first, name, voice)}`;
    return isLast ? ssml`${sky}${heaviest}` : ssml`${sky} until ${name(group.last)}${heaviest}`;
  });
  return others.reduce(
    (before, one, index) =>
      index === others.length - 1 ? ssml`${before}, then ${one}` : ssml`${before}, ${one}`,
    first,
  );
}

/** "rain on Tuesday, Friday and Sunday, otherwise dry": the kind of day that is rarer is named. */
function sayOddDays({ groups, wettest }: DaysBody, name: NameDay, voice: Voice): Ssml {
  const isDry = ({ kind }: DayGroup) => kind === 'dry';
  const wet = groups.filter((group) => !isDry(group)).flatMap(datesOf);
  const dry = groups.filter(isDry).flatMap(datesOf);
  const falls = fallingIn(groups);
  const [named, isWetNamed] = wet.length <= dry.length ? [wet, true] : [dry, false];
  const days = listed(
    named.map((date, index) => (index === 0 ? on(date, name, voice) : name(date))),
    ssml`and`,
  );
  const heaviest = wettest === undefined ? ssml`` : ssml`, heaviest ${on(wettest, name, voice)}`;
  if (dry.length === 0) return ssml`${falls} every day${heaviest}`;
  if (named.length > maxNamedDays)
    return ssml`${falls} on ${wet.length} of ${wet.length + dry.length} days${heaviest}`;
  return isWetNamed
    ? ssml`${falls} ${days}, otherwise dry`
    : ssml`dry ${days}, otherwise ${falls}${heaviest}`;
}

function fallingIn(groups: readonly DayGroup[]): Ssml {
  const kinds = new Set(groups.map(({ kind }) => kind));
  if (!kinds.has('snow')) return ssml`rain`;
  return kinds.has('rain') ? ssml`rain or snow` : ssml`snow`;
}

function datesOf({ first, last }: DayGroup): readonly LocalDate[] {
  return Array.from({ length: daysBetween(first, last) + 1 }, (_, index) => addDays(first, index));
}

function heaviestIn(
  { first, last, kind }: DayGroup,
  { wettest }: DaysBody,
  onDate: (date: LocalDate) => Ssml,
): Ssml {
  const isIn = wettest !== undefined && first <= wettest && wettest <= last;
  return isIn && kind !== 'dry' && first !== last ? ssml`, heaviest ${onDate(wettest)}` : ssml``;
}

function skyOf({ kind, condition }: DayGroup, voice: Voice): Ssml {
  if (kind !== 'dry') return kind === 'rain' ? ssml`rain` : ssml`snow`;
  return condition === undefined || isFalling(condition) ? ssml`dry` : expected(condition, voice);
}
