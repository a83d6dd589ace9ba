/** What a container knows of the accounts' allowances: what it charged itself, and what others told. */

import type { Instant } from '../../time/localDate.ts';
import type { SourceName, WeatherProblem } from '../weather.ts';
import { earningTime, freeAtOf, isSpent, mostGathered } from './allowance.ts';
import type { Limits } from './budget.ts';
import type { SharedTier } from './sharedTier.ts';

export interface FairUse {
  /** Whether to look what all know of the account: not where enough was left a moment ago. */
  readonly isUnsure: (payer: string, now: Instant) => boolean;
  /** `fullAt` as all know it; undefined where the bucket is full. */
  readonly learn: (payer: string, fullAt: Instant | undefined, now: Instant) => void;
  /** Why the sources are not asked for this account now; undefined where they may be. */
  readonly refusalOf: (payer: string | undefined, now: Instant) => WeatherProblem | undefined;
  /** Takes calls that are made from the account's allowance. No answer waits for it. */
  readonly charge: (payer: string, source: SourceName, calls: number, now: Instant) => void;
}

export interface FairUsePorts {
  readonly shared: Pick<SharedTier, 'charge'>;
  /** Of the sources that have any: the others cost nothing. */
  readonly limits: Readonly<Partial<Record<SourceName, Limits>>>;
  /** Takes work that has to be done before the function returns. */
  readonly settle: (work: Promise<unknown>) => void;
}

interface Known {
  readonly fullAt: Instant;
  readonly learntAt: Instant;
}

/** ms: an account is in few containers at once, and uses little of half a bucket in a minute. */
const sureFor = 60_000;
/** Accounts; whoever asked longest ago makes room, and is looked up again. */
const mostKnown = 1_000;

export function createFairUse({ shared, limits, settle }: FairUsePorts): FairUse {
  const known = new Map<string, Known>();
  const fullAtOf = (payer: string): Instant => known.get(payer)?.fullAt ?? 0;

  function note(payer: string, account: Known): void {
    known.delete(payer);
    known.set(payer, account);
    const [oldest] = known.keys();
    if (known.size > mostKnown && oldest !== undefined) known.delete(oldest);
  }

  return {
    isUnsure: (payer, now) => {
      const { fullAt, learntAt } = known.get(payer) ?? { fullAt: 0, learntAt: -Infinity };
      return now - learntAt >= sureFor || fullAt - now > mostGathered / 2;
    },
    learn: (payer, fullAt = 0, now) => {
      note(payer, { fullAt: Math.max(fullAtOf(payer), fullAt), learntAt: now });
    },
    refusalOf: (payer, now) => {
      const fullAt = payer === undefined ? 0 : fullAtOf(payer);
      if (!isSpent(fullAt, now)) return undefined;
      return { problem: 'allowanceSpent', freeAt: freeAtOf(fullAt) };
    },
    charge: (payer, source, calls, now) => {
      const cost = Math.ceil(earningTime(calls, limits[source] ?? {}));
      if (cost === 0) return;
      const before = fullAtOf(payer);
      settle(shared.charge(payer, cost, before, now));
      const learntAt = known.get(payer)?.learntAt ?? -Infinity;
      note(payer, { fullAt: Math.max(before, now) + cost, learntAt });
    },
  };
}
