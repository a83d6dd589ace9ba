import * as v from 'valibot';

import type { Codec } from '../keeping/pack.ts';
import { severities, warningKinds } from '../warning.ts';
import type { NoWarnings, WarningList } from '../warning.ts';
import { sourceNames } from '../weather.ts';

/** What is kept of a place's warnings: the list, or that its service does not cover it after all. */
export type WarningReading = WarningList | NoWarnings;

/** JSON knows no undefined, but null. */
const orNothing = <Value>(schema: v.GenericSchema<unknown, Value>) =>
  v.pipe(
    v.nullable(schema),
    v.transform((value): Value | undefined => value ?? undefined),
  );
const instant = v.pipe(v.number(), v.safeInteger());

const writtenSchema = v.variant('coverage', [
  v.object({
    coverage: v.literal('covered'),
    issuer: v.string(),
    source: v.object({ name: v.picklist(sourceNames), isSample: v.boolean() }),
    warnings: v.array(
      v.object({
        id: v.string(),
        issuer: v.string(),
        kind: v.picklist(warningKinds),
        event: v.string(),
        severity: v.picklist(severities),
        onset: instant,
        end: orNothing(instant),
        advice: orNothing(v.string()),
      }),
    ),
  }),
  v.object({ coverage: v.literal('notCovered') }),
]) satisfies v.GenericSchema<unknown, WarningReading>;

export const warningCodec: Codec<WarningReading> = {
  write: (reading) =>
    reading.coverage === 'notCovered'
      ? reading
      : {
          ...reading,
          warnings: reading.warnings.map(({ end, advice, ...warning }) => ({
            ...warning,
            end: end ?? null,
            advice: advice ?? null,
          })),
        },
  read: (written) => {
    const read = v.safeParse(writtenSchema, written);
    return read.success ? read.output : undefined;
  },
};
