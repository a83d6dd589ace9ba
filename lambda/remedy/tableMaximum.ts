/** The most that an on-demand table may use at once: a guard of one's purse, which a rush may need to be lifted. */

import * as v from 'valibot';

import { jsonCall } from '../support/callAws.ts';
import type { CallAws } from '../support/callAws.ts';
import type { Instant } from '../time/localDate.ts';
import type { ActOutcome } from './act.ts';

/** What an account may use of a table unless it asks for more (quotas of DynamoDB). */
const mostUnits = 40_000;

/** -1 and nothing at all both mean that there is no maximum. */
const unitsSchema = v.optional(v.number(), -1);
const maximumSchema = v.object({
  MaxReadRequestUnits: unitsSchema,
  MaxWriteRequestUnits: unitsSchema,
});
type Maximum = v.InferOutput<typeof maximumSchema>;

const describedSchema = v.pipe(
  v.string(),
  v.parseJson(),
  v.object({ Table: v.object({ OnDemandThroughput: v.optional(maximumSchema, {}) }) }),
);

/** Doubles what there is. */
export async function raiseMaximum(
  TableName: string,
  callAws: CallAws,
  now: Instant,
): Promise<ActOutcome> {
  const described = await callAws(
    jsonCall('dynamodb', 'DynamoDB_20120810.DescribeTable', { TableName }),
    now,
  );
  if ('problem' in described) return { done: false, reason: 'failed' };
  const read = v.safeParse(describedSchema, described.body);
  if (!read.success) return { done: false, reason: 'failed' };
  const before = read.output.Table.OnDemandThroughput;
  const raised: Maximum = {
    MaxReadRequestUnits: doubled(before.MaxReadRequestUnits),
    MaxWriteRequestUnits: doubled(before.MaxWriteRequestUnits),
  };
  const isRaised =
    raised.MaxReadRequestUnits > before.MaxReadRequestUnits ||
    raised.MaxWriteRequestUnits > before.MaxWriteRequestUnits;
  if (!isRaised) return { done: false, reason: 'nothingToDo' };
  const set = await setMaximum(TableName, raised, callAws, now);
  return set.done ? { done: true, before: JSON.stringify(before) } : set;
}

/** Back to what `raiseMaximum` found. */
export async function lowerMaximum(
  TableName: string,
  before: string | undefined,
  callAws: CallAws,
  now: Instant,
): Promise<ActOutcome> {
  const read = v.safeParse(v.pipe(v.string(), v.parseJson(), maximumSchema), before);
  if (!read.success) return { done: false, reason: 'nothingToDo' };
  return setMaximum(TableName, read.output, callAws, now);
}

function doubled(units: number): number {
  return units < 0 ? units : Math.min(units * 2, Math.max(units, mostUnits));
}

async function setMaximum(
  TableName: string,
  OnDemandThroughput: Maximum,
  callAws: CallAws,
  now: Instant,
): Promise<ActOutcome> {
  const set = await callAws(
    jsonCall('dynamodb', 'DynamoDB_20120810.UpdateTable', { TableName, OnDemandThroughput }),
    now,
  );
  return 'problem' in set ? { done: false, reason: 'failed' } : { done: true };
}
