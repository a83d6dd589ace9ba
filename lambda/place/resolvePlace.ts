import type { PlaceAsked } from '../understanding/question.ts';
import type { DeviceAddress, FetchDeviceAddress } from './deviceAddress.ts';
import type { DeviceLocation } from './deviceLocation.ts';
import { distanceInKilometers } from './distance.ts';
import { findByName } from './findByName.ts';
import { findBySearch } from './findBySearch.ts';
import type { Gazetteer } from './gazetteer.ts';
import { locatePlace } from './locatePlace.ts';
import {
  findSaved,
  isPrivate,
  looksLikeNickname,
  placeOfSaved,
  type SavedPlace,
} from './nicknames.ts';
import type { LocationPermission, Place, PlaceFound, PlaceProblem } from './place.ts';
import { readPointer } from './placeWords.ts';
import { placeOf, rankPlaces } from './rankPlaces.ts';
import type { HttpProblem } from '../support/httpProblem.ts';
import type { PlaceSearch } from './searchPlaces.ts';

export interface KnownPlaces {
  /** Such as `en-US`: the language of names in a search. */
  readonly locale: string;
  /** Of the device or the locale; ISO 3166-1 alpha-2, upper case. */
  readonly country?: string | undefined;
  readonly home?: Place | undefined;
  /** The place of this conversation. */
  readonly lastPlace?: Place | undefined;
  readonly device: DeviceLocation;
  /** Asks Alexa; only where nothing before it tells where the person is. Absent where nobody may be asked. */
  readonly fetchAddress?: FetchDeviceAddress;
  /** Whether the person may be asked for the permission that is missing; absent, they may not. */
  readonly consent?: ConsentAttitude;
  /** Loaded only for words that may be a nickname: a town that is in the gazetteer does not wait for it. */
  readonly loadPlaces?: () => Promise<readonly SavedPlace[]>;
}

export type ConsentAttitude =
  | 'mayAsk'
  /** They have asked for it themselves: even where they refused before, or have a home. */
  | 'wanted'
  /** They have refused, or have just been asked. */
  | 'closed';

export interface PlacePorts {
  readonly gazetteer: Gazetteer;
  readonly searchPlaces: PlaceSearch;
  /** What names came to in this container, where nothing about the person weighed in. */
  readonly remembered?: Map<string, readonly Place[]>;
}

/**
 * Finds the place that a question is about. Unsaid, it is the conversation's, else where the phone is, else home, else
 * that of the device's postcode. A name is looked up in the gazetteer, and searched for where that does not hold it.
 */
export async function resolvePlace(
  asked: PlaceAsked,
  known: KnownPlaces,
  ports: PlacePorts,
  signal: AbortSignal,
): Promise<PlaceFound | PlaceProblem> {
  const { home } = known;
  switch (asked.kind) {
    case 'known':
      return { place: asked.place, origin: 'conversation' };
    case 'chosen':
      return { place: asked.place, origin: 'said' };
    case 'unsaid':
      return resolveUnsaid(known, ports, signal);
    case 'here':
      return resolveHere(known, ports, signal);
    case 'home':
      return home === undefined ? { problem: 'placeUnsaid' } : { place: home, origin: 'home' };
    case 'named': {
      const pointer = readPointer(asked.words);
      if (pointer === 'there') return resolvePlace({ kind: 'unsaid' }, known, ports, signal);
      if (pointer !== undefined) return resolvePlace({ kind: pointer }, known, ports, signal);
      return resolveNamed(asked.words, known, ports, signal);
    }
  }
}

/** A conversation about the place where the person is, is about here. */
async function resolveUnsaid(
  known: KnownPlaces,
  ports: PlacePorts,
  signal: AbortSignal,
): Promise<PlaceFound | PlaceProblem> {
  const { lastPlace } = known;
  if (lastPlace === undefined) return resolveHere(known, ports, signal);
  const near = await resolveNear(known, ports.gazetteer);
  if (near !== undefined && isSamePlace(near.place, lastPlace)) return near;
  return { place: lastPlace, origin: 'conversation' };
}

/** In km: a phone on the way is still in the same town. */
const sameTown = 10;

function isSamePlace(one: Place, other: Place): boolean {
  return one.name === other.name && distanceInKilometers(one, other) <= sameTown;
}

/** Where the person is, as far as it is known without asking Alexa: the phone's position, or home, where most devices stand. */
async function resolveNear(
  { device, home }: KnownPlaces,
  gazetteer: Gazetteer,
): Promise<PlaceFound | undefined> {
  if (device.kind === 'coordinates')
    return { place: await locatePlace(gazetteer, device), origin: 'geolocation' };
  return home === undefined ? undefined : { place: home, origin: 'home' };
}

