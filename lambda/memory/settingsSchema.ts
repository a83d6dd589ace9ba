import * as v from 'valibot';

import { placeSchema } from './placeSchema.ts';
import type { SavedPlace } from '../place/nicknames.ts';
import { alexaRegions, type Settings, type Subscriber } from './person.ts';

export const temperatureUnitSchema = v.picklist(['celsius', 'fahrenheit']);
export const lengthUnitSchema = v.picklist(['metric', 'imperial']);

export const detailSchema = v.picklist(['brief', 'full']);
export const warningsSchema = v.picklist(['on', 'off']);
export const instantSchema = v.pipe(v.number(), v.integer());

export const savedPlacesSchema = v.array(
  v.object({ nickname: v.pipe(v.string(), v.nonEmpty()), place: placeSchema }),
) satisfies v.GenericSchema<unknown, readonly SavedPlace[]>;

export const subscriberSchema = v.object({
  user: v.pipe(v.string(), v.nonEmpty()),
  region: v.picklist(alexaRegions),
}) satisfies v.GenericSchema<unknown, Subscriber>;

/** As a session brings them along: saved places would be too many for it, and no turn needs the subscriber. */
export const settingsSchema = v.object({
  home: v.exactOptional(placeSchema),
  temperatureUnit: v.exactOptional(temperatureUnitSchema),
  lengthUnit: v.exactOptional(lengthUnitSchema),
  detail: v.exactOptional(detailSchema),
  warnings: v.exactOptional(warningsSchema),
  locationRefused: v.exactOptional(instantSchema),
  homeDeclined: v.exactOptional(instantSchema),
}) satisfies v.GenericSchema<unknown, Omit<Settings, 'places' | 'subscriber'>>;
