import { readConfig } from '../lambda/config.ts';
import { openGazetteer } from '../lambda/place/gazetteer.ts';
import { createDependencies, type Dependencies } from '../lambda/dependencies.ts';
import { createHandler, type Handler } from '../lambda/handlers/createHandler.ts';
import type { DynamoConfig } from '../lambda/memory/dynamo.ts';
import { cacheTable, peopleTable } from '../lambda/memory/tables.ts';
import { createLog, type LogLevel } from '../lambda/support/log.ts';
import type { Instant } from '../lambda/time/localDate.ts';
import { createTables } from './createTables.ts';
import { startLocalDynamo } from './localDynamo.ts';
import { gazetteerFile } from './gazetteerFile.ts';
import { createGazetteerSearch } from './sampleWeather/openMeteo/searchGazetteer.ts';
import type { FaultSwitch } from './faults/fault.ts';
import { startSampleWeather, type SampleWeather } from './sampleWeather/startSampleWeather.ts';

export type WeatherChoice =
  | { readonly weather: 'live' }
  /** `faults`: what is wrong with it, to be switched while it runs. */
  | { readonly weather: 'sample'; readonly faults?: FaultSwitch }
  | { readonly weather: 'at'; readonly url: string };

export interface RedSkyOptions {
  readonly now: () => Instant;
  readonly weather: WeatherChoice;
  /** Where state is kept between runs; in memory where undefined. */
  readonly stateFolder?: string | undefined;
  /** Of the database; a free one where undefined. */
  readonly port?: number | undefined;
  readonly writeLog: (line: string) => void;
  /** Warnings and what is worse where undefined. */
  readonly logLevel?: LogLevel;
}

/** The skill as a container of Lambda's runs it: what it keeps warm, it keeps to itself. */
export interface Container {
  readonly dependencies: Dependencies;
  readonly handler: Handler;
}

/** The whole of Red Sky in one process: the skill, its database and its weather. */
export interface RedSky extends Container {
  readonly database: DynamoConfig;
  /** A new container, which knows nothing yet, with the same database; all that have sample weather have the same one. */
  readonly openContainer: (weather: WeatherChoice) => Promise<Container>;
  readonly close: () => Promise<void>;
}

export interface StartProblem {
  readonly problem: 'cannotStart';
  /** One line that says what to do. */
  readonly message: string;
}

export const localSkillId = 'amzn1.ask.skill.00000000-0000-4000-8000-000000000000';
export const localTables = { people: 'red-sky-people', cache: 'red-sky-cache' };

/** Starts what the skill needs on free ports of loopback, and the skill itself in this process. */
export async function startRedSky(options: RedSkyOptions): Promise<RedSky | StartProblem> {
  const { now, weather, stateFolder, port, writeLog, logLevel = 'WARN' } = options;
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
  let sample: SampleWeather | undefined;
  const urlOf = async (chosen: WeatherChoice): Promise<string | undefined> => {
    if (chosen.weather === 'live') return undefined;
    if (chosen.weather === 'at') return chosen.url;
    const { faults } = chosen;
    sample ??= await startSampleWeather({ now, search, ...(faults !== undefined && { faults }) });
    return sample.url;
  };
  const openContainer = async (chosen: WeatherChoice): Promise<Container> => {
    const url = await urlOf(chosen);
    const config = readConfig({
      SKILL_ID: localSkillId,
      PEOPLE_TABLE: localTables.people,
      CACHE_TABLE: localTables.cache,
      DYNAMODB_ENDPOINT: database.config.endpoint,
      OPEN_METEO_URL: url,
      // The sample speaks as all of them do.
      ...(chosen.weather === 'sample' && {
        MET_NORWAY_URL: url,
        NWS_URL: url,
        BRIGHT_SKY_URL: url,
        WEATHER_CONTACT: 'nobody@localhost',
      }),
      WEATHER_IS_SAMPLE: String(chosen.weather === 'sample'),
      GAZETTEER_FILE: gazetteerFile,
    });
    const dependencies = createDependencies(config, createLog(logLevel, writeLog), now);
    return { dependencies, handler: createHandler(dependencies) };
  };
  return {
    ...(await openContainer(weather)),
    database: database.config,
    openContainer,
    close: async () => {
      await Promise.all([sample?.close(), database.close()]);
    },
  };
}
