import type { Visibility } from '../../answer/bands.ts';
import type { VisibilityBody } from '../../answer/visibility.ts';
import { capitalised, ssml, type Ssml } from '../ssml.ts';
import type { Voice } from '../voice.ts';
import type { Context } from './context.ts';
import { distance } from './numbers.ts';
import { clockOn } from './times.ts';

const bands: Readonly<Record<Visibility, Ssml>> = {
  fog: ssml`foggy`,
  poor: ssml`poor`,
  moderate: ssml`moderate`,
  good: ssml`good`,
  veryGood: ssml`very good`,
  excellent: ssml`excellent`,
};

/** Bands in which nobody asks when it was least. */
const isClear: Readonly<Record<Visibility, boolean>> = {
  fog: false,
  poor: false,
  moderate: false,
  good: true,
  veryGood: true,
  excellent: true,
};

export function sayVisibility(
  { visibility, band, at }: VisibilityBody,
  { there, beside }: Context,
  voice: Voice,
): Ssml {
  const opening = ssml`${capitalised(bands[band])} ${there}`;
  const view = distance(visibility, voice);
  if (at === undefined) return ssml`${opening}: ${view}.`;
  if (isClear[band]) return ssml`${opening}: ${view} at the least.`;
  return ssml`${opening}: down to ${view} around ${clockOn(at, beside, voice)}.`;
}
