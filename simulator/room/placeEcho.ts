import type { Gazetteer } from '../../lambda/place/gazetteer.ts';
import type { Place } from '../../lambda/place/place.ts';
import { isKnownTimeZone } from '../../lambda/time/zone.ts';
import { findDevicePlace, isKnownLocale } from '../readOptions.ts';
import type { Surroundings } from './surroundings.ts';

export interface Standing {
  readonly place: Place | undefined;
  readonly timeZone: string;
}

export interface StandingProblem {
  readonly problem: 'placeUnknown' | 'zoneUnknown' | 'languageUnknown';
  /** A line that says what to do. */
  readonly message: string;
}

/** Where an Echo stands, and in which zone: its own, that of its place, or that of this machine. */
export async function placeEcho(
  { place: words, timeZone, locale }: Pick<Surroundings, 'place' | 'timeZone' | 'locale'>,
  gazetteer: Gazetteer,
): Promise<Standing | StandingProblem> {
  const place = words === '' ? undefined : await findDevicePlace(words, gazetteer);
  if (words !== '' && place === undefined)
    return {
      problem: 'placeUnknown',
      message: `${words}: no such place is known; give a town such as "Seattle, US".`,
    };
  if (timeZone !== '' && !isKnownTimeZone(timeZone))
    return {
      problem: 'zoneUnknown',
      message: `${timeZone}: no such time zone is known; give one such as America/Los_Angeles.`,
    };
  if (!isKnownLocale(locale))
    return {
      problem: 'languageUnknown',
      message: `${locale}: no such language is known; give one such as en-US.`,
    };
  const here = Intl.DateTimeFormat().resolvedOptions().timeZone;
  return { place, timeZone: timeZone !== '' ? timeZone : (place?.timeZone ?? here) };
}
