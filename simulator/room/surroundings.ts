import * as v from 'valibot';
import { serviceFaults } from '../faults/fault.ts';

/** All that can be chosen about an Echo, its owner and the world around it; the page and the server share it. */
export const surroundingsSchema = v.strictObject({
  locale: v.pipe(v.string(), v.regex(/^[a-z]{2}-[A-Z]{2}$/)),
  /** `speaker` has no screen, `show` a wide one, `round` a round one. */
  device: v.picklist(['speaker', 'show', 'round']),
  /** Where the device stands, as in "Seattle, US"; empty where it does not say. */
  place: v.pipe(v.string(), v.maxLength(100)),
  /** IANA zone; empty for that of the place, or of this machine. */
  timeZone: v.pipe(v.string(), v.maxLength(60)),
  /** Whether the skill may know where the device is. */
  permission: v.picklist(['granted', 'refused', 'unasked']),
  /** Postcode and country of the device's address, as in "98104, US"; empty where none is set. */
  address: v.pipe(v.string(), v.regex(/^(?:.*\d.*,\s+[A-Z]{2})?$/), v.maxLength(40)),
  /** What the owner has chosen in the settings of the device; empty where nothing. */
  temperatureUnit: v.picklist(['', 'CELSIUS', 'FAHRENHEIT']),
  distanceUnits: v.picklist(['', 'METRIC', 'IMPERIAL']),
  /** The voice profile that was recognised; empty where none. */
  person: v.pipe(v.string(), v.regex(/^[\p{L}\p{N} -]{0,40}$/u)),
  clock: v.strictObject({
    /** `real`; from `at` on; or held at `at`. */
    runs: v.picklist(['real', 'from', 'held']),
    /** By the clock of the device: `2026-11-22T18:00`; ignored where real. */
    at: v.pipe(v.string(), v.regex(/^(?:\d{4}-\d\d-\d\dT\d\d:\d\d)?$/)),
  }),
  /** `at` is the service that was named at the start. */
  weather: v.picklist(['sample', 'live', 'at']),
  /** What is wrong with the sample weather. */
  fault: v.picklist(serviceFaults),
});

export type Surroundings = v.InferOutput<typeof surroundingsSchema>;

export const plainSurroundings: Surroundings = {
  locale: 'en-US',
  device: 'speaker',
  place: '',
  timeZone: '',
  permission: 'granted',
  address: '',
  temperatureUnit: '',
  distanceUnits: '',
  person: '',
  clock: { runs: 'real', at: '' },
  weather: 'sample',
  fault: 'none',
};
