import * as v from 'valibot';

import { usualTimeoutMs } from '../support/callAws.ts';
import type { CallAws } from '../support/callAws.ts';
import type { Instant } from '../time/localDate.ts';
import type { ActOutcome } from './act.ts';

/** What EventBridge Scheduler tells of a schedule and does not take back. */
const toldOnly = ['Arn', 'CreationDate', 'LastModificationDate', 'Name'];

const scheduleSchema = v.pipe(
  v.string(),
  v.parseJson(),
  v.looseObject({
    FlexibleTimeWindow: v.looseObject({}),
    ScheduleExpression: v.string(),
    Target: v.looseObject({}),
  }),
);

/**
 * Enables a schedule, whatever stopped it: all of it is written anew, as the service wants it, from which it counts
 * anew as well.
 */
export async function restartSchedule(
  name: string,
  callAws: CallAws,
  now: Instant,
): Promise<ActOutcome> {
  const call = {
    service: 'scheduler',
    path: `/schedules/${encodeURIComponent(name)}`,
    headers: { 'content-type': 'application/json' },
    timeoutMs: usualTimeoutMs,
  } as const;
  const found = await callAws({ ...call, operation: 'GetSchedule', method: 'GET' }, now);
  if ('problem' in found)
    return { done: false, reason: found.status === 404 ? 'nothingToDo' : 'failed' };
  const schedule = v.safeParse(scheduleSchema, found.body);
  if (!schedule.success) return { done: false, reason: 'failed' };
  const kept = Object.entries(schedule.output).filter(
    ([field, value]) => !toldOnly.includes(field) && value !== null,
  );
  const body = JSON.stringify({ ...Object.fromEntries(kept), State: 'ENABLED' });
  const written = await callAws({ ...call, operation: 'UpdateSchedule', method: 'PUT', body }, now);
  return 'problem' in written ? { done: false, reason: 'failed' } : { done: true };
}
