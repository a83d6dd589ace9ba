/** What the owner of a virtual Echo has set in the Alexa app, and what they have allowed the skill. */

import { readFileSync } from 'node:fs';
import * as v from 'valibot';

export const geolocationPermission = 'alexa::devices:all:geolocation:read';
/** Of the country and the postcode of the device's address. */
export const postcodePermission = 'alexa:devices:all:address:country_and_postal_code:read';

/** Read at each request, so that all of it can be changed while the Echo runs. */
export interface AlexaAccount {
  /** IANA zone; unset where undefined, as are the others. */
  timeZone: string | undefined;
  temperatureUnit: 'CELSIUS' | 'FAHRENHEIT' | undefined;
  distanceUnits: 'METRIC' | 'IMPERIAL' | undefined;
  address: DeviceAddress | undefined;
  /** Permissions that the skill has, by their names in the manifest. */
  granted: ReadonlySet<string>;
  /** They say no when Alexa asks. Where false, they are asked, and what they say next is their answer. */
  refuses: boolean;
}

export interface DeviceAddress {
  /** ISO 3166-1 alpha-2. */
  readonly countryCode: string | null;
  readonly postalCode: string;
}

export type PermissionState = 'granted' | 'refused' | 'unasked';

/** An account that has allowed all that the manifest asks for, or nothing, and has set a zone alone. */
export function createAccount(
  timeZone: string | undefined,
  permission: PermissionState,
): AlexaAccount {
  return {
    timeZone,
    temperatureUnit: undefined,
    distanceUnits: undefined,
    address: undefined,
    granted: permission === 'granted' ? declaredPermissions() : new Set(),
    refuses: permission === 'refused',
  };
}

const manifestSchema = v.object({
  manifest: v.object({ permissions: v.array(v.object({ name: v.string() })) }),
});

/** What the manifest says that the skill may ask for. */
export function declaredPermissions(): ReadonlySet<string> {
  const json: unknown = JSON.parse(readFileSync('skill-package/skill.json', 'utf8'));
  return new Set(v.parse(manifestSchema, json).manifest.permissions.map(({ name }) => name));
}
