/** A lease as it lies in the cache table: until when one container alone fetches what all want. */

import type { Instant } from '../time/localDate.ts';
import type { Item } from './settingsItem.ts';
import type { Key, Update } from './sourceItem.ts';

/** ms: DynamoDB deletes a lease some time after it has run out. */
const keptFor = 60 * 60_000;

export function leaseKey(key: string): Key {
  return { pk: { S: `lease#${key}` } };
}

/** Undefined where there is none, or none that can be read. */
export function leasedUntilOf(item: Item | undefined): Instant | undefined {
  const until = item?.['leasedUntil']?.N;
  return until === undefined ? undefined : Number(until);
}

/** Takes it, where nobody has it. */
export function leaseUpdate(until: Instant, now: Instant): Update {
  return {
    UpdateExpression: 'SET leasedUntil = :until, exp = :exp',
    ConditionExpression: 'attribute_not_exists(leasedUntil) OR leasedUntil <= :now',
    ExpressionAttributeValues: {
      ':until': { N: String(until) },
      ':now': { N: String(now) },
      ':exp': { N: String(Math.ceil((now + keptFor) / 1000)) },
    },
  };
}

/** Gives it back, unless it ended meanwhile and is somebody else's. */
export function returnUpdate(token: string): Update {
  return {
    UpdateExpression: 'SET leasedUntil = :free',
    ConditionExpression: 'leasedUntil = :ours',
    ExpressionAttributeValues: { ':free': { N: '0' }, ':ours': { N: token } },
  };
}
