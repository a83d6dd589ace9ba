import type { Visibility } from '../../answer/bands.ts';
import type { VisibilityBody } from '../../answer/visibility.ts';
import { capitalised, ssml, type Ssml } from '../ssml.ts';
import type { Voice } from '../voice.ts';
import type { Context } from './context.ts';
import { distance } from './numbers.ts';
import { clockOn } from './times.ts';

const bands: Readonly<Record<Visibility, Ssml>> = {
  fog: ssml`very poor, that is fog`,
  poor: ssml`poor`,
  moderate: ssml`moderate`,
  good: ssml`good`,
  veryGood: ssml`very good`,
  excellent: ssml`excellent`,
};

export function sayVisibility(
  { visibility, band, at }: VisibilityBody,
  { there, beside }: Context,
  voice: Voice,
): Ssml {
  const view = distance(visibility, voice);
  if (at === undefined) return ssml`${capitalised(view)} ${there}, ${bands[band]}.`;
  return ssml`${capitalised(view)} or more ${there}, least around ${clockOn(at, beside, voice)}: ${bands[band]}.`;
}
