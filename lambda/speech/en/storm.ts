import type { StormBody } from '../../answer/storm.ts';
import { capitalised, ssml, type Ssml } from '../ssml.ts';
import { choose, type Voice } from '../voice.ts';
import type { Context } from './context.ts';
import { speed } from './numbers.ts';
import { after, asFarAs, isRunning, spanTime } from './spans.ts';
import { clockOn } from './times.ts';

type Said<S> = Extract<StormBody, { says: S }>;

export function sayStorm(body: StormBody, context: Context, voice: Voice): Ssml {
  switch (body.says) {
    case 'storm':
      return sayFirstStorm(body, context, voice);
    case 'noStorm':
      return sayNoStorm(body, context, voice);
    case 'hurricane':
      return sayHurricane(body, context, voice);
    case 'tornado':
      return sayTornado(body, context, voice);
  }
}

function sayFirstStorm(body: Said<'storm'>, context: Context, voice: Voice): Ssml {
  const { asked, cause } = body;
  const { there, where, isPast } = context;
  const kind = cause === 'thunder' ? ssml`thunderstorms` : ssml`a storm`;
  const gust = attributesOf(body, voice);
  const time = spanTime(body, context, voice);
  if (isPast) {
    const were = cause === 'thunder' ? ssml`there were ${kind}` : ssml`there was ${kind}`;
    return capitalised(
      ssml`${asked === 'whether' ? ssml`Yes, ` : ssml``}${were} ${there} ${time}${gust}.`,
    );
  }
  if (asked === 'whether') {
    const are = cause === 'thunder' ? ssml`are likely` : ssml`is likely`;
    const opening = choose(voice, [ssml`Yes, ${kind} ${are}`, ssml`Yes, expect ${kind}`]);
    return ssml`${opening} ${there} ${time}${gust}.`;
  }
  if (isRunning(body, voice)) return ssml`It is stormy already${after(where)}, ${time}${gust}.`;
  const start = clockOn(body.from, voice.now, voice);
  const end = clockOn(body.to, body.from, voice);
  return ssml`${capitalised(kind)} should arrive${after(where)} around ${start} and pass by about ${end}${gust}.`;
}

/** ", with hail and gusts of 60 kilometres an hour" */
function attributesOf({ gust, hasHail }: Said<'storm'>, voice: Voice): Ssml {
  if (gust === undefined) return hasHail ? ssml`, with hail` : ssml``;
  return ssml`, with ${hasHail ? ssml`hail and ` : ssml``}gusts of ${speed(gust, voice)}`;
}

function sayNoStorm(
  { asked, kind, gust, to }: Said<'noStorm'>,
  { there, where, isPast }: Context,
  voice: Voice,
): Ssml {
  const name = kind === 'thunder' ? ssml`thunder` : ssml`storm`;
  if (isPast) return ssml`No, there was no ${name} ${there}.`;
  if (asked === 'when') return ssml`No ${name} is in sight${after(where)} ${asFarAs(to, voice)}.`;
  if (kind === 'thunder' || gust === undefined) return ssml`No, not in the forecast ${there}.`;
  return ssml`No, not in the forecast ${there}: gusts reach ${speed(gust, voice)}.`;
}

function sayHurricane(
  { isReached, gust, at }: Said<'hurricane'>,
  { there, beside, isPast }: Context,
  voice: Voice,
): Ssml {
  const worst = ssml`gusts of ${speed(gust, voice)} around ${clockOn(at, beside, voice)}`;
  if (isPast)
    return isReached
      ? ssml`Yes, the wind reached hurricane force ${there}, with ${worst}.`
      : ssml`No, the wind stayed below hurricane force ${there}, with ${worst} at most.`;
  return isReached
    ? ssml`Yes, the wind reaches hurricane force ${there}, with ${worst}. Follow local authorities.`
    : ssml`No, not in the forecast ${there}: ${worst} at most. For hurricanes, follow official warnings.`;
}

/** Begins with "No" where yes or no is asked, and yet claims nothing that no forecast knows. */
function sayTornado({ thunder }: Said<'tornado'>, context: Context, voice: Voice): Ssml {
  const limit = ssml`No forecast shows tornadoes, so follow official warnings.`;
  const { there, isPast } = context;
  return thunder === undefined
    ? ssml`${limit} ${isPast ? ssml`There were` : ssml`I see`} no thunderstorms ${there}.`
    : ssml`${limit} ${isPast ? ssml`There were` : ssml`I do see`} thunderstorms ${there} ${spanTime(thunder, context, voice)}.`;
}
