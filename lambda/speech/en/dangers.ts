import type { Danger } from '../../answer/dangers.ts';
import { ssml, type Ssml } from '../ssml.ts';
import type { Voice } from '../voice.ts';
import type { Context } from './context.ts';
import { bareDegrees, rainDepth, snowDepth, speed } from './numbers.ts';
import { clockOn } from './times.ts';

/** What the forecast itself shows of danger, for want of a warning or beside one. */
export function sayDangers(dangers: readonly Danger[], context: Context, voice: Voice): Ssml {
  const { when, beside, isPast } = context;
  const [first, second] = dangers;
  if (first === undefined)
    return isPast
      ? ssml`The weather itself was not dangerous ${when}.`
      : ssml`The forecast itself shows nothing dangerous ${when}.`;
  // More than two are a list that nobody acts on.
  const also = second === undefined ? ssml`` : ssml`, and ${names[second.danger]}`;
  const verb = isPast ? ssml`There was` : ssml`Expect`;
  return ssml`${verb} ${sayDanger(first, context, voice)} from ${clockOn(first.from, beside, voice)}${also}.`;
}

const names: Readonly<Record<Danger['danger'], Ssml>> = {
  thunder: ssml`thunder`,
  freezingRain: ssml`freezing rain`,
  gust: ssml`strong gusts`,
  heavyRain: ssml`heavy rain`,
  heavySnow: ssml`heavy snow`,
  heat: ssml`great heat`,
  cold: ssml`bitter cold`,
};

function sayDanger(danger: Danger, { isPast }: Context, voice: Voice): Ssml {
  const feels = isPast ? ssml`felt` : ssml`feels`;
  switch (danger.danger) {
    case 'thunder':
    case 'freezingRain':
      return names[danger.danger];
    case 'gust':
      return ssml`wind gusting to ${speed(danger.value, voice)}`;
    case 'heavyRain':
      return ssml`${rainDepth(danger.value, voice)} of heavy rain`;
    case 'heavySnow':
      return ssml`${snowDepth(danger.value, voice)} of snow`;
    case 'heat':
      return ssml`heat that ${feels} like ${bareDegrees(danger.value, voice)}`;
    case 'cold':
      return ssml`cold that ${feels} like ${bareDegrees(danger.value, voice)}`;
  }
}
