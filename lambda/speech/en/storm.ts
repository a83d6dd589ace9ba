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
  const { asked, cause, hasHail } = body;
  const { there, where, isPast } = context;
  const kind = cause === 'thunder' ? ssml`thunderstorms` : ssml`a storm`;
  const hail = hasHail ? ssml`, with hail` : ssml``;
  const gust =
    body.gust === undefined ? hail : ssml`${hail}, with gusts of ${speed(body.gust, voice)}`;
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
  return ssml`${capitalised(kind)} should come${after(where)} around ${start} and pass by about ${end}${gust}.`;
}

function sayNoStorm(
  { asked, kind, gust, to }: Said<'noStorm'>,
  context: Context,
  voice: Voice,
): Ssml {
  const { there, where, isPast } = context;
  const name = kind === 'thunder' ? ssml`thunder` : ssml`storm`;
  const wind =
    gust === undefined || kind === 'thunder' ? ssml`` : ssml`: gusts reach ${speed(gust, voice)}`;
  if (asked === 'when' && !isPast)
    return ssml`No ${name} is in sight${after(where)} ${asFarAs(to, voice)}.`;
  const was = isPast ? ssml`there was no ${name}` : ssml`no ${name} is expected`;
  return ssml`No, ${was} ${there}${isPast ? ssml`` : wind}.`;
}

function sayHurricane(
  { isReached, gust, at }: Said<'hurricane'>,
  { there, beside }: Context,
  voice: Voice,
): Ssml {
  const worst = ssml`gusts of ${speed(gust, voice)} around ${clockOn(at, beside, voice)}`;
  return isReached
    ? ssml`Yes, the wind reaches hurricane force ${there}, with ${worst}. Follow local authorities.`
    : ssml`No, not in the forecast ${there}: it shows ${worst} at most. Official warnings know more.`;
}

/** Begins with "No" where yes or no is asked, and yet claims nothing that no forecast knows. */
function sayTornado({ thunder }: Said<'tornado'>, context: Context, voice: Voice): Ssml {
  const limit = ssml`No forecast shows tornadoes, so follow official warnings.`;
  const { there } = context;
  return thunder === undefined
    ? ssml`${limit} I see no thunderstorms ${there}.`
    : ssml`${limit} I do see thunderstorms ${there} ${spanTime(thunder, context, voice)}.`;
}
