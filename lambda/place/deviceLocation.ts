import type { RequestEnvelope } from 'ask-sdk-model';
import type { Instant } from '../time/localDate.ts';

/** What the device tells of where it is. */
export type DeviceLocation =
  | { readonly kind: 'coordinates'; readonly latitude: number; readonly longitude: number }
  /** It has no positioning, as an Echo has none, or did not find itself. */
  | { readonly kind: 'none' }
  /** The position was taken too long ago. */
  | { readonly kind: 'stale' }
  /** The position is too vague to tell towns apart. */
  | { readonly kind: 'inaccurate' }
  /** Location services are switched off on the phone, or closed to Alexa. */
  | { readonly kind: 'switchedOff' }
  /** The person has not allowed this skill to read it. */
  | { readonly kind: 'permissionMissing' };

/** Somebody on a train is 15 km further after this time; a forecast's grid cell is about that wide. */
const longestAgeInMilliseconds = 5 * 60_000;
const worstAccuracyInMeters = 5_000;
const permission = 'alexa::devices:all:geolocation:read';

/** Reads `context.Geolocation`, which only devices that move send, and only with permission. */
export function readDeviceLocation(envelope: RequestEnvelope, now: Instant): DeviceLocation {
  const { System: system, Geolocation: geolocation } = envelope.context;
  if (geolocation === undefined) {
    if (system.device?.supportedInterfaces.Geolocation === undefined) return { kind: 'none' };
    const status = system.user.permissions?.scopes?.[permission]?.status;
    return { kind: status === 'GRANTED' ? 'none' : 'permissionMissing' };
  }
  const { coordinate, locationServices, timestamp } = geolocation;
  if (locationServices?.access === 'DISABLED' || locationServices?.status === 'STOPPED') {
    return { kind: 'switchedOff' };
  }
  if (coordinate === undefined) return { kind: 'none' };
  const {
    latitudeInDegrees: latitude,
    longitudeInDegrees: longitude,
    accuracyInMeters,
  } = coordinate;
  if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)) return { kind: 'none' };
  const age = now - Date.parse(timestamp ?? '');
  // A phone's clock may run ahead a little; a time that cannot be read is no time.
  if (!(age <= longestAgeInMilliseconds)) return { kind: 'stale' };
  if (!(accuracyInMeters <= worstAccuracyInMeters)) return { kind: 'inaccurate' };
  return { kind: 'coordinates', latitude, longitude };
}
