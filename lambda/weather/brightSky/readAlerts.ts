import * as v from 'valibot';

import type { WarningMessage } from '../selectWarnings.ts';
import { instantSchema, severitySchema, textSchema } from '../warnings/warningFields.ts';
import { warningServices } from '../warnings/warningServices.ts';
import { warningKindOf } from '../warnings/warningKind.ts';

const alertSchema = v.object({
  alert_id: v.string(),
  status: v.string(),
  /** When it was issued. */
  effective: instantSchema,
  onset: v.nullish(instantSchema),
  /** When what it warns of is over; null where that is open. */
  expires: v.nullish(instantSchema),
  response_type: v.nullish(v.string()),
  severity: severitySchema,
  event_en: textSchema,
  headline_en: textSchema,
  instruction_en: textSchema,
});

const answerSchema = v.object({ alerts: v.array(alertSchema) });

/** Reads a body of /alerts; undefined where it is none. Bright Sky keeps the current warnings alone: none names others. */
export function readAlerts(json: unknown): readonly WarningMessage[] | undefined {
  const read = v.safeParse(answerSchema, json);
  if (!read.success) return undefined;
  return read.output.alerts
    .filter(({ status }) => status === 'actual')
    .map((alert) => {
      const event = alert.event_en ?? alert.headline_en ?? 'severe weather';
      return {
        id: alert.alert_id,
        issuer: warningServices.brightSky.issuer,
        kind: warningKindOf(event),
        event,
        severity: alert.severity,
        onset: alert.onset ?? alert.effective,
        end: alert.expires ?? undefined,
        advice: alert.instruction_en,
        sentAt: alert.effective,
        replaces: [],
        isCancelled: alert.response_type === 'allclear',
      };
    });
}
