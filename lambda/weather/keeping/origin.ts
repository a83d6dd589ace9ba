/** What every reading tells of itself, as it is written. */

import * as v from 'valibot';

import type { Instant } from '../../time/localDate.ts';
import { sourceNames } from '../weather.ts';
import type { WeatherSource } from '../weather.ts';

export const originSchema = v.object({
  source: v.object({ name: v.picklist(sourceNames), isSample: v.boolean() }),
  fetchedAt: v.number(),
  timeZone: v.string(),
});

interface Origin {
  readonly source: WeatherSource;
  readonly fetchedAt: Instant;
  readonly timeZone: string;
}

export function writeOrigin({ source, fetchedAt, timeZone }: Origin): Origin {
  return { source, fetchedAt, timeZone };
}
