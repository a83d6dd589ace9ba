/** The postcode that a device's owner has given in the Alexa app: read anew for each answer, and kept nowhere. */

import * as v from 'valibot';

import { askAlexa, type AlexaAccess } from '../support/alexaApi.ts';
import type { Log } from '../support/log.ts';

export type DeviceAddress =
  | {
      readonly kind: 'postcode';
      readonly postcode: string;
      /** ISO 3166-1 alpha-2, upper case. */
      readonly country?: string;
    }
  /** Nobody has set one. */
  | { readonly kind: 'unset' }
  /** The person has not allowed this skill to read it. */
  | { readonly kind: 'permissionMissing' }
  /** Alexa does not tell, for no reason that the person could change. */
  | { readonly kind: 'unavailable' };

export type FetchDeviceAddress = () => Promise<DeviceAddress>;

/** It comes before the place search and the weather. */
const timeoutMs = 1000;

const addressSchema = v.object({
  countryCode: v.nullish(v.pipe(v.string(), v.regex(/^[a-z]{2}$/i), v.toUpperCase())),
  postalCode: v.nullish(v.string()),
});

/** What Alexa gives for a device without an address: the postcode of Amazon's own offices in Seattle. */
const defaultPostcode = '98109';

/** Country and postcode: the least that leads to a town, and the only address that can be asked for by voice. */
export async function fetchDeviceAddress(
  access: AlexaAccess,
  signal: AbortSignal,
  log: Log,
): Promise<DeviceAddress> {
  const device = encodeURIComponent(access.deviceId);
  const path = `/v1/devices/${device}/settings/address/countryAndPostalCode`;
  const result = await askAlexa(access, path, { signal, timeoutMs, apiName: 'Alexa address' });
  if (result === undefined) return { kind: 'unavailable' };
  if (!result.ok) {
    const { cause, status, reason = '' } = result.problem;
    // The same status for a person who has not agreed and for a manifest that does not ask.
    const isForbidden = /FORBIDDEN|cannot be requested/.test(reason);
    if (status === 403 && !isForbidden) return { kind: 'permissionMissing' };
    log.warn('alexaServiceFailed', {
      service: 'address',
      cause,
      ...(status !== undefined && { status }),
    });
    return { kind: 'unavailable' };
  }
  return readDeviceAddress(result.json);
}

function readDeviceAddress(json: unknown): DeviceAddress {
  const read = v.safeParse(addressSchema, json);
  const postcode = read.success ? (read.output.postalCode ?? '').trim() : '';
  const country = read.success ? (read.output.countryCode ?? undefined) : undefined;
  const isDefault = postcode.startsWith(defaultPostcode) && (country ?? 'US') === 'US';
  if (postcode === '' || isDefault) return { kind: 'unset' };
  return { kind: 'postcode', postcode, ...(country !== undefined && { country }) };
}
