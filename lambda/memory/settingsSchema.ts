import * as v from 'valibot';

import { placeSchema } from './placeSchema.ts';
import type { Settings } from './person.ts';

export const temperatureUnitSchema = v.picklist(['celsius', 'fahrenheit']);
export const lengthUnitSchema = v.picklist(['metric', 'imperial']);

export const settingsSchema = v.object({
  home: v.exactOptional(placeSchema),
  temperatureUnit: v.exactOptional(temperatureUnitSchema),
  lengthUnit: v.exactOptional(lengthUnitSchema),
}) satisfies v.GenericSchema<unknown, Settings>;
