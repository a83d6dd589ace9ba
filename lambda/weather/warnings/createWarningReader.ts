import type { Log } from '../../support/log.ts';
import { untilAborted } from '../../support/untilAborted.ts';
import type { Instant } from '../../time/localDate.ts';
import type { OtherSources } from '../otherSources.ts';
import { hasEnded } from '../selectWarnings.ts';
import type { Whereabouts } from '../source.ts';
import type { Warnings } from '../warning.ts';
import type { WeatherProblem, WeatherRequest } from '../weather.ts';
import { whereaboutsKey, whereaboutsOf } from '../whereabouts.ts';
import { findWarningSource } from './findWarningSource.ts';
import type { CoveringService } from './findWarningSource.ts';
import type { WarningShelf } from './warningShelf.ts';

interface WarningReaderConfig {
  readonly sources: OtherSources;
  /** The services serve made-up warnings. */
  readonly isSample: boolean;
  /** Told of each request that fails. */
  readonly log: Log;
  /** For each request. */
  readonly timeoutMs?: number;
  /** Where the watch keeps warnings: whoever asks for them is answered from there first. */
  readonly findKept?: WarningShelf['find'];
}

export type ReadWarnings = (
  request: WeatherRequest,
  signal: AbortSignal,
) => Promise<Warnings | WeatherProblem>;

const minute = 60_000;
const defaultTimeoutMs = 1500;
/** ms that an answer counts as fresh: the services' own word within these bounds, else what is usual. */
const freshFor = { least: minute, usual: 5 * minute, most: 10 * minute };
/** ms for which a service that has failed is not asked again about a place. */
const restsFor = minute / 2;
/** ms for which warnings that were read count as in force while their service fails. */
const usableFor = 15 * minute;
/** Places; most have no warning and take little room. */
const mostKept = 500;

interface Kept {
  readonly outcome: Warnings | WeatherProblem;
  readonly from: Instant;
  readonly until: Instant;
}

/** Reads the official warnings at a place, and keeps them in the container for some minutes. */
export function createWarningReader(config: WarningReaderConfig): ReadWarnings {
  const kept = new Map<string, Kept>();
  const underWay = new Map<string, Promise<Warnings | WeatherProblem>>();

  function keep(key: string, entry: Kept): void {
    kept.delete(key);
    kept.set(key, entry);
    if (kept.size <= mostKept) return;
    for (const oldest of kept.keys()) {
      kept.delete(oldest);
      return;
    }
  }

  async function fetchAndKeep(
    service: CoveringService,
    where: Whereabouts,
    now: Instant,
  ): Promise<Warnings | WeatherProblem> {
    const key = whereaboutsKey(where);
    const fetched = await fetchWarningsFrom(service, where, now, config);
    const isFailed = 'problem' in fetched.outcome;
    const outcome = (isFailed ? knownStill(kept.get(key), now) : undefined) ?? fetched.outcome;
    keep(key, { outcome, from: now, until: fetched.until });
    return outcome;
  }

  /** Looked for only where warnings are what was asked for: no other question pays for it. */
  async function findOnShelf(
    { needs, now }: WeatherRequest,
    key: string,
    signal: AbortSignal,
  ): Promise<Warnings | undefined> {
    const found = needs.includes('warnings')
      ? await config.findKept?.(key, now, signal)
      : undefined;
    if (found === undefined) return undefined;
    keep(key, { outcome: found.warnings, from: now, until: found.until });
    return found.warnings;
  }

  function share(service: CoveringService, where: Whereabouts, now: Instant) {
    const key = whereaboutsKey(where);
    const running = underWay.get(key);
    if (running !== undefined) return running;
    const fetching = fetchAndKeep(service, where, now).finally(() => underWay.delete(key));
    underWay.set(key, fetching);
    return fetching;
  }

  return async (request, signal) => {
    const { now } = request;
    const where = whereaboutsOf(request);
    const service = findWarningSource(where.country, config.sources);
    if (service === undefined) return { coverage: 'notCovered' };
    const key = whereaboutsKey(where);
    const found = kept.get(key);
    if (found !== undefined && found.from <= now && now < found.until) return found.outcome;
    const onShelf = await findOnShelf(request, key, signal);
    if (onShelf !== undefined) return onShelf;
    const outcome = await untilAborted(share(service, where, now), signal);
    return outcome === 'aborted' ? { problem: 'weatherDown' } : outcome;
  };
}

/** What was in force a few minutes ago mostly is still; that nothing was says little. */
function knownStill(found: Kept | undefined, now: Instant): Warnings | undefined {
  if (found === undefined || 'problem' in found.outcome) return undefined;
  const { outcome } = found;
  if (outcome.coverage !== 'covered' || now - outcome.fetchedAt >= usableFor) return undefined;
  return outcome.warnings.some((warning) => !hasEnded(warning, now)) ? outcome : undefined;
}

/** What a service says of a place, and until when that counts as fresh. */
export async function fetchWarningsFrom(
  { issuer, load }: CoveringService,
  where: Whereabouts,
  now: Instant,
  { isSample, log, timeoutMs = defaultTimeoutMs }: WarningReaderConfig,
): Promise<{ readonly outcome: Warnings | WeatherProblem; readonly until: Instant }> {
  const { name, fetch } = await load();
  const source = { name: isSample ? ('sample weather' as const) : name, isSample };
  const { signal } = new AbortController();
  const fetched = await fetch(where, 'warnings', { now, signal, timeoutMs });
  const bounded = (until = now + freshFor.usual) =>
    Math.min(Math.max(until, now + freshFor.least), now + freshFor.most);
  if ('reading' in fetched) {
    const { reading: warnings, freshUntil } = fetched;
    return {
      outcome: { coverage: 'covered', issuer, source, fetchedAt: now, warnings },
      until: bounded(freshUntil),
    };
  }
  if (fetched.problem === 'weatherMissing')
    return { outcome: { coverage: 'notCovered' }, until: now + freshFor.most };
  if (fetched.problem === 'sourceFailed') {
    const { cause, status } = fetched;
    log.warn('weatherFailed', {
      source: source.name,
      cause,
      ...(status !== undefined && { status }),
    });
  }
  return { outcome: { problem: 'weatherDown' }, until: now + restsFor };
}
