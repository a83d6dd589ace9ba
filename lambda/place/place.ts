/** Somewhere that has weather, and what can go wrong on the way to it. */

export interface Place {
  /** As it is spoken: `Springfield`, `München` becomes `Munich` in English. */
  readonly name: string;
  /** State, province or county that tells namesakes apart; undefined where there is none. */
  readonly region?: string;
  /** ISO 3166-1 alpha-2, upper case; undefined at sea and in Antarctica. */
  readonly country?: string;
  /** Degrees north, -90 to 90. */
  readonly latitude: number;
  /** Degrees east, -180 to 180. */
  readonly longitude: number;
  /** IANA name, such as `Europe/Oslo`. */
  readonly timeZone: string;
  /** The state or country that was asked for, where this city stands for it (`Hawaii` is answered for Honolulu). */
  readonly standsFor?: string;
  /** What its person calls it, where it was found by that: `Mum's`. */
  readonly nickname?: string;
  /** Another place of note has the same name, so the region or country is spoken. */
  readonly hasNamesakes: boolean;
}

/**
 * Where a place came from: decides whether it is named in the answer, and whether it may be kept. What the phone
 * (`geolocation`) or Alexa (`device`) tells of where somebody is, is not.
 */
export type PlaceOrigin = 'said' | 'conversation' | 'geolocation' | 'home' | 'device';

/** What a person may allow: the position of a phone, or country and postcode of a device that stands somewhere. */
export type LocationPermission = 'geolocation' | 'postcode';

export interface PlaceFound {
  readonly place: Place;
  readonly origin: PlaceOrigin;
}

export type PlaceProblem =
  /** Words were said that no gazetteer knows. */
  | { readonly problem: 'placeNotFound'; readonly heard: string }
  /** No place was said, none is saved, and the device does not tell. */
  | { readonly problem: 'placeUnsaid' }
  /** The name stands for several places and nothing favours one; best first, two or three. */
  | {
      readonly problem: 'placeAmbiguous';
      readonly heard: string;
      readonly choices: readonly Place[];
    }
  /** Where the device is may not be read. */
  | {
      readonly problem: 'placePermissionMissing';
      readonly permission: LocationPermission;
      /** How the person is asked for it; `never` once they have refused. */
      readonly ask: 'byVoice' | 'inTheApp' | 'never';
    }
  /** The place search is needed and does not answer. */
  | { readonly problem: 'placeSearchDown'; readonly heard: string };
