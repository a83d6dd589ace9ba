import type { PressureLevel } from '../../answer/bands.ts';
import type { PressureBody, PressureTrend } from '../../answer/pressure.ts';
import { capitalised, ssml, type Ssml } from '../ssml.ts';
import type { Voice } from '../voice.ts';
import type { Context } from './context.ts';
import { barePressure, pressure } from './numbers.ts';

const levels: Readonly<Record<PressureLevel, Ssml>> = {
  low: ssml`which is low`,
  average: ssml`about average`,
  high: ssml`which is high`,
};

const trends: Readonly<Record<PressureTrend, Ssml>> = {
  fallingQuickly: ssml`falling quickly`,
  falling: ssml`falling`,
  steady: ssml`steady`,
  rising: ssml`rising`,
  risingQuickly: ssml`rising quickly`,
};

export function sayPressure(body: PressureBody, { there, isPast }: Context, voice: Voice): Ssml {
  if (body.says === 'value') {
    const trend = body.trend === undefined ? ssml`` : ssml`, and ${trends[body.trend]}`;
    return ssml`${pressure(body.pressure, voice)} ${there}, ${levels[body.level]}${trend}.`;
  }
  const { first, last } = body;
  const falls = isPast ? ssml`fell` : ssml`falls`;
  const rises = isPast ? ssml`rose` : ssml`rises`;
  return ssml`${capitalised(there)} the pressure ${last < first ? falls : rises} from ${barePressure(first, voice)} to ${pressure(last, voice)}.`;
}
