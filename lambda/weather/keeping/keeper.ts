/** Readings of one kind, from what is kept or from the sources: the container's tier, the shared tier, then a fetch. */

import { startDeadline } from '../../support/deadline.ts';
import type { Log } from '../../support/log.ts';
import { sleep } from '../../support/sleep.ts';
import type { Instant } from '../../time/localDate.ts';
import type { SourceName, WeatherProblem } from '../weather.ts';
import { isFresh } from './ages.ts';
import { askSources } from './askSources.ts';
import { entryOf } from './entryOf.ts';
import type { FairUse } from './fairUse.ts';
import { createFlights } from './flights.ts';
import { createHeldReadings, isOfUse, keyOf } from './heldReadings.ts';
import type { Entry, HeldOptions, Sought } from './heldReadings.ts';
import type { LateSource } from './lateSource.ts';
import type { Pace } from './pace.ts';
import type { Service, SharedTier } from './sharedTier.ts';
import { shareEntry } from './shareEntry.ts';
import type { SourceBook } from './sourceBook.ts';

export interface KindOfReading<Wanted, Reading> extends Omit<
  HeldOptions<Reading>,
  'names' | 'log'
> {
  /** The best first. */
  readonly sources: readonly LateSource<Wanted, Reading>[];
}

export interface Wish<Wanted, Reading> extends Sought<Reading> {
  readonly wanted: Wanted;
  readonly service: Service;
  /** Who pays where a source is asked; nobody where undefined. */
  readonly payer?: string | undefined;
  /** Whether a reading says anything of what is wanted; one that does not is as good as none. */
  readonly isTelling: (reading: Reading) => boolean;
  /** Ends the waiting before the turn does: what is kept then has to do. */
  readonly hurry?: (() => AbortSignal) | undefined;
}

export interface KeeperPorts {
  readonly shared: SharedTier;
  readonly book: SourceBook;
  readonly fairUse: FairUse;
  readonly log: Log;
  readonly pace: Pace;
  /** Takes work that has to be done before the function returns, and that no answer waits for. */
  readonly settle: (work: Promise<unknown>) => void;
}

/** What a wish came to; where it is stale, its age is to be told. */
export interface Kept<Reading> extends Entry<Reading> {
  readonly isStale: boolean;
}

/** What is fresh; else what can be fetched; else what is stale and still of use, which tells its age. */
export type Keeper<Wanted, Reading> = (
  wish: Wish<Wanted, Reading>,
  signal: AbortSignal,
) => Promise<Kept<Reading> | WeatherProblem>;

interface Found<Reading> {
  readonly entry: Entry<Reading>;
  readonly tier: 'container' | 'shared' | 'source';
}

const down: WeatherProblem = { problem: 'weatherDown' };

