import type { SnowBody } from '../../answer/snow.ts';
import type { Spell } from '../../answer/wetness.ts';
import { capitalised, ssml, type Ssml } from '../ssml.ts';
import { choose, type Voice } from '../voice.ts';
import type { Context } from './context.ts';
import { aboutSnowDepth, degrees, rainDepth } from './numbers.ts';
import { after, asFarAs, isRunning, lengthOf, spanTime } from './spans.ts';
import { clockOn } from './times.ts';

type Said<S> = Extract<SnowBody, { says: S }>;

export function saySnow(body: SnowBody, context: Context, voice: Voice): Ssml {
  const { there, isPast } = context;
  switch (body.says) {
    case 'snow':
      return saySpell(body, context, voice);
    case 'noSnow':
      return sayNoSnow(body, context, voice);
    case 'ice':
      return sayIce(body, context, voice);
    case 'noIce':
      return ssml`No, ice ${isPast ? ssml`was not likely` : ssml`is not likely`} ${there}: the low ${isPast ? ssml`was` : ssml`is`} ${degrees(body.low, voice)}.`;
    case 'hail':
      return ssml`Yes, thunderstorms ${there} ${isPast ? ssml`may have brought` : ssml`may bring`} hail, ${spanTime(body, context, voice)}.`;
    case 'noHail':
      return sayNoHail(body, context, voice);
    case 'amount':
      return sayAmount(body, context, voice);
    case 'depth':
      return body.depth < 0.5
        ? ssml`There ${isPast ? ssml`was` : ssml`is`} no snow on the ground ${there}.`
        : ssml`The snow on the ground ${isPast ? ssml`was` : ssml`is`} ${aboutSnowDepth(body.depth, voice)} deep ${there}.`;
  }
}

function saySpell(body: Said<'snow'>, context: Context, voice: Voice): Ssml {
  const { spell, asked } = body;
  const { there, isPast } = context;
  const kind = kindOf(spell);
  const depth = aboutSnowDepth(spell.snowfall, voice);
  const again = body.spells > 1 ? ssml`, and more later` : ssml``;
  const time = spanTime(spell, context, voice);
  if (isPast) {
    const verdict = asked === 'whether' ? ssml`Yes, there was ${kind}` : ssml`There was ${kind}`;
    return ssml`${verdict} ${there} ${time}, ${depth}.`;
  }
  if (asked === 'whether') {
    if (isRunning(spell, voice))
      return ssml`Yes, there is ${kind}${after(context.where)} ${time}, ${depth}${again}.`;
    const opening = choose(voice, [ssml`Yes, ${kind} is likely`, ssml`Yes, expect ${kind}`]);
    return ssml`${opening} ${there} ${time}, ${depth}${again}.`;
  }
  return asked === 'when' ? sayStart(body, context, voice) : sayEnd(body, context, voice);
}

function kindOf({ kind }: Spell): Ssml {
  return kind === 'snow' ? ssml`snow` : ssml`snow mixed with rain`;
}

function sayStart({ spell }: Said<'snow'>, { where }: Context, voice: Voice): Ssml {
  if (isRunning(spell, voice))
    return ssml`It is already snowing${after(where)}, until about ${clockOn(spell.to, voice.now, voice)}.`;
  const start = clockOn(spell.from, voice.now, voice);
  const end = clockOn(spell.to, spell.from, voice);
  return ssml`${capitalised(kindOf(spell))} should start${after(where)} around ${start} and last until about ${end}, ${aboutSnowDepth(spell.snowfall, voice)}.`;
}

function sayEnd({ spell, isBeyond }: Said<'snow'>, { where }: Context, voice: Voice): Ssml {
  const end = clockOn(spell.to, Math.max(spell.from, voice.now), voice);
  if (isBeyond) return ssml`The snow goes on${after(where)} past ${end}, which is as far as I see.`;
  const length = lengthOf(spell, voice);
  if (isRunning(spell, voice))
    return ssml`It should stop snowing${after(where)} around ${end}, in about ${length}.`;
  return ssml`Snow starts${after(where)} around ${clockOn(spell.from, voice.now, voice)} and lasts about ${length}, until ${end}.`;
}

function sayNoSnow({ asked, rain, to }: Said<'noSnow'>, context: Context, voice: Voice): Ssml {
  const { there, where, isPast } = context;
  if (rain !== undefined && (asked === 'whether' || isPast))
    return ssml`No snow ${there}, but rain ${spanTime(rain, context, voice)}.`;
  if (isPast)
    return asked === 'whether'
      ? ssml`No, it did not snow ${there}.`
      : ssml`It did not snow ${there}.`;
  if (asked === 'whether') return ssml`No, it should not snow ${there}.`;
  return ssml`No snow is in sight${after(where)} ${asFarAs(to, voice)}.`;
}

function sayIce({ cause, low, ...span }: Said<'ice'>, context: Context, voice: Voice): Ssml {
  const { there, isPast } = context;
  const time = spanTime(span, context, voice);
  const coldest = low === undefined ? ssml`` : ssml`, with a low of ${degrees(low, voice)}`;
  switch (cause) {
    case 'freezingRain':
      return ssml`Yes, freezing rain ${isPast ? ssml`made` : ssml`makes`} it icy ${there} ${time}.`;
    case 'road':
      return ssml`Yes, roads may ${isPast ? ssml`have been` : ssml`be`} icy ${there} ${time}${coldest}.`;
    case 'frost':
      return ssml`Yes, frost ${isPast ? ssml`was` : ssml`is`} likely ${there} ${time}${coldest}, though on mostly dry roads.`;
  }
}

function sayNoHail(
  { thunderAt }: Said<'noHail'>,
  { there, beside, isPast }: Context,
  voice: Voice,
): Ssml {
  if (isPast) return ssml`No, there is no sign of hail ${there}.`;
  if (thunderAt === undefined) return ssml`No, hail is not expected ${there}.`;
  return ssml`No, hail is not expected ${there}, but there may be thunder around ${clockOn(thunderAt, beside, voice)}.`;
}

function sayAmount(
  { snowfall, rain }: Said<'amount'>,
  { there, isPast }: Context,
  voice: Voice,
): Ssml {
  const isRainy = rain >= 0.1;
  if (snowfall < 0.1) {
    if (isRainy) return ssml`No snow ${there}, but ${rainDepth(rain, voice)} of rain.`;
    return isPast ? ssml`None: no snow fell ${there}.` : ssml`None: no snow is expected ${there}.`;
  }
  return ssml`${capitalised(aboutSnowDepth(snowfall, voice))} of snow ${there}${isRainy ? ssml`, and some rain` : ssml``}.`;
}
