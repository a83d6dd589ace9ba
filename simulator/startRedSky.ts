import { readConfig } from '../lambda/config.ts';
import { openGazetteer } from '../lambda/place/gazetteer.ts';
import { createDependencies, type Dependencies } from '../lambda/dependencies.ts';
import { createHandler, type Handler } from '../lambda/handlers/createHandler.ts';
import { cacheTable, peopleTable } from '../lambda/memory/tables.ts';
import { createLog } from '../lambda/support/log.ts';
import type { Instant } from '../lambda/time/localDate.ts';
import { createTables } from './createTables.ts';
import { startLocalDynamo } from './localDynamo.ts';
import { gazetteerFile } from './gazetteerFile.ts';
import { createGazetteerSearch } from './sampleWeather/searchGazetteer.ts';
import { startSampleWeather, type FaultMode } from './sampleWeather/startSampleWeather.ts';

export type WeatherChoice =
  | { readonly weather: 'live' }
  /** `faults`: what is wrong with it, to be switched while it runs. */
  | { readonly weather: 'sample'; readonly faults?: { mode: FaultMode } }
  | { readonly weather: 'at'; readonly url: string };

export interface RedSkyOptions {
  readonly now: () => Instant;
  readonly weather: WeatherChoice;
  /** Where state is kept between runs; in memory where undefined. */
  readonly stateFolder?: string | undefined;
  /** Of the database; a free one where undefined. */
  readonly port?: number | undefined;
  readonly writeLog: (line: string) => void;
}

/** The whole of Red Sky in one process: the skill, its database and its weather. */
export interface RedSky {
  readonly dependencies: Dependencies;
  readonly handler: Handler;
  readonly close: () => Promise<void>;
}

export interface StartProblem {
  readonly problem: 'cannotStart';
  /** One line that says what to do. */
  readonly message: string;
}

export const localSkillId = 'amzn1.ask.skill.00000000-0000-4000-8000-000000000000';
const localTables = { people: 'red-sky-people', cache: 'red-sky-cache' };

/** Starts what the skill needs on free ports of loopback, and the skill itself in this process. */
export async function startRedSky(options: RedSkyOptions): Promise<RedSky | StartProblem> {
  const { now, weather, stateFolder, port, writeLog } = options;
  const database = await startLocalDynamo({
    ...(stateFolder !== undefined && { folder: stateFolder }),
    ...(port !== undefined && { port }),
  });
  if ('problem' in database) return { problem: 'cannotStart', message: database.message };
  await createTables(database.config, {
    [localTables.people]: peopleTable,
    [localTables.cache]: cacheTable,
  });
  const search = createGazetteerSearch(openGazetteer(gazetteerFile));
  const sample =
    weather.weather === 'sample'
      ? await startSampleWeather({
          now,
          search,
          ...(weather.faults !== undefined && { faults: weather.faults }),
        })
      : undefined;
  const config = readConfig({
    SKILL_ID: localSkillId,
    PEOPLE_TABLE: localTables.people,
    CACHE_TABLE: localTables.cache,
    DYNAMODB_ENDPOINT: database.config.endpoint,
    OPEN_METEO_URL: weather.weather === 'at' ? weather.url : sample?.url,
    WEATHER_IS_SAMPLE: String(sample !== undefined),
    GAZETTEER_FILE: gazetteerFile,
  });
  const dependencies: Dependencies = createDependencies(config, createLog('WARN', writeLog), now);
  return {
    dependencies,
    handler: createHandler(dependencies),
    close: async () => {
      await Promise.all([sample?.close(), database.close()]);
    },
  };
}
