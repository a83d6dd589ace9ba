/** What was done, in the cache table: so that it is done once, undone later, and not too often. */

import type { Dynamo } from '../memory/dynamo.ts';
import type { Instant } from '../time/localDate.ts';
import type { Alarm, MendedAlarm } from './alarm.ts';

/** What is known of an alarm from before. */
export interface Noted {
  /** When it was last mended; undefined where it never was, or that was undone. */
  readonly mendedAt?: Instant;
  /** What there was before, for whoever undoes it. */
  readonly before?: string;
}

type Unknown = 'lost';

export interface RemedyBook {
  /** `told` where this very change of the alarm was followed already: SNS delivers twice at times. */
  readonly take: (
    alarm: Alarm & { readonly mended: MendedAlarm },
    now: Instant,
  ) => Promise<Noted | 'told' | Unknown>;
  /** Whether one more act is within the limit of this hour of the clock; it counts as done. */
  readonly countAct: (now: Instant) => Promise<boolean | Unknown>;
  readonly note: (alarm: MendedAlarm, noted: Noted, now: Instant) => Promise<void>;
}

interface BookOptions {
  readonly dynamo: Dynamo;
  readonly table: string;
  readonly actsAnHour: number;
}

const hour = 60 * 60_000;
const keptFor = 7 * 24 * hour;
const deadlineMs = 3000;

export function createRemedyBook({
  dynamo,
  table: TableName,
  actsAnHour,
}: BookOptions): RemedyBook {
  const keyOf = (name: string | number) => ({ pk: { S: `remedy#${name}` } });
  const expiry = (now: Instant) => ({ N: String(Math.ceil((now + keptFor) / 1000)) });
  const within = () => AbortSignal.timeout(deadlineMs);

  return {
    take: async ({ mended, changedAt }, now) => {
      const calls = await dynamo();
      const Key = keyOf(mended);
      const found = await calls.get({ TableName, Key, ConsistentRead: true }, within());
      if ('problem' in found) return 'lost';
      const taken = await calls.update(
        {
          TableName,
          Key,
          UpdateExpression: 'SET changedAt = :changedAt, exp = :exp',
          ConditionExpression: 'attribute_not_exists(changedAt) OR changedAt < :changedAt',
          ExpressionAttributeValues: {
            ':changedAt': { N: String(changedAt) },
            ':exp': expiry(now),
          },
        },
        within(),
      );
      if (taken?.problem === 'memoryDown') return 'lost';
      // Perhaps ours: to mend twice is better than not at all.
      if (taken !== undefined && !taken.isPerhapsOurs) return 'told';
      const mendedAt = Number(found.Item?.['mendedAt']?.N);
      const before = found.Item?.['before']?.S;
      return {
        ...(Number.isFinite(mendedAt) && { mendedAt }),
        ...(before !== undefined && { before }),
      };
    },
    countAct: async (now) => {
      const calls = await dynamo();
      const counted = await calls.update(
        {
          TableName,
          Key: keyOf(Math.floor(now / hour)),
          UpdateExpression: 'SET exp = :exp ADD acts :one',
          ConditionExpression: 'attribute_not_exists(acts) OR acts < :most',
          ExpressionAttributeValues: {
            ':one': { N: '1' },
            ':most': { N: String(actsAnHour) },
            ':exp': expiry(now),
          },
        },
        within(),
      );
      if (counted === undefined) return true;
      return counted.problem === 'conditionFailed' ? false : 'lost';
    },
    note: async (alarm, { mendedAt, before }, now) => {
      const calls = await dynamo();
      const values = {
        ...(mendedAt !== undefined && { mendedAt: { N: String(mendedAt) } }),
        ...(before !== undefined && { before: { S: before } }),
      };
      const set = [...Object.keys(values), 'exp'].map((name) => `#${name} = :${name}`);
      const gone = ['mendedAt', 'before'].filter((name) => !(name in values));
      await calls.update(
        {
          TableName,
          Key: keyOf(alarm),
          UpdateExpression: `SET ${set.join(', ')}${gone.length > 0 ? ` REMOVE ${gone.map((name) => `#${name}`).join(', ')}` : ''}`,
          ExpressionAttributeNames: { '#mendedAt': 'mendedAt', '#before': 'before', '#exp': 'exp' },
          ExpressionAttributeValues: {
            ...Object.fromEntries(
              Object.entries(values).map(([name, value]) => [`:${name}`, value]),
            ),
            ':exp': expiry(now),
          },
        },
        within(),
      );
    },
  };
}
