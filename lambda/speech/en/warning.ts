import type { Danger, WarningBody } from '../../answer/warning.ts';
import { listed, ssml, type Ssml } from '../ssml.ts';
import type { Voice } from '../voice.ts';
import type { Context } from './context.ts';
import { bareDegrees, rainDepth, snowDepth, speed } from './numbers.ts';
import { after } from './spans.ts';
import { clockOn } from './times.ts';

/** More than two dangers are a list that nobody acts on. */
const maxDangers = 2;

export function sayWarning({ asked, dangers }: WarningBody, context: Context, voice: Voice): Ssml {
  const { where, there, beside } = context;
  const limit =
    asked === 'advice'
      ? ssml`I cannot read official advice${after(where)}, so follow local authorities.`
      : ssml`I cannot see official warnings${after(where)}, so follow local authorities.`;
  const [first] = dangers;
  if (first === undefined)
    return ssml`${limit} The forecast itself shows nothing dangerous ${there}.`;
  const said = listed(
    dangers.slice(0, maxDangers).map((danger) => sayDanger(danger, voice)),
    ssml`and`,
  );
  return ssml`${limit} The forecast shows ${said}, from ${clockOn(first.from, beside, voice)}.`;
}

function sayDanger(danger: Danger, voice: Voice): Ssml {
  switch (danger.danger) {
    case 'thunder':
      return ssml`thunderstorms`;
    case 'freezingRain':
      return ssml`freezing rain`;
    case 'gust':
      return ssml`gusts of ${speed(danger.value, voice)}`;
    case 'heavyRain':
      return ssml`${rainDepth(danger.value, voice)} of heavy rain`;
    case 'heavySnow':
      return ssml`${snowDepth(danger.value, voice)} of snow`;
    case 'heat':
      return ssml`heat that feels like ${bareDegrees(danger.value, voice)}`;
    case 'cold':
      return ssml`cold that feels like ${bareDegrees(danger.value, voice)}`;
  }
}
