/** The weather that all containers share, in DynamoDB's cache table (docs/data.md). */

import { startDeadline } from '../support/deadline.ts';
import type { Log } from '../support/log.ts';
import type { Instant } from '../time/localDate.ts';
import type {
  Asked,
  Look,
  LookAgain,
  PackedEntry,
  SharedTier,
} from '../weather/keeping/sharedTier.ts';
import type { SourceKnown } from '../weather/keeping/sharedTier.ts';
import type { SourceName } from '../weather/weather.ts';
import { allowanceKey, chargeUpdates, readAllowanceItem } from './allowanceItem.ts';
import type { Dynamo } from './dynamo.ts';
import type { DynamoCalls } from './dynamoCalls.ts';
import { leasedUntilOf, leaseKey, leaseUpdate, returnUpdate } from './leaseItem.ts';
import type { MemoryCause } from './person.ts';
import type { Item } from './settingsItem.ts';
import { circuitUpdate, countUpdates, readSourceItem, sourceKey } from './sourceItem.ts';
import type { Key, Update } from './sourceItem.ts';
import { buildWeatherItem, readWeatherItem, renewalUpdate, weatherKey } from './weatherItem.ts';

export interface SharedTierOptions {
  readonly dynamo: Dynamo;
  readonly table: string;
  readonly log: Log;
  /** Milliseconds for a call with its retries: while somebody waits for it, and while nobody does. */
  readonly readMs: number;
  readonly writeMs: number;
  /** The same for the first read of a container, and for a read that an answer hangs on. */
  readonly firstReadMs: number;
  readonly lastReadMs: number;
}

const never = new AbortController().signal;

/** What a call is made with. */
interface Line {
  readonly calls: DynamoCalls;
  /** Ends it. */
  readonly limit: AbortSignal;
  /** The same, but for the time that it may take: whoever gives up says nothing of the table. */
  readonly asker: AbortSignal;
}

