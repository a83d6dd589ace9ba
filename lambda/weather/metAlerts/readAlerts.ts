import * as v from 'valibot';

import type { WarningMessage } from '../selectWarnings.ts';
import type { WarningKind } from '../warning.ts';
import { instantSchema, severitySchema, textSchema } from '../warnings/warningFields.ts';
import { warningServices } from '../warnings/warningServices.ts';

const alertSchema = v.object({
  properties: v.object({
    id: v.string(),
    status: v.nullish(v.string(), 'Actual'),
    type: v.nullish(v.string()),
    event: v.string(),
    /** "Strong gusts": the event as grave as it is. */
    eventAwarenessName: textSchema,
    /** "2; yellow; Moderate" */
    awareness_level: v.nullish(v.string(), ''),
    severity: severitySchema,
    /** When the weather itself should be over, where that can be told. */
    eventEndingTime: v.nullish(instantSchema),
    instruction: textSchema,
  }),
  when: v.object({ interval: v.tuple([instantSchema, instantSchema]) }),
});

const collectionSchema = v.object({
  type: v.literal('FeatureCollection'),
  features: v.array(alertSchema),
});

/** The service's codes of events (its CAP profile, version 2). */
const events: ReadonlyMap<string, readonly [WarningKind, name: string]> = new Map([
  ['wind', ['wind', 'wind gusts']],
  ['gale', ['wind', 'gale']],
  ['rain', ['rain', 'rain']],
  ['rainFlood', ['flood', 'torrential rain']],
  ['snow', ['snow', 'snow']],
  ['blowingSnow', ['snow', 'blowing snow']],
  ['ice', ['ice', 'ice']],
  ['icing', ['ice', 'icing']],
  ['stormSurge', ['coast', 'high water at the coast']],
  ['polarLow', ['wind', 'a polar low']],
  ['forestFire', ['fire', 'forest fire']],
  ['lightning', ['thunderstorm', 'lightning']],
]);

/** Reads a body of MetAlerts 2.0 in English; undefined where it is none. */
export function readAlerts(json: unknown): readonly WarningMessage[] | undefined {
  const read = v.safeParse(collectionSchema, json);
  if (!read.success) return undefined;
  return read.output.features
    .filter(({ properties }) => properties.status === 'Actual')
    .map(({ properties: alert, when: { interval } }) => {
      const [kind, name] = events.get(alert.event) ?? ['other', 'dangerous weather'];
      return {
        id: alert.id,
        issuer: warningServices.metAlerts.issuer,
        kind,
        event: alert.eventAwarenessName ?? name,
        severity: alert.severity,
        onset: interval[0],
        end: alert.eventEndingTime ?? interval[1],
        advice: alert.instruction,
        // It lists what holds: an update stands there in the place of what it updates.
        sentAt: interval[0],
        replaces: [],
        isCancelled: alert.type === 'Cancel' || /green/i.test(alert.awareness_level),
      };
    });
}
