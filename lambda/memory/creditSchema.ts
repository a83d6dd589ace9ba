import * as v from 'valibot';

import { sourceNames } from '../weather/weather.ts';
import type { Credit } from '../weather/weather.ts';

/** A source that only a later release knows costs the credit, and not the question that it stands beside. */
export const creditSchema = v.fallback(
  v.optional(
    v.object({
      weather: v.exactOptional(v.picklist(sourceNames)),
      issuer: v.exactOptional(v.string()),
    }),
  ),
  undefined,
) satisfies v.GenericSchema<unknown, Credit | undefined>;
