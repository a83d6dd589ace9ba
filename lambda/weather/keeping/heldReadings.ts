/** The container's tier of one kind of reading, by place, span and source. */

import type { Log, WeatherKind } from '../../support/log.ts';
import type { Instant } from '../../time/localDate.ts';
import type { Whereabouts } from '../source.ts';
import type { SourceName } from '../weather.ts';
import { isFresh, isUsable } from './ages.ts';
import type { Ages } from './ages.ts';
import { createContainerTier } from './containerTier.ts';
import { unpackReading } from './pack.ts';
import type { Codec } from './pack.ts';
import type { PackedEntry } from './sharedTier.ts';

/** A reading as it is kept. */
export interface Entry<Reading> {
  readonly reading: Reading;
  readonly from: SourceName;
  readonly fetchedAt: Instant;
  /** By the source's own word. */
  readonly freshUntil?: Instant;
  readonly lastModified?: string;
}

/** Where an entry lies. */
interface Spot {
  readonly where: Whereabouts;
  /** What is wanted, named; then what else holds it as well. */
  readonly spans: readonly [string, ...string[]];
}

/** What is looked for. */
export interface Sought<Reading> extends Spot {
  readonly limits: Ages;
  readonly now: Instant;
  /** Whether a reading that is stale says something yet of what is wanted; any does where undefined. */
  readonly isTellingStale?: (reading: Reading) => boolean;
}

export interface HeldOptions<Reading> {
  readonly kind: WeatherKind;
  /** The best first. */
  readonly names: readonly SourceName[];
  readonly codec: Codec<Reading>;
  readonly bytesOf: (reading: Reading) => number;
  readonly mostBytes: number;
  readonly log: Log;
}

/** Neighbours within a kilometre share a key; source and age tell apart what lies under it. */
export function keyOf(kind: WeatherKind, { where, spans }: Spot, span = spans[0]): string {
  const { latitude, longitude, timeZone } = where;
  return `${kind}#${latitude}#${longitude}#${timeZone}#${span}`;
}

/** Whether what is wanted may be answered from an entry: it is fresh, or stale and still of use. */
export function isOfUse<Reading>(entry: Entry<Reading>, sought: Sought<Reading>): boolean {
  const { limits, now, isTellingStale } = sought;
  if (isFresh(entry, limits, now)) return true;
  return isUsable(entry, limits, now) && (isTellingStale?.(entry.reading) ?? true);
}

export function createHeldReadings<Reading>(options: HeldOptions<Reading>) {
  const { kind, names, codec, bytesOf, mostBytes, log } = options;
  const tier = createContainerTier<Entry<Reading>>(mostBytes, ({ reading }) => bytesOf(reading));

  function held(sought: Spot, from: SourceName): Entry<Reading> | undefined {
    return tier.find(`${keyOf(kind, sought)}#${from}`);
  }

  function keep(sought: Spot, entry: Entry<Reading>): void {
    const other = held(sought, entry.from);
    if (other !== undefined && other.fetchedAt > entry.fetchedAt) return;
    tier.keep(`${keyOf(kind, sought)}#${entry.from}`, entry);
    log.count('weatherKept', { kind, tier: 'container' });
  }

  /** One after the other, as the first is mostly the one. */
  function* each(sought: Spot): Iterable<Entry<Reading>> {
    for (const span of sought.spans) {
      const key = keyOf(kind, sought, span);
      for (const name of names) {
        const entry = tier.find(`${key}#${name}`);
        if (entry !== undefined) yield entry;
      }
    }
  }

  return {
    keep,
    /** What is fresh, of the best source that has any. */
    findFresh: (sought: Sought<Reading>): Entry<Reading> | undefined => {
      for (const entry of each(sought)) if (isFresh(entry, sought.limits, sought.now)) return entry;
      return undefined;
    },
    /** The newest that is of use. */
    findUsable: (sought: Sought<Reading>): Entry<Reading> | undefined => {
      return [...each(sought)]
        .filter((entry) => isOfUse(entry, sought))
        .toSorted((one, other) => other.fetchedAt - one.fetchedAt)[0];
    },
    /** Of a source itself, while it is of use. */
    findOf: (sought: Sought<Reading>, from: SourceName): Entry<Reading> | undefined => {
      const entry = held(sought, from);
      return entry !== undefined && isUsable(entry, sought.limits, sought.now) ? entry : undefined;
    },
    /** Takes over what the shared tier has, as far as it is of use and newer. */
    take: async (
      sought: Sought<Reading>,
      entries: ReadonlyMap<SourceName, PackedEntry>,
    ): Promise<void> => {
      for (const [from, { body, ...dated }] of entries) {
        if (!isUsable(dated, sought.limits, sought.now)) continue;
        const other = held(sought, from);
        if (other !== undefined && other.fetchedAt >= dated.fetchedAt) continue;
        const reading = await unpackReading(body, codec);
        if (reading === undefined) log.warn('itemUnread', { item: 'weather', cause: 'malformed' });
        else keep(sought, { reading, from, ...dated });
      }
    },
  };
}
