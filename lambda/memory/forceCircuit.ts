import type { Instant } from '../time/localDate.ts';
import type { ForcedState } from '../weather/keeping/sharedTier.ts';
import type { SourceName } from '../weather/weather.ts';
import type { Dynamo } from './dynamo.ts';
import type { MemoryProblem } from './person.ts';
import { forceUpdate, sourceKey } from './sourceItem.ts';

/** ms: the longest that a word of an operator holds, so that none is forgotten. */
const longestForce = 24 * 60 * 60_000;

/**
 * An operator's word on a source, for every container from its next look into the shared tier: `open` leaves it alone,
 * `closed` asks it whatever it has done, within its budget; undefined lets the circuits decide again.
 */
export async function forceCircuit(
  { dynamo, table: TableName }: { readonly dynamo: Dynamo; readonly table: string },
  source: SourceName,
  to: ForcedState | undefined,
  {
    now,
    forMs,
    signal,
  }: { readonly now: Instant; readonly forMs: number; readonly signal: AbortSignal },
): Promise<MemoryProblem | undefined> {
  const until = now + Math.min(forMs, longestForce);
  const update = forceUpdate(to === undefined ? undefined : { to, until });
  const calls = await dynamo();
  const outcome = await calls.update({ TableName, Key: sourceKey(source), ...update }, signal);
  return outcome?.problem === 'memoryDown' ? outcome : undefined;
}
