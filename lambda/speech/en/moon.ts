import type { MoonBody, MoonPhase } from '../../answer/moon.ts';
import { ssml, type Ssml } from '../ssml.ts';
import type { Voice } from '../voice.ts';
import type { Context } from './context.ts';
import { percent } from './numbers.ts';
import { after } from './spans.ts';
import { clockOnDay } from './sun.ts';
import { onDay } from './times.ts';

const phases: Readonly<Record<MoonPhase, Ssml>> = {
  new: ssml`new`,
  waxingCrescent: ssml`a waxing crescent`,
  firstQuarter: ssml`at first quarter`,
  waxingGibbous: ssml`waxing gibbous`,
  full: ssml`full`,
  waningGibbous: ssml`waning gibbous`,
  lastQuarter: ssml`at last quarter`,
  waningCrescent: ssml`a waning crescent`,
};

export function sayMoon(body: MoonBody, { when, where, isPast }: Context, voice: Voice): Ssml {
  switch (body.says) {
    case 'phase':
      return ssml`The moon ${isPast ? ssml`was` : ssml`is`} ${phases[body.phase]} ${when}${litShare(body)}. The next full moon is ${onDay(body.nextFull, voice)}.`;
    case 'rise':
    case 'set': {
      const verb = body.says === 'rise' ? ssml`rises` : ssml`sets`;
      return body.at <= voice.now
        ? ssml`The moon ${body.says === 'rise' ? ssml`rose` : ssml`set`} at ${clockOnDay(body.at, voice)}${after(where)}.`
        : ssml`The moon ${verb} at ${clockOnDay(body.at, voice)}${after(where)}.`;
    }
    case 'stays':
      return body.isUp
        ? ssml`The moon does not set${after(where)} for two days: it stays up.`
        : ssml`The moon does not rise${after(where)} for two days: it stays below the horizon.`;
  }
}

/** The names of new and full moon say it already. */
function litShare({ phase, lit }: Extract<MoonBody, { says: 'phase' }>): Ssml {
  return phase === 'new' || phase === 'full' ? ssml`` : ssml`, ${percent(lit)} lit`;
}
