import type { Dynamo } from './memory/dynamo.ts';
import { createSharedTier } from './memory/sharedTier.ts';
import type { Log } from './support/log.ts';
import { createSettling } from './support/settling.ts';
import type { Limits } from './weather/keeping/budget.ts';
import { createFairUse } from './weather/keeping/fairUse.ts';
import type { KeeperPorts } from './weather/keeping/keeper.ts';
import type { Pace } from './weather/keeping/pace.ts';
import { createSourceBook } from './weather/keeping/sourceBook.ts';

export interface Keeping {
  readonly ports: KeeperPorts;
  /** When what was fetched is kept for all; no answer's words wait for it. */
  readonly kept: () => Promise<void>;
}

interface KeepingConfig {
  /** For the cache. */
  readonly table: string;
  readonly openMeteoLimits: Limits;
  readonly pace: Pace;
}

/** Twenty a second is the most that MET Norway takes from all who run one program; nobody needs half of it. */
const metNorwayLimits = { minute: 600 };

/** What all keepers of a container have in common: the shared tier, and what is known of sources and accounts. */
export function createKeeping(
  { table, openMeteoLimits, pace }: KeepingConfig,
  dynamo: Dynamo,
  log: Log,
): Keeping {
  const { add: settle, settled } = createSettling();
  const { sharedRead: readMs, firstRead: firstReadMs, lastRead: lastReadMs } = pace;
  const { sharedWrite: writeMs } = pace;
  const shared = createSharedTier({ dynamo, table, log, readMs, firstReadMs, lastReadMs, writeMs });
  const limits = { 'Open-Meteo': openMeteoLimits, 'MET Norway': metNorwayLimits };
  const book = createSourceBook({ shared, limits, log, settle });
  const fairUse = createFairUse({ shared, limits, settle });
  return {
    ports: { shared, book, fairUse, log, pace, settle },
    kept: () => settled(writeMs),
  };
}