/** Where the person is; what Alexa tells of it is never kept. */
async function resolveHere(
  known: KnownPlaces,
  ports: PlacePorts,
  signal: AbortSignal,
): Promise<PlaceFound | PlaceProblem> {
  const { device, consent = 'closed' } = known;
  const isPhoneClosed = device.kind === 'permissionMissing';
  if (isPhoneClosed && consent === 'wanted') return permissionMissing('geolocation', consent);
  const near = await resolveNear(known, ports.gazetteer);
  if (near !== undefined) return near;
  const address = (await known.fetchAddress?.()) ?? { kind: 'unavailable' };
  const place = await locateAddress(address, known, ports, signal);
  if (place !== undefined) return { place, origin: 'device' };
  if (isPhoneClosed) return permissionMissing('geolocation', consent);
  if (address.kind === 'permissionMissing') return permissionMissing('postcode', consent);
  return { problem: 'placeUnsaid' };
}

async function locateAddress(
  address: DeviceAddress,
  { locale }: KnownPlaces,
  ports: PlacePorts,
  signal: AbortSignal,
): Promise<Place | undefined> {
  if (address.kind !== 'postcode') return undefined;
  // Loaded here, as most people name a place or have a home.
  const { locatePostcode } = await import('./locatePostcode.ts');
  return locatePostcode(address, locale, ports, signal);
}

function permissionMissing(permission: LocationPermission, consent: ConsentAttitude): PlaceProblem {
  const ask = consent === 'closed' ? 'never' : 'byVoice';
  return { problem: 'placePermissionMissing', permission, ask };
}

async function resolveNamed(
  words: string,
  known: KnownPlaces,
  ports: PlacePorts,
  signal: AbortSignal,
): Promise<PlaceFound | PlaceProblem> {
  const heard = words.trim();
  // Most have a plain letter, and all that Unicode calls one takes a while to gather.
  if (!/[a-z]/i.test(heard) && !/[\p{L}\p{N}]/u.test(heard)) return { problem: 'placeUnsaid' };
  const nicknamed = async () => findSaved(heard, (await known.loadPlaces?.()) ?? []);
  const saved = looksLikeNickname(heard) ? await nicknamed() : undefined;
  if (saved !== undefined) return { place: placeOfSaved(saved), origin: 'said' };
  const near = known.device.kind === 'coordinates' ? known.device : known.home;
  const key = near === undefined ? `${known.country ?? ''} ${heard}` : undefined;
  const choices =
    (key === undefined ? undefined : ports.remembered?.get(key)) ??
    (await findChoices(heard, near, known, ports, nicknamed, signal));
  if ('nickname' in choices) return { place: placeOfSaved(choices), origin: 'said' };
  if ('cause' in choices) return { problem: 'placeSearchDown', heard };
  if (key !== undefined) remember(key, choices, ports.remembered);
  const [place] = choices;
  if (place === undefined) return { problem: 'placeNotFound', heard };
  if (choices.length > 1) {
    const meant = await nicknamed();
    return meant === undefined
      ? { problem: 'placeAmbiguous', heard, choices }
      : { place: placeOfSaved(meant), origin: 'said' };
  }
  return { place, origin: 'said' };
}

/** The places that a name may stand for, best first: one where something favours it; or the one that is called so. */
async function findChoices(
  heard: string,
  near: { readonly latitude: number; readonly longitude: number } | undefined,
  known: KnownPlaces,
  ports: PlacePorts,
  nicknamed: () => Promise<SavedPlace | undefined>,
  signal: AbortSignal,
): Promise<readonly Place[] | SavedPlace | HttpProblem> {
  const { gazetteer } = ports;
  let candidates = findByName(heard, gazetteer);
  if (candidates.length === 0) {
    // What a person calls a place is nobody else's business: it is looked for at home before it is searched for.
    const saved = await nicknamed();
    if (saved !== undefined) return saved;
    if (isPrivate(heard)) return [];
    const found = await findBySearch(heard, known, ports, signal);
    if ('cause' in found) return found;
    candidates = found;
  }
  const ranked = rankPlaces(candidates, { country: known.country, near });
  return ranked.map((entry) => placeOf(entry, gazetteer));
}

const mostRemembered = 500;

/** Names keep their meaning as long as a container lives; the oldest makes room. */
function remember(
  key: string,
  choices: readonly Place[],
  remembered: PlacePorts['remembered'],
): void {
  if (remembered === undefined || choices.length === 0) return;
  const [oldest] = remembered.keys();
  if (remembered.size >= mostRemembered && oldest !== undefined) remembered.delete(oldest);
  remembered.set(key, choices);
}
