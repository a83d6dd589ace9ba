import { createKeeper } from '../keeping/keeper.ts';
import type { Keeper, KeeperPorts } from '../keeping/keeper.ts';
import { lateSource } from '../keeping/lateSource.ts';
import type { Source, WarningSource } from '../source.ts';
import { weatherSourceOf } from '../sourceReply.ts';
import type { CoveringService } from './findWarningSource.ts';
import { warningCodec } from './warningCodec.ts';
import type { WarningReading } from './warningCodec.ts';

export type WarningKeeper = Keeper<'warnings', WarningReading>;

/** Of a container, for each service: most places have no warning and take little room. */
const mostBytes = 1_000_000;
/** That a list takes in memory, and each warning in it beside its words. */
const listBytes = 400;
const warningBytes = 600;

/** Keeps what one service warns of. Load it when that is first asked for: no other question pays for it. */
export function createWarningKeeper(
  { name, issuer, load }: CoveringService,
  isSample: boolean,
  ports: KeeperPorts,
): WarningKeeper {
  const list = { coverage: 'covered', issuer, source: weatherSourceOf(name, isSample) } as const;
  return createKeeper<'warnings', WarningReading>(
    {
      kind: 'warnings',
      sources: [lateSource(name, async () => asReadings(await load(), list))],
      codec: warningCodec,
      bytesOf,
      mostBytes,
    },
    ports,
  );
}

/** That a service does not warn for a place is worth keeping, too. */
function asReadings(
  source: WarningSource,
  list: Omit<Extract<WarningReading, { coverage: 'covered' }>, 'warnings'>,
): Source<'warnings', WarningReading> {
  return {
    ...source,
    fetch: async (...asked) => {
      const fetched = await source.fetch(...asked);
      if ('reading' in fetched)
        return { ...fetched, reading: { ...list, warnings: fetched.reading } };
      if (fetched.problem === 'weatherMissing') return { reading: { coverage: 'notCovered' } };
      return fetched;
    },
  };
}

function bytesOf(reading: WarningReading): number {
  if (reading.coverage === 'notCovered') return listBytes;
  const words = reading.warnings.map(
    ({ event, advice = '' }) => 2 * (event.length + advice.length),
  );
  return words.reduce((sum, bytes) => sum + bytes + warningBytes, listBytes);
}
