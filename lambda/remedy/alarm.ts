/** Alarms of CloudWatch as SNS brings them. */

import * as v from 'valibot';

import type { Instant } from '../time/localDate.ts';

/** The alarms that a program can do something about, by what follows the stack's name in theirs. */
export const mendedAlarms = [
  'open-meteo-fails', 'met-norway-fails', 'people-throttled', 'cache-throttled', 'dead-letters', 'watch-stopped',
] as const; // prettier-ignore
export type MendedAlarm = (typeof mendedAlarms)[number];

export interface Alarm {
  /** With the stack's name; for a person's eyes. */
  readonly name: string;
  /** Undefined for all others: these wake a person. */
  readonly mended: MendedAlarm | undefined;
  readonly isRaised: boolean;
  readonly changedAt: Instant;
}

const messageSchema = v.pipe(
  v.string(),
  v.parseJson(),
  v.object({
    AlarmName: v.string(),
    NewStateValue: v.picklist(['ALARM', 'OK', 'INSUFFICIENT_DATA']),
    StateChangeTime: v.pipe(
      v.string(),
      v.transform((text) => Date.parse(text)),
      v.safeInteger(),
    ),
  }),
);
const eventSchema = v.object({
  Records: v.array(v.object({ Sns: v.object({ Message: messageSchema }) })),
});

/** Throws for what is no message of an alarm: nobody but the topic may invoke. */
export function readAlarms(event: unknown): readonly Alarm[] {
  const read = v.safeParse(eventSchema, event);
  if (!read.success) {
    const [issue] = read.issues;
    throw new Error(`This is no alarm: ${v.getDotPath(issue) ?? 'the event'} is missing or wrong.`);
  }
  return read.output.Records.map(({ Sns: { Message: message } }) => ({
    name: message.AlarmName,
    mended: mendedAlarms.find((known) => message.AlarmName.endsWith(`-${known}`)),
    isRaised: message.NewStateValue === 'ALARM',
    changedAt: message.StateChangeTime,
  }));
}
