import type { NiceReason, OverviewBody } from '../../answer/overview.ts';
import { capitalised, ssml, type Ssml } from '../ssml.ts';
import type { Voice } from '../voice.ts';
import { expected, conditionNow, isFalling } from './conditions.ts';
import type { Context } from './context.ts';
import { bareDegrees, degreeRange, degrees, inListenersUnit, speed } from './numbers.ts';
import { after, spanTime } from './spans.ts';
import { sayDays } from './severalDays.ts';
import { day } from './times.ts';

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
        body.condition === undefined ? ssml`` : ssml`${expected(body.condition, voice)} and `
      }${degrees(body.high, voice)}.`;
  }
}

function sayNow(
  { condition, temperature, feelsLike, spell }: Extract<OverviewBody, { says: 'now' }>,
  context: Context,
  voice: Voice,
): Ssml {
  const { where } = context;
  const sky = condition === undefined ? ssml`` : beside(conditionNow[condition]);
  const feels =
    feelsLike === undefined ? ssml`` : ssml`, and feels like ${bareDegrees(feelsLike, voice)}`;
  const now = ssml`It's ${degrees(temperature, voice)}${sky}${after(where)}${feels}.`;
  if (spell === undefined) return now;
  const kind = spell.kind === 'snow' ? ssml`Snow` : ssml`Rain`;
  return ssml`${now} ${kind} ${spell.from <= voice.now ? ssml`lasts` : ssml`is likely`} ${spanTime(spell, context, voice)}.`;
}

/** " and cloudy", ", foggy and freezing" */
function beside(sky: Ssml): Ssml {
  return sky.includes(' and ') ? ssml`, ${sky}` : ssml` and ${sky}`;
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
  if (condition !== undefined && isFalling(condition) && spell !== undefined) {
    const falls = isPast
      ? ssml` it was ${conditionNow[condition]}`
      : ssml`, expect ${expected(condition, voice)}`;
    return ssml`${capitalised(there)}${falls} ${spanTime(spell, context, voice)}, ${range}${wind}.`;
  }
  const falling =
    spell === undefined
      ? ssml``
      : ssml`, with ${spell.kind === 'snow' ? ssml`snow` : ssml`rain`} ${spanTime(spell, context, voice)}`;
  const sky =
    condition === undefined
      ? range
      : ssml`${isPast ? conditionNow[condition] : expected(condition, voice)}, ${range}`;
  return ssml`${capitalised(there)}${isPast ? ssml` it was` : ssml`, expect`} ${sky}${falling}${wind}.`;
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
  const sky = condition === undefined ? ssml`` : ssml`${expected(condition, voice)} and `;
  return ssml`Yes, ${sky}${degrees(high, voice)} ${there}.`;
}