/** ms: so long a table that failed is left alone, doubled each time. */
const firstPause = 1_000;
const longestPause = 30_000;
export function createSharedTier(options: SharedTierOptions): SharedTier {
  const { dynamo, table: TableName, log, readMs, writeMs, firstReadMs, lastReadMs } = options;
  let hasRead = false;
  let pause = 0;
  let leftAloneUntil = -Infinity;

  const fail = (
    call: 'look' | 'lease' | 'keep' | 'tell',
    cause: MemoryCause,
    now: Instant,
    { asker }: Pick<Line, 'asker'>,
  ) => {
    if (asker.aborted) return;
    log.warn('sharedTierFailed', { call, cause });
    pause = Math.min(Math.max(pause * 2, firstPause), longestPause);
    leftAloneUntil = now + pause;
  };

  /** Makes calls within their time; undefined where the table is left alone. */
  async function within<Result>(
    now: Instant,
    milliseconds: number,
    call: (line: Line) => Promise<Result>,
    asker: AbortSignal = never,
  ): Promise<Result | undefined> {
    if (now < leftAloneUntil) return undefined;
    // Loading the client is none of the table's time.
    const calls = await dynamo();
    const limit = startDeadline(milliseconds);
    try {
      return await call({ calls, limit: AbortSignal.any([asker, limit.signal]), asker });
    } finally {
      limit.clear();
    }
  }

  async function readItems(
    keys: readonly Key[],
    now: Instant,
    line: Line,
  ): Promise<ReadonlyMap<string, Item> | undefined> {
    const input = { RequestItems: { [TableName]: { Keys: [...keys], ConsistentRead: true } } };
    const found = await line.calls.batchGet(input, line.limit);
    if ('problem' in found) {
      fail('look', found.cause, now, line);
      return undefined;
    }
    hasRead = true;
    // DynamoDB leaves out what it has no capacity for.
    if (Object.keys(found.UnprocessedKeys ?? {}).length > 0) fail('look', 'throttled', now, line);
    else pause = 0;
    const items = found.Responses?.[TableName] ?? [];
    return new Map(items.map((item) => [item['pk']?.S ?? '', item]));
  }

  function readEntries({ key, sources, now }: Asked, items: ReadonlyMap<string, Item>) {
    const entries = new Map<SourceName, PackedEntry>();
    for (const source of sources) {
      const item = items.get(weatherKey(key, source).pk.S);
      const read = item === undefined ? { entry: undefined } : readWeatherItem(item, now);
      if ('unread' in read) log.warn('itemUnread', { item: 'weather', cause: read.unread });
      else if (read.entry !== undefined) entries.set(source, read.entry);
    }
    return entries;
  }

  async function readKept(asked: Asked, line: Line): Promise<LookAgain | undefined> {
    const lease = leaseKey(asked.key);
    const keys = [lease, ...asked.sources.map((source) => weatherKey(asked.key, source))];
    const items = await readItems(keys, asked.now, line);
    if (items === undefined) return undefined;
    const isLeased = (leasedUntilOf(items.get(lease.pk.S)) ?? 0) > asked.now;
    return { entries: readEntries(asked, items), isLeased };
  }

  /** Undefined where it is somebody else's; ours where nobody can tell, for then each goes on by itself. */
  async function takeLease(
    Key: Key,
    { now }: Asked,
    leaseMs: number,
    line: Line,
  ): Promise<string | undefined> {
    const until = now + leaseMs;
    const update = { TableName, Key, ...leaseUpdate(until, now) };
    const taken = await line.calls.update(update, line.limit);
    // Perhaps given to an attempt whose answer was lost: who waited for it would wait for nobody.
    if (taken?.problem === 'conditionFailed')
      return taken.isPerhapsOurs ? String(until) : undefined;
    if (taken !== undefined) fail('lease', taken.cause, now, line);
    return String(until);
  }

  const look: SharedTier['look'] = (asked, leaseMs, signal) =>
    within(
      asked.now,
      hasRead ? readMs : firstReadMs,
      async (line) => {
        const { key, sources, payer, now } = asked;
        const lease = leaseKey(key);
        const allowance = payer === undefined ? undefined : allowanceKey(payer);
        const keys = [
          lease,
          ...sources.flatMap((source) => [weatherKey(key, source), sourceKey(source)]),
          ...(allowance === undefined ? [] : [allowance]),
        ];
        const [items, token] = await Promise.all([
          readItems(keys, now, line),
          takeLease(lease, asked, leaseMs, line),
        ]);
        if (items === undefined) return undefined;
        const known = new Map<SourceName, SourceKnown>();
        for (const source of sources) {
          const item = items.get(sourceKey(source).pk.S);
          if (item !== undefined) known.set(source, readSourceItem(item));
        }
        const until = leasedUntilOf(items.get(lease.pk.S)) ?? now + leaseMs;
        const answer: Look = {
          entries: readEntries(asked, items),
          known,
          lease: token === undefined ? { isOurs: false, until } : { isOurs: true, token },
          fullAt: allowance && readAllowanceItem(items.get(allowance.pk.S)),
        };
        return answer;
      },
      signal,
    );

  const lookAgain: SharedTier['lookAgain'] = (asked, signal) =>
    within(asked.now, readMs, (line) => readKept(asked, line), signal);

  const lookAtLast: SharedTier['lookAtLast'] = (asked, signal) =>
    within(Infinity, lastReadMs, (line) => readKept(asked, line), signal).then(
      (kept) => kept?.entries,
    );

  const keep: SharedTier['keep'] = async ({ key, now }, source, entry, usableUntil) => {
    const written = await within(now, writeMs, ({ calls, limit }) =>
      calls
        .put(
          {
            TableName,
            Item: { ...weatherKey(key, source), ...buildWeatherItem(entry, usableUntil) },
            // A kept instant of the wrong type compares as false, so that garbage is written over.
            ConditionExpression: 'attribute_not_exists(fetchedAt) OR NOT fetchedAt > :fetchedAt',
            ExpressionAttributeValues: { ':fetchedAt': { N: String(entry.fetchedAt) } },
          },
          limit,
        )
        .then((problem) => ({ problem })),
    );
    if (written === undefined) return false;
    if (written.problem?.problem === 'memoryDown')
      fail('keep', written.problem.cause, now, { asker: never });
    return written.problem === undefined;
  };

  const renew: SharedTier['renew'] = async ({ key, now }, source, dating, before, usableUntil) => {
    const update = renewalUpdate(dating, before, usableUntil);
    const made = await within(now, writeMs, async (line) => {
      const Key = weatherKey(key, source);
      const problem = await line.calls.update({ TableName, Key, ...update }, line.limit);
      if (problem?.problem === 'memoryDown') fail('keep', problem.cause, now, line);
      return problem === undefined;
    });
    return made ?? false;
  };

  /** Whether the change was made, or nobody can tell; false where its condition did not hold. */
  const change = async (Key: Key, update: Update, now: Instant): Promise<boolean> => {
    const made = await within(now, writeMs, async (line) => {
      const problem = await line.calls.update({ TableName, Key, ...update }, line.limit);
      if (problem?.problem === 'memoryDown') fail('tell', problem.cause, now, line);
      return problem?.problem !== 'conditionFailed' || problem.isPerhapsOurs;
    });
    return made ?? true;
  };

  return {
    look,
    lookAgain,
    lookAtLast,
    keep,
    renew,
    giveBack: async (key, token, now) => {
      await change(leaseKey(key), returnUpdate(token), now);
    },
    tellCircuit: (source, service, circuit, before, now) =>
      change(sourceKey(source), circuitUpdate(service, circuit, before), now),
    countCalls: async (source, calls, known, now) => {
      for (const update of countUpdates(calls, known, now))
        if (await change(sourceKey(source), update, now)) return;
    },
    charge: async (payer, cost, fullAt, now) => {
      for (const update of chargeUpdates(cost, fullAt, now))
        if (await change(allowanceKey(payer), update, now)) return;
    },
  };
}