export function createKeeper<Wanted, Reading>(
  of: KindOfReading<Wanted, Reading>,
  ports: KeeperPorts,
): Keeper<Wanted, Reading> {
  const { kind, sources, codec } = of;
  const { shared, book, fairUse, log, pace, settle } = ports;
  const names = sources.map(({ name }) => name);
  const held = createHeldReadings({ ...of, names, log });
  const flights = createFlights<Found<Reading> | WeatherProblem>();
  /** By the turn, which its signal stands for: no turn waits twice for what has failed it. */
  const failed = new WeakMap<AbortSignal, WeatherProblem>();

  const found = (
    entry: Entry<Reading> | undefined,
    tier: Found<Reading>['tier'],
  ): Found<Reading> | undefined => entry && { entry, tier };

  /** Looks into the shared tier, and fetches where it falls to us. */
  async function fly(
    wish: Wish<Wanted, Reading>,
    signal: AbortSignal,
    patience = pace.lease,
  ): Promise<Found<Reading> | WeatherProblem> {
    const { payer, now } = wish;
    const asked = { key: keyOf(kind, wish), sources: names, now };
    const refusal = fairUse.refusalOf(payer, now);
    if (refusal !== undefined) {
      // Whoever may not fetch takes no lease either.
      await held.take(wish, (await shared.lookAgain(asked, signal))?.entries ?? new Map());
      return found(held.findUsable(wish), 'shared') ?? refusal;
    }
    const unsure = payer !== undefined && fairUse.isUnsure(payer, now) ? { payer } : undefined;
    const look = await shared.look({ ...asked, ...unsure }, pace.lease, signal);
    if (look === undefined) return fetchReading(wish, undefined, signal);
    book.learn(look.known);
    if (unsure !== undefined) fairUse.learn(unsure.payer, look.fullAt, now);
    await held.take(wish, look.entries);
    const fresh = found(held.findFresh(wish), 'shared');
    if (fresh !== undefined) {
      // Nobody fetches: who comes when it has gone stale must not wait for that.
      if (look.lease.isOurs && !isFresh(fresh.entry, wish.limits, now + pace.lease))
        settle(shared.giveBack(asked.key, look.lease.token, now));
      return fresh;
    }
    if (look.lease.isOurs) return fetchReading(wish, look.lease.token, signal);
    const stale = found(held.findUsable(wish), 'shared');
    if (stale !== undefined) return stale;
    const waited = await waitForOther(wish, Math.min(look.lease.until, now + patience), signal);
    if (typeof waited !== 'number') return waited;
    const later = { ...wish, now: waited };
    // Whoever has waited for two in vain goes on alone.
    if (patience < pace.lease) return fetchReading(later, undefined, signal);
    return fly(later, signal, pace.secondWait);
  }

  /** Another container fetches: until it has, or has given up, or its lease has run out, which it then died of. */
  async function waitForOther(
    wish: Wish<Wanted, Reading>,
    until: Instant,
    signal: AbortSignal,
  ): Promise<Found<Reading> | WeatherProblem | Instant> {
    const asked = { key: keyOf(kind, wish), sources: names, now: wish.now };
    let { now } = wish;
    for (let pause = pace.lookAgain; now <= until; pause *= 1.5) {
      await sleep(pause, signal);
      now += pause;
      const look = signal.aborted ? undefined : await shared.lookAgain({ ...asked, now }, signal);
      if (signal.aborted) return down;
      if (look === undefined) return fetchReading({ ...wish, now }, undefined, signal);
      await held.take({ ...wish, now }, look.entries);
      const come = found(held.findUsable({ ...wish, now }), 'shared');
      if (come !== undefined) return come;
      // Or its lease is gone like all that is kept, and waiting would bring nothing.
      if (!look.isLeased) break;
    }
    return now;
  }

  async function fetchReading(
    wish: Wish<Wanted, Reading>,
    token: string | undefined,
    signal: AbortSignal,
  ): Promise<Found<Reading> | WeatherProblem> {
    const { payer, now } = wish;
    const stale = held.findUsable(wish);
    const refusal = fairUse.refusalOf(payer, now);
    if (refusal !== undefined) {
      if (token !== undefined) settle(shared.giveBack(keyOf(kind, wish), token, now));
      return found(stale, 'container') ?? refusal;
    }
    // Without a lease the shared tier has failed, and is given another chance at the end.
    const leased =
      token === undefined ? pace.flight - pace.lastRead : pace.lease - pace.sharedWrite;
    const limit = startDeadline(stale === undefined ? leased : Math.min(leased, pace.patience));
    const lastModifiedOf = (name: SourceName) => held.findOf(wish, name)?.lastModified;
    const within = AbortSignal.any([signal, limit.signal]);
    const answered = await askSources({ ...wish, sources, lastModifiedOf }, ports, within);
    limit.clear();
    const before = 'problem' in answered ? undefined : held.findOf(wish, answered.from);
    const entry = 'problem' in answered ? answered : entryOf(answered, before, now);
    if ('problem' in entry) {
      if (token !== undefined) settle(shared.giveBack(keyOf(kind, wish), token, now));
      if (entry.problem === 'weatherMissing') return entry;
      const kept = found(stale, 'container');
      return kept ?? (token === undefined ? lookAtLast(wish, signal) : down);
    }
    held.keep(wish, entry);
    settle(share(wish, entry, before));
    return { entry, tier: 'source' };
  }

  /** The shared tier failed, and so did the sources: what it may hold is all that is left. */
  async function lookAtLast(
    wish: Wish<Wanted, Reading>,
    signal: AbortSignal,
  ): Promise<Found<Reading> | WeatherProblem> {
    const asked = { key: keyOf(kind, wish), sources: names, now: wish.now };
    const entries = signal.aborted ? undefined : await shared.lookAtLast(asked, signal);
    if (entries !== undefined) await held.take(wish, entries);
    return found(held.findUsable(wish), 'shared') ?? down;
  }

  async function share(
    wish: Wish<Wanted, Reading>,
    entry: Entry<Reading>,
    before: Entry<Reading> | undefined,
  ): Promise<void> {
    const sharing = { ...wish, key: keyOf(kind, wish), entry, before };
    if (await shareEntry(sharing, codec, shared))
      log.count('weatherKept', { kind, tier: 'shared' });
  }

  async function flyInTime(wish: Wish<Wanted, Reading>, nobodyWaits: AbortSignal) {
    const limit = startDeadline(pace.flight);
    try {
      return await fly(wish, AbortSignal.any([nobodyWaits, limit.signal]));
    } finally {
      limit.clear();
    }
  }

  /** One flight for all who want the same; but who has nothing left to pay with is refused alone. */
  async function join(wish: Wish<Wanted, Reading>, signal: AbortSignal) {
    const own = { hasStarted: false };
    const start = (nobodyWaits: AbortSignal) => {
      own.hasStarted = true;
      return flyInTime(wish, nobodyWaits);
    };
    for (;;) {
      const flown = await flights.join(keyOf(kind, wish), start, signal);
      if (own.hasStarted || flown === 'aborted') return flown;
      if (!('problem' in flown) || flown.problem !== 'allowanceSpent') return flown;
    }
  }

  async function find(
    wish: Wish<Wanted, Reading>,
    signal: AbortSignal,
  ): Promise<Found<Reading> | WeatherProblem> {
    const fresh = found(held.findFresh(wish), 'container');
    if (fresh !== undefined) return fresh;
    const waits = wish.hurry === undefined ? signal : AbortSignal.any([signal, wish.hurry()]);
    const flown = failed.get(signal) ?? (await join(wish, waits));
    if (flown === 'aborted') return found(held.findUsable(wish), 'container') ?? down;
    // Whoever began the flight may have had a use for what is none to this wish.
    const outcome = 'problem' in flown || isOfUse(flown.entry, wish) ? flown : down;
    if (!('problem' in outcome) || outcome.problem === 'weatherMissing') return outcome;
    failed.set(signal, outcome);
    return found(held.findUsable(wish), 'container') ?? outcome;
  }

  return async (wish, signal) => {
    const outcome = await find(wish, signal);
    if ('problem' in outcome) {
      log.count('weatherRead', { kind, from: 'nowhere' });
      return outcome;
    }
    const { entry, tier } = outcome;
    const isStale = !isFresh(entry, wish.limits, wish.now);
    log.count('weatherRead', { kind, from: tier, isStale });
    return { ...entry, isStale };
  };
}
