import type { DayGroup, NiceReason, OverviewBody } from '../../answer/overview.ts';
import { addDays, daysBetween } from '../../time/localDate.ts';
import { capitalised, listed, ssml, type Ssml } from '../ssml.ts';
import type { Voice } from '../voice.ts';
import { conditionAhead, conditionNow, isFalling } from './conditions.ts';
import type { Context } from './context.ts';
import { bareDegrees, degreeRange, degrees, inListenersUnit, speed } from './numbers.ts';
import { spellTime } from './rain.ts';
import { day, onDay, todayOf } from './times.ts';

export function sayOverview(body: OverviewBody, context: Context, voice: Voice): Ssml {
  switch (body.says) {
    case 'now':
      return sayNow(body, context, voice);
    case 'span':
      return saySpan(body, context, voice);
    case 'days':
      return sayDays(body, context, voice);
    case 'nice':
      return sayNice(body, context, voice);
    case 'bestDay':
      return ssml`${capitalised(day(body.day, voice))} looks best${after(context.where)}: ${
        body.condition === undefined ? ssml`` : ssml`${conditionAhead[body.condition]} and `
      }${degrees(body.high, voice)}.`;
  }
}

function after(where: Ssml | undefined): Ssml {
  return where === undefined ? ssml`` : ssml` ${where}`;
}

function sayNow(
  { condition, temperature, feelsLike, spell }: Extract<OverviewBody, { says: 'now' }>,
  { where }: Context,
  voice: Voice,
): Ssml {
  const sky = condition === undefined ? ssml`` : ssml` and ${conditionNow[condition]}`;
  const feels = feelsLike === undefined ? ssml`` : ssml`, and feels like ${bareDegrees(feelsLike, voice)}`;
  const now = ssml`It's ${degrees(temperature, voice)}${sky}${after(where)}${feels}.`;
  if (spell === undefined) return now;
  const kind = spell.kind === 'snow' ? ssml`Snow` : ssml`Rain`;
  return ssml`${now} ${kind} ${spell.from <= voice.now ? ssml`lasts` : ssml`is likely`} ${spellTime(spell, voice)}.`;
}

function saySpan(
  { condition, high, low, spell, gust }: Extract<OverviewBody, { says: 'span' }>,
  { there }: Context,
  voice: Voice,
): Ssml {
  const isOneNumber = Math.round(inListenersUnit(high, voice)) === Math.round(inListenersUnit(low, voice));
  const range = isOneNumber ? ssml`about ${degrees(high, voice)}` : ssml`between ${degreeRange(low, high, voice)}`;
  const sky = condition === undefined ? range : ssml`${conditionAhead[condition]}, ${range}`;
  const wind = gust === undefined ? ssml`` : ssml`, and gusts of ${speed(gust, voice)}`;
  return ssml`${capitalised(there)}, expect ${sky}${sayFalling(condition, spell, voice)}${wind}.`;
}

function sayFalling(
  condition: Extract<OverviewBody, { says: 'span' }>['condition'],
  spell: Extract<OverviewBody, { says: 'span' }>['spell'],
  voice: Voice,
): Ssml {
  if (spell === undefined) return ssml``;
  const kind = spell.kind === 'snow' ? ssml`snow` : ssml`rain`;
  const isNamed = isFalling(condition);
  if (spell.from <= voice.now) return ssml`, with ${kind} ${spellTime(spell, voice)}`;
  return isNamed ? ssml`, ${kind} ${spellTime(spell, voice)}` : ssml`, with ${kind} ${spellTime(spell, voice)}`;
}

function sayDays(
  { groups, high, low, wettest }: Extract<OverviewBody, { says: 'days' }>,
  { where }: Context,
  voice: Voice,
): Ssml {
  const spoken = groups.slice(0, maxGroups).map((group, index) => sayGroup(group, groups[index - 1], voice));
  const isHeaviestSaid = wettest !== undefined && groups.some(({ first, last, kind }) => kind !== 'dry' && first !== last);
  const heaviest = isHeaviestSaid ? ssml`, heaviest ${onDay(wettest, voice)}` : ssml``;
  return ssml`${capitalised(listed(spoken, ssml`then`))}${heaviest}${after(where)}. Highs reach ${degrees(high, voice)}, lows ${bareDegrees(low, voice)}.`;
}

/** More groups than this are a list, and nobody keeps a list in mind. */
const maxGroups = 3;

function sayGroup(group: DayGroup, before: DayGroup | undefined, voice: Voice): Ssml {
  const sky = {
    dry: group.condition === undefined || isFalling(group.condition) ? ssml`dry` : conditionAhead[group.condition],
    rain: ssml`rain`,
    snow: ssml`snow`,
  }[group.kind];
  const follows = before !== undefined && addDays(before.last, 1) === group.first;
  if (group.first === group.last) return ssml`${sky} ${onDay(group.first, voice)}`;
  const isFromToday = daysBetween(todayOf(voice), group.first) <= 0;
  if (follows || isFromToday) return ssml`${sky} until ${day(group.last, voice)}`;
  return ssml`${sky} from ${day(group.first, voice)} to ${day(group.last, voice)}`;
}

const niceReasons: Readonly<Record<NiceReason, Ssml>> = {
  wet: ssml`it is wet`,
  cold: ssml`it is chilly`,
  hot: ssml`it is very hot`,
  windy: ssml`it is stormy`,
  fine: ssml``,
};

function sayNice(
  { isNice, because, high, condition }: Extract<OverviewBody, { says: 'nice' }>,
  { there }: Context,
  voice: Voice,
): Ssml {
  if (!isNice) return ssml`No, ${niceReasons[because]} ${there}, with a high of ${degrees(high, voice)}.`;
  const sky = condition === undefined ? ssml`` : ssml`${conditionAhead[condition]} and `;
  return ssml`Yes, ${sky}${degrees(high, voice)} ${there}.`;
}
