/** An account's allowance as an item of the cache table, which nobody can follow back to the account. */

import { createHmac } from 'node:crypto';

import type { Instant } from '../time/localDate.ts';
import { mostGathered } from '../weather/keeping/allowance.ts';
import { notForgotten } from './forgottenMark.ts';
import type { Item } from './settingsItem.ts';
import type { Key, Update } from './sourceItem.ts';

/**
 * Who pays for calls of the sources: a household, whichever voice asks. The salt keeps it from being told to which
 * partition of people it belongs; where it is changed, everybody's bucket is full once.
 */
export function payerOf(account: string, salt: string): string {
  return createHmac('sha256', salt).update(account).digest('base64url');
}

export function allowanceKey(payer: string): Key {
  return { pk: { S: `allowance#${payer}` } };
}

/** Undefined where nothing is owed, or where the item is not as it should be. */
export function readAllowanceItem(item: Item | undefined): Instant | undefined {
  const fullAt = Number(item?.['fullAt']?.N);
  return Number.isFinite(fullAt) ? fullAt : undefined;
}

/** By then the bucket is full, but for what was owed by several containers at once. */
const lifetime = mostGathered + 60 * 60_000;

/**
 * Takes `cost` ms from the bucket. Whether it is full by now is for DynamoDB to say: one of these holds, most likely
 * the first, unless somebody else has just charged it.
 */
export function chargeUpdates(cost: number, fullAt: Instant, now: Instant): readonly Update[] {
  const exp = { N: String(Math.ceil((now + cost + lifetime) / 1000)) };
  const at = { N: String(now) };
  const fromFull: Update = {
    UpdateExpression: 'SET fullAt = :fullAt, exp = :exp',
    // An instant of the wrong type compares as false, so that garbage is written over.
    ConditionExpression: `(attribute_not_exists(fullAt) OR NOT fullAt > :now) AND ${notForgotten}`,
    ExpressionAttributeValues: { ':fullAt': { N: String(now + cost) }, ':exp': exp, ':now': at },
  };
  const further: Update = {
    UpdateExpression: 'SET exp = :exp ADD fullAt :cost',
    ConditionExpression: `fullAt > :now AND ${notForgotten}`,
    ExpressionAttributeValues: { ':cost': { N: String(cost) }, ':exp': exp, ':now': at },
  };
  return fullAt > now ? [further, fromFull, further] : [fromFull, further, fromFull];
}
