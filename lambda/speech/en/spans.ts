import type { Instant } from '../../time/localDate.ts';
import { ssml, type Ssml } from '../ssml.ts';
import type { Voice } from '../voice.ts';
import type { Context } from './context.ts';
import { clockOn } from './times.ts';

interface Span {
  readonly from: Instant;
  readonly to: Instant;
}

/** It has begun and goes on. */
export function isRunning({ from, to }: Span, voice: Voice): boolean {
  return from <= voice.now && voice.now < to;
}

/** "from 3 PM until about 6 PM", "until about 6 PM" where it runs; with the day where the asked time has several. */
export function spanTime(span: Span, { beside }: Context, voice: Voice): Ssml {
  if (isRunning(span, voice)) return ssml`until about ${clockOn(span.to, voice.now, voice)}`;
  return ssml`from ${clockOn(span.from, beside, voice)} until about ${clockOn(span.to, span.from, voice)}`;
}

/** "an hour", "3 hours"; of what runs, what is left. */
export function lengthOf({ from, to }: Span, voice: Voice): Ssml {
  const begins = from <= voice.now && voice.now < to ? voice.now : from;
  const hours = Math.max(1, Math.round((to - begins) / 3_600_000));
  return hours === 1 ? ssml`an hour` : ssml`${hours} hours`;
}

/** "for the next 3 days", "for the next 12 hours": how far was looked in vain. */
export function asFarAs(to: Instant, voice: Voice): Ssml {
  const hours = Math.max(1, Math.round((to - voice.now) / 3_600_000));
  if (hours >= 48) return ssml`for the next ${Math.round(hours / 24)} days`;
  return hours === 1 ? ssml`for the next hour` : ssml`for the next ${hours} hours`;
}

/** " in Oslo", with its space, where the place is named. */
export function after(where: Ssml | undefined): Ssml {
  return where === undefined ? ssml`` : ssml` ${where}`;
}
