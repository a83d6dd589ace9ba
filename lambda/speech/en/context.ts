/** Where and when, as they stand in a clause. */

import type { Setting } from '../../answer/plan.ts';
import { countryName } from '../../place/countryName.ts';
import type { Place } from '../../place/place.ts';
import type { Instant } from '../../time/localDate.ts';
import { hasPassed } from '../../time/period.ts';
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
  /** The asked time is over. */
  readonly isPast: boolean;
  /** The present or a clock time: nothing changes within it. */
  readonly isMoment: boolean;
  /** A clock time on the day of this instant needs no day beside it. */
  readonly beside: Instant;
}

export function contextOf({ place, isPlaceNamed, period, now }: Setting, voice: Voice): Context {
  const where = isPlaceNamed ? inPlace(place) : undefined;
  const time = when(period, voice);
  const isOneDay = period.kind !== 'days' && period.kind !== 'hours';
  return {
    where,
    when: time,
    there: sentences(time, where),
    isPast: hasPassed(period, now),
    isMoment: period.kind === 'now' || period.kind === 'moment',
    beside: isOneDay ? period.from : now,
  };
}

/** "in Oslo", "at Mum's" */
export function inPlace(place: Place): Ssml {
  const { nickname, name } = place;
  return nickname === undefined || nickname === name
    ? ssml`in ${placeName(place)}`
    : ssml`at ${sayNickname(nickname)}`;
}

/** As it is said back: "my office" is the listener's. */
export function sayNickname(nickname: string): Ssml {
  return plain(nickname.replace(/^(?:my|our)\b/i, 'your'));
}

/** The name, and what tells it apart from its namesakes: "Springfield, Illinois". */
export function placeName(place: Place): Ssml {
  const { name, standsFor, hasNamesakes } = place;
  if (standsFor !== undefined && standsFor !== name)
    return ssml`${plain(name)}, ${plain(standsFor)}`;
  const qualifier = hasNamesakes ? (place.region ?? countryOf(place.country)) : undefined;
  return qualifier === undefined || qualifier === name
    ? plain(name)
    : ssml`${plain(name)}, ${plain(qualifier)}`;
}

/** Namesakes side by side, each with what tells it from the others: its region, or its country too where those differ. */
export function choicesOf(places: readonly Place[]): readonly Ssml[] {
  const isOneCountry = new Set(places.map(({ country }) => country)).size === 1;
  return places.map(({ name, region, country }) => {
    const parts = isOneCountry ? [region] : [region, countryOf(country)];
    return plain([name, ...parts.filter((part) => part !== undefined && part !== name)].join(', '));
  });
}

/** A place with its region and country, for the card. */
export function fullPlaceName(place: Place): Ssml {
  const parts = [place.name, place.region, countryOf(place.country)];
  const distinct = parts.filter(
    (part, index) => part !== undefined && parts.indexOf(part) === index,
  );
  return plain(distinct.join(', '));
}

function countryOf(code: string | undefined): string | undefined {
  return code === undefined ? undefined : (countryName(code) ?? code);
}
