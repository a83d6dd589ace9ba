import type { SkyAsked, SkyBody } from '../../answer/sky.ts';
import { capitalised, ssml, type Ssml } from '../ssml.ts';
import type { Voice } from '../voice.ts';
import { conditionAhead } from './conditions.ts';
import type { Context } from './context.ts';
import { distance, percent } from './numbers.ts';
import { after, asFarAs, spanTime } from './spans.ts';
import { clockOn } from './times.ts';

type Said<S> = Extract<SkyBody, { says: S }>;

const words: Readonly<Record<SkyAsked, Ssml>> = {
  sunny: ssml`sunny`,
  cloudy: ssml`cloudy`,
  clear: ssml`clear`,
};

export function saySky(body: SkyBody, context: Context, voice: Voice): Ssml {
  const { there, where, isPast } = context;
  switch (body.says) {
    case 'value':
      return body.condition === undefined
        ? capitalised(ssml`${percent(body.cover)} cloud ${there}.`)
        : capitalised(
            ssml`${conditionAhead[body.condition]} ${there}, with ${percent(body.cover)} cloud cover.`,
          );
    case 'cover':
      return capitalised(
        ssml`${percent(body.cover)} of the sky ${isPast ? ssml`was` : ssml`is`} covered ${there}.`,
      );
    case 'whether':
      return sayWhether(body, context, voice);
    case 'night':
      return ssml`No, the sun is down ${there}. The sky is ${percent(body.cover)} covered.`;
    case 'fog':
      return isPast
        ? ssml`Yes, there was fog ${there} ${spanTime(body, context, voice)}.`
        : ssml`Yes, fog is likely ${there} ${spanTime(body, context, voice)}.`;
    case 'noFog':
      return sayNoFog(body, context, voice);
    case 'clears':
      return sayClears(body, context, voice);
    case 'clearAlready':
      return ssml`It is mostly clear already${after(where)}, with ${percent(body.cover)} cloud.`;
  }
}

function sayWhether(
  { asked, isSo, condition, cover, sunny }: Said<'whether'>,
  context: Context,
  voice: Voice,
): Ssml {
  const { there, isPast } = context;
  const share = ssml`${percent(cover)} cloud cover`;
  if (isSo) return ssml`Yes, ${words[asked]} ${there}, with ${share}.`;
  const not = ssml`No, not ${words[asked]} ${there}`;
  if (sunny !== undefined && !isPast)
    return ssml`${not}, but with some sun ${spanTime(sunny, context, voice)}.`;
  return condition === undefined
    ? ssml`${not}: ${share}.`
    : ssml`${not}: ${conditionAhead[condition]}, with ${share}.`;
}

function sayNoFog({ visibility }: Said<'noFog'>, { there, isPast }: Context, voice: Voice): Ssml {
  const verdict = isPast
    ? ssml`No, there was no fog ${there}`
    : ssml`No, no fog is expected ${there}`;
  return visibility === undefined
    ? ssml`${verdict}.`
    : ssml`${verdict}: you can see ${distance(visibility, voice)}.`;
}

function sayClears({ what, at, to }: Said<'clears'>, { where }: Context, voice: Voice): Ssml {
  if (at === undefined)
    return what === 'fog'
      ? ssml`The fog does not lift${after(where)} ${asFarAs(to, voice)}.`
      : ssml`It stays cloudy${after(where)} ${asFarAs(to, voice)}.`;
  const time = clockOn(at, voice.now, voice);
  return what === 'fog'
    ? ssml`The fog should lift${after(where)} around ${time}.`
    : ssml`It should clear up${after(where)} around ${time}.`;
}
