import type { UvBand } from '../../answer/bands.ts';
import type { UvBody } from '../../answer/uv.ts';
import { capitalised, sentences, ssml, type Ssml } from '../ssml.ts';
import type { Voice } from '../voice.ts';
import type { Context } from './context.ts';
import { spanTime } from './spans.ts';
import { clockOn } from './times.ts';

const bands: Readonly<Record<UvBand, Ssml>> = {
  low: ssml`low`,
  moderate: ssml`moderate`,
  high: ssml`high`,
  veryHigh: ssml`very high`,
  extreme: ssml`extreme`,
};

export function sayUv(body: UvBody, context: Context, voice: Voice): Ssml {
  const { index, band, at, isProtectionNeeded, says } = body;
  const { there, isPast, beside } = context;
  const value = Math.round(index);
  const time =
    at === undefined || value === 0 ? ssml`` : ssml` around ${clockOn(at, beside, voice)}`;
  const advice = adviceOn(body, context, voice);
  if (says === 'value')
    return sentences(
      ssml`${capitalised(bands[band])} ${there}: a UV index of ${value}${time}.`,
      advice ?? (isPast || isProtectionNeeded ? undefined : ssml`You need no protection.`),
    );
  const verb = isPast ? ssml`was` : ssml`is`;
  const found = ssml`the UV index ${there} ${verb} ${value}${time}, which is ${bands[band]}`;
  return isProtectionNeeded ? sentences(ssml`Yes, ${found}.`, advice) : ssml`No, ${found}.`;
}

/** Past sunshine needs no advice. */
function adviceOn({ protection }: UvBody, context: Context, voice: Voice): Ssml | undefined {
  if (protection === undefined || context.isPast) return undefined;
  return ssml`Protect your skin ${spanTime(protection, context, voice)}.`;
}
