import type { Config } from './config.ts';
import type { Dynamo } from './memory/dynamo.ts';
import { createSharedTier } from './memory/sharedTier.ts';
import { createSettling } from './support/settling.ts';
import type { Log } from './support/log.ts';
import { asStage } from './support/trace/span.ts';
import { usualPace } from './weather/keeping/pace.ts';
import { createFairUse } from './weather/keeping/fairUse.ts';
import { createSourceBook } from './weather/keeping/sourceBook.ts';
import { createReadWeather } from './weather/readWeather.ts';
import type { WarningShelf } from './weather/warnings/warningShelf.ts';
import type { ReadWeather } from './weather/weather.ts';

export interface WeatherPorts {
  readonly readWeather: ReadWeather;
  /** When what was fetched is kept for all; no answer's words wait for it. */
  readonly weatherKept: () => Promise<void>;
}

type WeatherConfig = Pick<
  Config,
  'openMeteo' | 'openMeteoLimits' | 'otherSources' | 'isSampleWeather' | 'memory'
>;

/** Twenty a second is the most that MET Norway takes from all who run one program; nobody needs half of it. */
const metNorwayLimits = { minute: 600 };

/** The weather with both of its tiers: one for a container. */
export function createWeather(
  config: WeatherConfig,
  dynamo: Dynamo,
  log: Log,
  pace = usualPace,
): WeatherPorts {
  const { openMeteo, openMeteoLimits, otherSources, isSampleWeather: isSample } = config;
  const { add: settle, settled } = createSettling();
  const { sharedRead: readMs, firstRead: firstReadMs, lastRead: lastReadMs } = pace;
  const { sharedWrite: writeMs } = pace;
  const table = config.memory.cacheTable;
  const shared = createSharedTier({ dynamo, table, log, readMs, firstReadMs, lastReadMs, writeMs });
  const limits = { 'Open-Meteo': openMeteoLimits, 'MET Norway': metNorwayLimits };
  const book = createSourceBook({ shared, limits, log, settle });
  const fairUse = createFairUse({ shared, limits, settle });
  /** Loaded by the first question about warnings. */
  const findWarnings: WarningShelf['find'] = async (...asked) => {
    const { createWarningShelf } = await import('./memory/warningShelf.ts');
    return createWarningShelf({ dynamo, table }).find(...asked);
  };
  const keeping = { shared, book, fairUse, log, pace, settle, findWarnings };
  return {
    readWeather: asStage(
      'weather',
      createReadWeather({ openMeteo, otherSources, isSample }, keeping),
    ),
    weatherKept: () => settled(writeMs),
  };
}
