import type { Config } from './config.ts';
import { createKeeping } from './createKeeping.ts';
import type { Dynamo } from './memory/dynamo.ts';
import type { Log } from './support/log.ts';
import { asStage } from './support/trace/span.ts';
import { usualPace } from './weather/keeping/pace.ts';
import { createReadWeather } from './weather/readWeather.ts';
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

/** The weather with both of its tiers: one for a container. */
export function createWeather(
  config: WeatherConfig,
  dynamo: Dynamo,
  log: Log,
  pace = usualPace,
): WeatherPorts {
  const { openMeteo, openMeteoLimits, otherSources, isSampleWeather: isSample } = config;
  const table = config.memory.cacheTable;
  const { ports, kept } = createKeeping({ table, openMeteoLimits, pace }, dynamo, log);
  return {
    readWeather: asStage(
      'weather',
      createReadWeather({ openMeteo, otherSources, isSample }, ports),
    ),
    weatherKept: kept,
  };
}
