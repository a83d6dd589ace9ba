import type { Instant } from '../../time/localDate.ts';
import type { Ages } from '../keeping/ages.ts';
import type { KeeperPorts } from '../keeping/keeper.ts';
import type { OtherSources } from '../otherSources.ts';
import { holdsDuring } from '../selectWarnings.ts';
import type { Whereabouts } from '../source.ts';
import type { Warnings } from '../warning.ts';
import type { SourceName, WeatherProblem } from '../weather.ts';
import type { WarningKeeper } from './createWarningKeeper.ts';
import { findWarningSource } from './findWarningSource.ts';
import type { CoveringService } from './findWarningSource.ts';

interface WarningReaderConfig {
  readonly sources: OtherSources;
  /** The services serve made-up warnings. */
  readonly isSample: boolean;
  readonly limits: Ages;
}

interface WarningsAsked {
  readonly where: Whereabouts;
  readonly period: { readonly from: Instant; readonly to: Instant };
  readonly now: Instant;
  /** Ends the waiting before the turn does: what is kept then has to do. */
  readonly hurry?: () => AbortSignal;
}

export type ReadWarnings = (
  asked: WarningsAsked,
  signal: AbortSignal,
) => Promise<Warnings | WeatherProblem>;

/** Reads the official warnings at a place, from what is kept or from the service that covers it. */
export function createWarningReader(
  { sources, isSample, limits }: WarningReaderConfig,
  ports: KeeperPorts,
): ReadWarnings {
  const keepers = new Map<SourceName, Promise<WarningKeeper>>();

  function keeperOf(service: CoveringService): Promise<WarningKeeper> {
    const made = keepers.get(service.name);
    if (made !== undefined) return made;
    const keeper = import('./createWarningKeeper.ts').then(({ createWarningKeeper }) =>
      createWarningKeeper(service, isSample, ports),
    );
    keepers.set(service.name, keeper);
    return keeper;
  }

  return async ({ where, period, now, hurry }, signal) => {
    const service = findWarningSource(where.country, sources);
    if (service === undefined) return { coverage: 'notCovered' };
    const keepWarnings = await keeperOf(service);
    const kept = await keepWarnings(
      {
        where,
        wanted: 'warnings',
        service: 'warnings',
        spans: ['all'],
        limits,
        now,
        isTelling: () => true,
        // What was in force a few minutes ago mostly is still; that nothing was says little.
        isTellingStale: (reading) =>
          reading.coverage === 'covered' &&
          reading.warnings.some((warning) => holdsDuring(warning, period, now)),
        hurry,
      },
      signal,
    );
    if ('problem' in kept) return kept;
    const { reading, fetchedAt, isStale } = kept;
    return reading.coverage === 'notCovered' ? reading : { ...reading, fetchedAt, isStale };
  };
}
