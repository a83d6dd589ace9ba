import * as v from 'valibot';

import type { Place } from '../place/place.ts';
import { isKnownTimeZone } from '../time/zone.ts';

/** A place as it was kept. A zone that the engine does not know would silently answer for the wrong hours. */
export const placeSchema: v.GenericSchema<unknown, Place> = v.object({
  name: v.pipe(v.string(), v.nonEmpty()),
  region: v.exactOptional(v.string()),
  country: v.exactOptional(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/))),
  latitude: v.pipe(v.number(), v.minValue(-90), v.maxValue(90)),
  longitude: v.pipe(v.number(), v.minValue(-180), v.maxValue(180)),
  timeZone: v.pipe(v.string(), v.check(isKnownTimeZone)),
  standsFor: v.exactOptional(v.string()),
  nickname: v.exactOptional(v.string()),
  hasNamesakes: v.boolean(),
});
