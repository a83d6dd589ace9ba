import type { SkyAsked, SkyBody } from '../../answer/sky.ts';
import { capitalised, ssml, type Ssml } from '../ssml.ts';
import type { Voice } from '../voice.ts';
import { expected, isFalling } from './conditions.ts';
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
      return sayValue(body, context, voice);
    case 'cover':
      return capitalised(
        ssml`${percent(body.cover)} of the sky ${isPast ? ssml`was` : ssml`is`} covered ${there}.`,
      );
    case 'whether':
      return sayWhether(body, context, voice);
    case 'night':
      return ssml`No, the sun ${isPast ? ssml`was` : ssml`is`} down ${there}. The sky ${isPast ? ssml`was` : ssml`is`} ${percent(body.cover)} covered.`;
    case 'fog':
      return isPast
        ? ssml`Yes, there was fog ${there} ${spanTime(body, context, voice)}.`
        : ssml`Yes, fog is likely ${there} ${spanTime(body, context, voice)}.`;
    case 'noFog':
      return sayNoFog(body, context, voice);
    case 'clears':
      return sayClears(body, context, voice);
    case 'clearAlready':
      return ssml`It ${isPast ? ssml`was` : ssml`is`} mostly clear already${after(where)}, with ${percent(body.cover)} cloud.`;
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
  const isNamed = isFalling(condition) || condition === 'fog' || condition === 'freezingFog';
  const weather =
    condition !== undefined && isNamed ? ssml`${expected(condition, voice)}, and ` : ssml``;
  return ssml`${not}: ${weather}${share}.`;
}

function sayValue({ condition, cover }: Said<'value'>, { there }: Context, voice: Voice): Ssml {
  const share = percent(cover);
  if (condition === undefined) return ssml`${capitalised(share)} cloud ${there}.`;
  const sky = capitalised(expected(condition, voice));
  return ssml`${sky} ${there}, with ${share} cloud cover.`;
}

function sayNoFog({ visibility }: Said<'noFog'>, { there, isPast }: Context, voice: Voice): Ssml {
  const verdict = isPast
    ? ssml`No, there was no fog ${there}`
    : ssml`No, fog is not expected ${there}`;
  return visibility === undefined
    ? ssml`${verdict}.`
    : ssml`${verdict}: you ${isPast ? ssml`could` : ssml`can`} see ${distance(visibility, voice)}.`;
}

function sayClears(
  { what, at, to }: Said<'clears'>,
  { where, beside, isPast }: Context,
  voice: Voice,
): Ssml {
  const isFog = what === 'fog';
  if (at === undefined) {
    if (isPast)
      return isFog
        ? ssml`The fog did not lift${after(where)}.`
        : ssml`It stayed cloudy${after(where)}.`;
    const stays = isFog ? ssml`The fog does not lift` : ssml`It stays cloudy`;
    return ssml`${stays}${after(where)} ${asFarAs(to, voice)}.`;
  }
  if (isPast) {
    const cleared = isFog ? ssml`The fog lifted` : ssml`It cleared up`;
    return ssml`${cleared}${after(where)} around ${clockOn(at, beside, voice)}.`;
  }
  const clears = isFog ? ssml`The fog should lift` : ssml`It should clear up`;
  return ssml`${clears}${after(where)} around ${clockOn(at, voice.now, voice)}.`;
}
