import type { Instant } from '../../time/localDate.ts';
import type { Warnings } from '../warning.ts';

export interface KeptWarnings {
  readonly warnings: Warnings;
  /** They count as fresh until then. */
  readonly until: Instant;
}

/** What the watch keeps of the places that it looks after. Nothing throws; a shelf that fails is empty. */
export interface WarningShelf {
  /** By place, as `whereaboutsKey` names it. */
  readonly find: (
    place: string,
    now: Instant,
    signal: AbortSignal,
  ) => Promise<KeptWarnings | undefined>;
  readonly keep: (place: string, kept: KeptWarnings, signal: AbortSignal) => Promise<void>;
}
