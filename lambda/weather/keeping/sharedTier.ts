/** What all containers share. The database behind it may be lost at any time, and then each goes on by itself. */

import type { Instant } from '../../time/localDate.ts';
import type { SourceName } from '../weather.ts';
import type { Counts } from './budget.ts';
import type { Circuit } from './circuit.ts';

/** The services of a source, each with a circuit of its own: where the archive is down, the forecast need not be. */
export const services = ['forecast', 'archive', 'air', 'sea', 'warnings'] as const;
export type Service = (typeof services)[number];

/** What all know of a source. */
export interface SourceKnown {
  readonly circuits: Readonly<Partial<Record<Service, Circuit>>>;
  readonly counts: Counts;
  /** An operator's word, which goes before what the circuits say, until `until`. */
  readonly forced?: { readonly to: ForcedState; readonly until: Instant };
}
export type ForcedState = 'open' | 'closed';

/** How old an entry is, and which version of what its source has. */
export interface Dating {
  readonly fetchedAt: Instant;
  readonly freshUntil?: Instant;
  readonly lastModified?: string;
}

/** A reading as it lies in the tier. */
export interface PackedEntry extends Dating {
  readonly body: Uint8Array;
}

export interface Asked {
  /** Of the place, the kind and the span. */
  readonly key: string;
  readonly sources: readonly SourceName[];
  /** Whose allowance to look up as well. */
  readonly payer?: string;
  readonly now: Instant;
}

export interface Look {
  readonly entries: ReadonlyMap<SourceName, PackedEntry>;
  readonly known: ReadonlyMap<SourceName, SourceKnown>;
  readonly lease: Lease;
  /** When the payer's allowance is full again; undefined where it is, or where it was not asked for. */
  readonly fullAt: Instant | undefined;
}

/** Who may fetch. `token` gives it back; one that is not given back, or whose holder died, ends by itself. */
export type Lease =
  | { readonly isOurs: true; readonly token: string }
  | { readonly isOurs: false; readonly until: Instant };

export interface LookAgain {
  readonly entries: Look['entries'];
  /** Somebody may fetch, and has neither done so nor given up. */
  readonly isLeased: boolean;
}

/** Nothing throws, and nothing takes longer than a call may. Undefined where the tier fails. */
export interface SharedTier {
  /** What is kept of all sources, what is known of them, and the lease where it is free, in one round trip. */
  readonly look: (asked: Asked, leaseMs: number, signal: AbortSignal) => Promise<Look | undefined>;
  /** What is kept by now, and whether somebody fetches. */
  readonly lookAgain: (asked: Asked, signal: AbortSignal) => Promise<LookAgain | undefined>;
  /** The same where nothing else is left: takes its time, and asks a table that has failed just now. */
  readonly lookAtLast: (asked: Asked, signal: AbortSignal) => Promise<Look['entries'] | undefined>;
  /** Unless something newer is kept already. `usableUntil` is when it may be deleted. */
  readonly keep: (
    asked: Pick<Asked, 'key' | 'now'>,
    source: SourceName,
    entry: PackedEntry,
    usableUntil: Instant,
  ) => Promise<boolean>;
  /** Dates what is kept anew, its source having confirmed it; false where something else than `before` is kept. */
  readonly renew: (
    asked: Pick<Asked, 'key' | 'now'>,
    source: SourceName,
    dating: Dating,
    before: Instant,
    usableUntil: Instant,
  ) => Promise<boolean>;
  readonly giveBack: (key: string, token: string, now: Instant) => Promise<void>;
  /** Told to all, unless somebody has changed it since `before`; false where somebody has. */
  readonly tellCircuit: (
    source: SourceName,
    service: Service,
    circuit: Circuit,
    before: Instant,
    now: Instant,
  ) => Promise<boolean>;
  /** Quickest where `known` is what all know. */
  readonly countCalls: (
    source: SourceName,
    calls: number,
    known: Counts,
    now: Instant,
  ) => Promise<void>;
  /** Takes `cost` ms from an allowance. Quickest where `fullAt` is what all know. */
  readonly charge: (payer: string, cost: number, fullAt: Instant, now: Instant) => Promise<void>;
}
