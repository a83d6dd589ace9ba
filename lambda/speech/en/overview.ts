import type { DayGroup, NiceReason, OverviewBody } from '../../answer/overview.ts';
import { addDays } from '../../time/localDate.ts';
import { capitalised, ssml, type Ssml } from '../ssml.ts';
import type { Voice } from '../voice.ts';
import { conditionAhead, conditionNow, isFalling } from './conditions.ts';
import type { Context } from './context.ts';
import { bareDegrees, degreeRange, degrees, inListenersUnit, speed } from './numbers.ts';
import { after, spanTime } from './spans.ts';
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
      return ssml`${capitalised(day(body.day, voice))} ${context.isPast ? ssml`was` : ssml`looks`} best${after(context.where)}: ${
        body.condition === undefined ? ssml`` : ssml`${conditionAhead[body.condition]} and `
      }${degrees(body.high, voice)}.`;
  }
}

function sayNow(
  { condition, temperature, feelsLike, spell }: Extract<OverviewBody, { says: 'now' }>,
  context: Context,
  voice: Voice,
): Ssml {
  const { where } = context;
  const sky = condition === undefined ? ssml`` : ssml` and ${conditionNow[condition]}`;
  const feels =
    feelsLike === undefined ? ssml`` : ssml`, and feels like ${bareDegrees(feelsLike, voice)}`;
  const now = ssml`It's ${degrees(temperature, voice)}${sky}${after(where)}${feels}.`;
  if (spell === undefined) return now;
  const kind = spell.kind === 'snow' ? ssml`Snow` : ssml`Rain`;
  return ssml`${now} ${kind} ${spell.from <= voice.now ? ssml`lasts` : ssml`is likely`} ${spanTime(spell, context, voice)}.`;
}

function saySpan(
  { condition, high, low, spell, gust }: Extract<OverviewBody, { says: 'span' }>,
  context: Context,
  voice: Voice,
): Ssml {
  const { there, isPast } = context;
  const isOneNumber =
    Math.round(inListenersUnit(high, voice)) === Math.round(inListenersUnit(low, voice));
  const range = isOneNumber
    ? ssml`about ${degrees(high, voice)}`
    : ssml`between ${degreeRange(low, high, voice)}`;
  const wind = gust === undefined ? ssml`` : ssml`, and gusts of ${speed(gust, voice)}`;
  const falling = sayFalling(condition, spell, context, voice);
  const words = isPast ? conditionNow : conditionAhead;
  const sky = condition === undefined ? range : ssml`${words[condition]}, ${range}`;
  return ssml`${capitalised(there)}${isPast ? ssml` it was` : ssml`, expect`} ${sky}${falling}${wind}.`;
}

function sayFalling(
  condition: Extract<OverviewBody, { says: 'span' }>['condition'],
  spell: Extract<OverviewBody, { says: 'span' }>['spell'],
  context: Context,
  voice: Voice,
): Ssml {
  if (spell === undefined) return ssml``;
  const kind = spell.kind === 'snow' ? ssml`snow` : ssml`rain`;
  const isNamed = !context.isPast && isFalling(condition) && spell.from > voice.now;
  return ssml`, ${isNamed ? ssml`` : ssml`with `}${kind} ${spanTime(spell, context, voice)}`;
}

function sayDays(
  { groups, high, low, wettest }: Extract<OverviewBody, { says: 'days' }>,
  { where, isPast }: Context,
  voice: Voice,
): Ssml {
  const spoken = groups
    .slice(0, maxGroups)
    .map((group, index) => sayGroup(group, groups[index - 1], voice));
  const isHeaviestSaid =
    wettest !== undefined &&
    groups.some(({ first, last, kind }) => kind !== 'dry' && first !== last);
  const heaviest = isHeaviestSaid ? ssml`, heaviest ${onDay(wettest, voice)}` : ssml``;
  return ssml`${capitalised(inTurn(spoken))}${heaviest}${after(where)}. Highs ${isPast ? ssml`reached` : ssml`reach`} ${degrees(high, voice)}, lows ${bareDegrees(low, voice)}.`;
}

/** "rain today, then dry until Friday" */
function inTurn([first = ssml``, ...others]: readonly Ssml[]): Ssml {
  return others.reduce((said, next) => ssml`${said}, then ${next}`, first);
}

/** More groups than this are a list, and nobody keeps a list in mind. */
const maxGroups = 3;

function sayGroup(group: DayGroup, before: DayGroup | undefined, voice: Voice): Ssml {
  const sky = {
    dry:
      group.condition === undefined || isFalling(group.condition)
        ? ssml`dry`
        : conditionAhead[group.condition],
    rain: ssml`rain`,
    snow: ssml`snow`,
  }[group.kind];
  const follows = before !== undefined && addDays(before.last, 1) === group.first;
  if (group.first === group.last) return ssml`${sky} ${onDay(group.first, voice)}`;
  const isFromToday = group.first <= todayOf(voice) && group.last >= todayOf(voice);
  if (follows || isFromToday) return ssml`${sky} until ${day(group.last, voice)}`;
  return ssml`${sky} from ${day(group.first, voice)} to ${day(group.last, voice)}`;
}

const niceReasons: Readonly<Record<NiceReason, Ssml>> = {
  wet: ssml`wet`,
  cold: ssml`chilly`,
  hot: ssml`very hot`,
  windy: ssml`stormy`,
  fine: ssml`nice`,
};

function sayNice(
  { isNice, because, high, condition }: Extract<OverviewBody, { says: 'nice' }>,
  { there, isPast }: Context,
  voice: Voice,
): Ssml {
  if (!isNice)
    return ssml`No, it ${isPast ? ssml`was` : ssml`is`} ${niceReasons[because]} ${there}, with a high of ${degrees(high, voice)}.`;
  const sky = condition === undefined ? ssml`` : ssml`${conditionAhead[condition]} and `;
  return ssml`Yes, ${sky}${degrees(high, voice)} ${there}.`;
}
