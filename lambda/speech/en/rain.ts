import type { RainBody } from '../../answer/rain.ts';
import { capitalised, ssml, type Ssml } from '../ssml.ts';
import { choose, type Voice } from '../voice.ts';
import type { Context } from './context.ts';
import { aboutRainDepth, percent } from './numbers.ts';
import { sayPastRain } from './pastRain.ts';
import { after, asFarAs, isRunning, spanTime } from './spans.ts';
import { clockOn, day } from './times.ts';

export function sayRain(body: RainBody, context: Context, voice: Voice): Ssml {
  const { there, beside, isPast } = context;
  if (isPast) return sayPastRain(body, context, voice);
  switch (body.says) {
    case 'wet':
      return sayWet(body, context, voice);
    case 'snowInstead':
      return body.asked === 'dry'
        ? ssml`No, expect snow ${there}, ${spanTime(body.spell, context, voice)}.`
        : ssml`No, not rain but snow ${there}, ${spanTime(body.spell, context, voice)}.`;
    case 'dry':
      return sayDry(body, context, voice);
    case 'chance':
      return body.probability < 5
        ? ssml`Next to none: it should stay dry ${there}.`
        : ssml`${capitalised(percent(body.probability))} ${there}, highest around ${clockOn(body.at, beside, voice)}.`;
    case 'amount':
      if (body.amount < 0.1)
        return body.isSnowToo
          ? ssml`No rain ${there}, but some snow.`
          : ssml`None: it should stay dry ${there}.`;
      return ssml`${capitalised(aboutRainDepth(body.amount, voice))} of rain ${there}${body.isSnowToo ? ssml`, and some snow` : ssml``}.`;
    case 'stops':
      return sayStops(body, context, voice);
    case 'neverStarts':
      return ssml`No rain is in sight${after(context.where)} ${asFarAs(body.to, voice)}.`;
    case 'nextDry':
      return body.day === undefined
        ? ssml`No dry day is in sight${after(context.where)} ${asFarAs(body.to, voice)}.`
        : ssml`${capitalised(day(body.day, voice))} should stay dry${after(context.where)}.`;
    case 'dryWindow':
      if (body.window === undefined) return ssml`There is no dry hour ${there}.`;
      if (body.isAllDry) return ssml`It should stay dry all the time ${there}.`;
      return ssml`The longest dry time ${there} is from ${clockOn(body.window.from, beside, voice)} until ${clockOn(body.window.to, body.window.from, voice)}.`;
  }
}

function sayWet(
  { spell, spells, asked }: Extract<RainBody, { says: 'wet' }>,
  context: Context,
  voice: Voice,
): Ssml {
  const { there, where } = context;
  const kind = spell.kind === 'sleet' ? ssml`sleet` : ssml`rain`;
  const amount = aboutRainDepth(spell.amount, voice);
  const again = spells > 1 ? ssml`, and more later` : ssml``;
  if (asked === 'when' || asked === 'nextWet') {
    return spell.from <= voice.now
      ? ssml`It is already raining${after(where)}, until about ${clockOn(spell.to, voice.now, voice)}.`
      : ssml`${capitalised(kind)} should start${after(where)} around ${clockOn(spell.from, voice.now, voice)} and last until about ${clockOn(spell.to, spell.from, voice)}, ${amount}.`;
  }
  const verdict = asked === 'dry' ? ssml`No` : ssml`Yes`;
  if (isRunning(spell, voice))
    return ssml`${verdict}, there is ${kind}${after(where)} ${spanTime(spell, context, voice)}, ${amount}${again}.`;
  const opening = choose(voice, [
    ssml`${verdict}, ${kind} is likely`,
    ssml`${verdict}, expect ${kind}`,
  ]);
  return ssml`${opening} ${there} ${spanTime(spell, context, voice)}, ${amount}${again}.`;
}

function sayDry(
  { asked, shower, to }: Extract<RainBody, { says: 'dry' }>,
  { there, where, beside }: Context,
  voice: Voice,
): Ssml {
  const verdict =
    asked === 'dry'
      ? ssml`Yes, it should stay dry ${there}`
      : asked === 'whether'
        ? choose(voice, [
            ssml`No, it should stay dry ${there}`,
            ssml`No, no rain is expected ${there}`,
          ])
        : ssml`No rain is in sight${after(where)} ${asFarAs(to, voice)}`;
  if (shower === undefined) return ssml`${verdict}.`;
  return ssml`${verdict}, though around ${clockOn(shower.at, beside, voice)} there is a ${percent(shower.probability)} chance of a shower.`;
}

function sayStops(
  { from, to, isRunning, isBeyond }: Extract<RainBody, { says: 'stops' }>,
  { where }: Context,
  voice: Voice,
): Ssml {
  if (isBeyond)
    return ssml`It does not let up${after(where)}: the rain goes on past ${clockOn(to, voice.now, voice)}.`;
  const hours = Math.max(1, Math.round((to - Math.max(from, voice.now)) / 3_600_000));
  const length = hours === 1 ? ssml`an hour` : ssml`${hours} hours`;
  return isRunning
    ? ssml`It should stop${after(where)} around ${clockOn(to, voice.now, voice)}, in about ${length}.`
    : ssml`Rain starts${after(where)} around ${clockOn(from, voice.now, voice)} and lasts about ${length}, until ${clockOn(to, from, voice)}.`;
}
