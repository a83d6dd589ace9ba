/**
 * What is left where something was forgotten, for an hour: an instant, and nothing of anybody. It stands in the very
 * item that a late write would go to, since a condition of DynamoDB's sees no other.
 */

import type { AttributeValue } from '@aws-sdk/client-dynamodb';

import type { Instant } from '../time/localDate.ts';

/** Far longer than any turn, or a retry of it, is under way. */
const markLifetime = 60 * 60_000;

/** Turns that began before `until` write nothing any more. */
export interface ForgottenMark {
  readonly forgottenUntil: AttributeValue.NMember;
  readonly exp: AttributeValue.NMember;
}

/** `forGood` refuses every turn while the mark lives, as of an account that has removed the skill. */
export function buildForgottenMark(now: Instant, forGood: boolean): ForgottenMark {
  const end = now + markLifetime;
  return {
    forgottenUntil: { N: String(forGood ? end : now) },
    exp: { N: String(Math.ceil(end / 1000)) },
  };
}

/** Of a write by a turn that began at `:now`. A mark of the wrong type compares as false, so that it holds nothing up. */
export const notForgotten = '(attribute_not_exists(forgottenUntil) OR NOT forgottenUntil > :now)';

export function isForgotten(
  item: Readonly<Record<string, AttributeValue>> | undefined,
  now: Instant,
): boolean {
  return Number(item?.['forgottenUntil']?.N) > now;
}
