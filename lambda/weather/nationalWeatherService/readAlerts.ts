import * as v from 'valibot';

import type { WarningMessage } from '../selectWarnings.ts';
import { instantSchema, severitySchema, textSchema } from '../warnings/warningFields.ts';
import { warningServices } from '../warnings/warningServices.ts';
import { warningKindOf } from '../warnings/warningKind.ts';

const alertSchema = v.object({
  id: v.string(),
  status: v.string(),
  messageType: v.string(),
  references: v.nullish(v.array(v.object({ identifier: v.string() })), []),
  sent: instantSchema,
  effective: v.nullish(instantSchema),
  onset: v.nullish(instantSchema),
  /** When the message is out of date. */
  expires: v.nullish(instantSchema),
  /** When what it warns of is over. */
  ends: v.nullish(instantSchema),
  severity: severitySchema,
  event: v.pipe(v.string(), v.trim(), v.nonEmpty()),
  instruction: textSchema,
});

const collectionSchema = v.object({
  type: v.literal('FeatureCollection'),
  features: v.array(v.object({ properties: alertSchema })),
});

/** What the service sends the same way and is no warning. */
const noWarning =
  /^(test|practice.*|administrative message|short term forecast|hazardous weather outlook|hydrologic outlook)$/i;

/** Reads a body of /alerts; undefined where it is none. */
export function readAlerts(json: unknown): readonly WarningMessage[] | undefined {
  const read = v.safeParse(collectionSchema, json);
  if (!read.success) return undefined;
  return read.output.features
    .map(({ properties }) => properties)
    .filter(({ status, event }) => status === 'Actual' && !noWarning.test(event))
    .map((alert) => ({
      id: alert.id,
      issuer: warningServices.nationalWeatherService.issuer,
      kind: warningKindOf(alert.event),
      event: alert.event,
      severity: alert.severity,
      onset: alert.onset ?? alert.effective ?? alert.sent,
      end: alert.ends ?? alert.expires ?? undefined,
      advice: alert.instruction,
      sentAt: alert.sent,
      replaces: alert.references.map(({ identifier }) => identifier),
      isCancelled: alert.messageType === 'Cancel',
    }));
}
