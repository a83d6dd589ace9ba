/** Where and when, as they stand in a clause. */

import type { Setting } from '../../answer/plan.ts';
import type { Place } from '../../place/place.ts';
import { plain, ssml, sentences, type Ssml } from '../ssml.ts';
import type { Voice } from '../voice.ts';
import { when } from './times.ts';

export interface Context {
  /** "in Oslo"; undefined where the place need not be named. */
  readonly where: Ssml | undefined;
  /** "tomorrow morning" */
  readonly when: Ssml;
  /** "tomorrow morning in Oslo" */
  readonly there: Ssml;
}

export function contextOf({ place, isPlaceNamed, period }: Setting, voice: Voice): Context {
  const where = isPlaceNamed ? ssml`in ${placeName(place, voice)}` : undefined;
  const time = when(period, voice);
  return { where, when: time, there: sentences(time, where) };
}

/** The name, and what tells it apart from its namesakes: "Springfield, Illinois". */
export function placeName(place: Place, voice: Voice): Ssml {
  const { name, standsFor, hasNamesakes } = place;
  if (standsFor !== undefined && standsFor !== name) return ssml`${plain(name)}, ${plain(standsFor)},`;
  const qualifier = hasNamesakes ? (place.region ?? countryName(place.country, voice)) : undefined;
  return qualifier === undefined || qualifier === name ? plain(name) : ssml`${plain(name)}, ${plain(qualifier)},`;
}

/** A place with its region and country, for choices and for the card. */
export function fullPlaceName(place: Place, voice: Voice): Ssml {
  const parts = [place.name, place.region, countryName(place.country, voice)];
  const distinct = parts.filter((part, index) => part !== undefined && parts.indexOf(part) === index);
  return plain(distinct.join(', '));
}

function countryName(code: string | undefined, voice: Voice): string | undefined {
  if (code === undefined) return undefined;
  return new Intl.DisplayNames(voice.locale, { type: 'region', fallback: 'code' }).of(code);
}
