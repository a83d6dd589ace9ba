import type { RainBody } from '../../answer/rain.ts';
import { capitalised, ssml, type Ssml } from '../ssml.ts';
import type { Voice } from '../voice.ts';
import type { Context } from './context.ts';
import { aboutRainDepth, percent } from './numbers.ts';
import { after, spanTime } from './spans.ts';
import { clockOn, day } from './times.ts';

type Said<S extends RainBody['says']> = Extract<RainBody, { readonly says: S }>;

/** Rain of a time that is over: it did or did not, and nothing is likely any more. */
export function sayPastRain(body: RainBody, context: Context, voice: Voice): Ssml {
  const { there, beside } = context;
  switch (body.says) {
    case 'wet':
      return sayWet(body, context, voice);
    case 'snowInstead': {
      const time = spanTime(body.spell, context, voice);
      return body.asked === 'when' || body.asked === 'nextWet'
        ? ssml`It snowed and did not rain ${there}, ${time}.`
        : ssml`No, it snowed ${there}, ${time}.`;
    }
    case 'dry':
      return ssml`${{ whether: ssml`No, it`, dry: ssml`Yes, it`, when: ssml`It`, nextWet: ssml`It` }[body.asked]} stayed dry ${there}.`;
    case 'chance':
      return ssml`${capitalised(percent(body.probability))} ${there}.`;
    case 'amount': {
      const snow = body.isSnowToo ? ssml`, and some snow` : ssml``;
      if (body.amount >= 0.1)
        return ssml`${capitalised(aboutRainDepth(body.amount, voice))} of rain fell ${there}${snow}.`;
      return body.isSnowToo
        ? ssml`No rain ${there}, but some snow.`
        : ssml`None: it stayed dry ${there}.`;
    }
    case 'stops':
      return ssml`It rained ${there} from ${clockOn(body.from, beside, voice)} until ${body.isBeyond ? ssml`past` : ssml`about`} ${clockOn(body.to, body.from, voice)}.`;
    case 'neverStarts':
      return ssml`It did not rain ${there}.`;
    case 'nextDry':
      return body.day === undefined
        ? ssml`No day stayed dry ${there}.`
        : ssml`${capitalised(day(body.day, voice))} stayed dry${after(context.where)}.`;
    case 'dryWindow':
      return sayDryWindow(body, context, voice);
  }
}

function sayWet({ asked, spell, spells }: Said<'wet'>, context: Context, voice: Voice): Ssml {
  const verdict = { whether: ssml`Yes, `, dry: ssml`No, `, when: ssml``, nextWet: ssml`` }[asked];
  const fell = spell.kind === 'sleet' ? ssml`there was sleet` : ssml`it rained`;
  const again = spells > 1 ? ssml`, and again later` : ssml``;
  const time = spanTime(spell, context, voice);
  return capitalised(
    ssml`${verdict}${fell} ${context.there} ${time}, ${aboutRainDepth(spell.amount, voice)}${again}.`,
  );
}

function sayDryWindow(
  { window, isAllDry }: Said<'dryWindow'>,
  { there, beside }: Context,
  voice: Voice,
): Ssml {
  if (window === undefined) return ssml`There was no dry hour ${there}.`;
  if (isAllDry) return ssml`It stayed dry all the time ${there}.`;
  return ssml`The longest dry time ${there} was from ${clockOn(window.from, beside, voice)} until ${clockOn(window.to, window.from, voice)}.`;
}
