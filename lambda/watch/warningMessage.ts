/** What the watch puts on the queue, and the notifier takes from it: one warning for one subscriber. */

import { createHash } from 'node:crypto';

import * as v from 'valibot';

import { alexaRegions } from '../memory/person.ts';
import type { Warning, WarningKind } from '../weather/warning.ts';

/** The dangers that Alexa has words for (AMAZON.WeatherAlert.Activated). No other is ever told as one of them. */
export const alertTypes = ['HURRICANE', 'SNOW_STORM', 'THUNDER_STORM', 'TORNADO'] as const;
export type AlertType = (typeof alertTypes)[number];

const instant = v.pipe(v.number(), v.safeInteger());

export const warningMessageSchema = v.object({
  /** Alexa takes a second event of the same reference for the same customer for the same event. */
  referenceId: v.pipe(v.string(), v.nonEmpty()),
  /** Alexa's own id of the customer. */
  user: v.pipe(v.string(), v.nonEmpty()),
  region: v.picklist(alexaRegions),
  alertType: v.picklist(alertTypes),
  /** As it is spoken: "the National Weather Service". */
  issuer: v.pipe(v.string(), v.nonEmpty()),
  foundAt: instant,
  end: v.exactOptional(instant),
});
export type WarningMessage = v.InferOutput<typeof warningMessageSchema>;

const typesByKind: Readonly<Partial<Record<WarningKind, AlertType>>> = {
  hurricane: 'HURRICANE',
  thunderstorm: 'THUNDER_STORM',
  tornado: 'TORNADO',
};

/** A blizzard is no light snowfall: what snow brings is told where the issuer itself speaks of a storm. */
const snowStorm = /storm|blizzard|squall/i;

/** Undefined for a danger that Alexa has no word for. */
export function alertTypeOf({
  kind,
  event,
}: Pick<Warning, 'kind' | 'event'>): AlertType | undefined {
  if (kind === 'snow') return snowStorm.test(event) ? 'SNOW_STORM' : undefined;
  return typesByKind[kind];
}

/** The same for the same warning and customer, and of no use to anybody else. */
export function referenceOf(user: string, warning: Pick<Warning, 'id'>): string {
  return createHash('sha256').update(`${user} ${warning.id}`).digest('base64url');
}
