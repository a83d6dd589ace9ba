import type { CompassPoint } from '../../answer/compass.ts';
import { ssml, type Ssml } from '../ssml.ts';
import type { Voice } from '../voice.ts';
import { isAmerican } from './numbers.ts';

const points: Readonly<Record<CompassPoint, Ssml>> = {
  north: ssml`north`,
  northEast: ssml`north-east`,
  east: ssml`east`,
  southEast: ssml`south-east`,
  south: ssml`south`,
  southWest: ssml`south-west`,
  west: ssml`west`,
  northWest: ssml`north-west`,
};

const americanPoints: Readonly<Record<CompassPoint, Ssml>> = {
  ...points,
  northEast: ssml`northeast`,
  southEast: ssml`southeast`,
  southWest: ssml`southwest`,
  northWest: ssml`northwest`,
};

/** "from the north-west", where wind and waves come from. */
export function fromPoint(point: CompassPoint, voice: Voice): Ssml {
  return ssml`from the ${(isAmerican(voice) ? americanPoints : points)[point]}`;
}
