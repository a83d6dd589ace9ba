import type { Config } from './config.ts';
import { createWeather } from './createWeather.ts';
import type { WeatherPorts } from './createWeather.ts';
import { payerOf } from './memory/allowanceItem.ts';
import { createDynamo } from './memory/dynamo.ts';
import { createPeopleStore } from './memory/peopleStore.ts';
import type { PeopleStore } from './memory/person.ts';
import { openGazetteer } from './place/gazetteer.ts';
import type { PlacePorts } from './place/resolvePlace.ts';
import { createPlaceSearch } from './place/searchPlaces.ts';
import { createDeviceSettings, type DeviceSettingsReader } from './support/deviceSettings.ts';
import type { Log } from './support/log.ts';
import { rememberLast } from './support/rememberLast.ts';

/** All that the pipeline needs of the world. One for a container: what it keeps warm, it keeps for every turn. */
export interface Dependencies extends WeatherPorts {
  readonly skillId: string;
  readonly isSampleWeather: boolean;
  readonly places: PlacePorts;
  readonly people: PeopleStore;
  /** The id under which calls of the weather services are charged to an account. */
  readonly payerOf: (account: string) => string;
  readonly deviceSettings: DeviceSettingsReader;
  /** Milliseconds of silence after which a listener is told that the answer takes a moment. */
  readonly progressAfter: number;
  readonly log: Log;
  readonly readNow: () => number;
}

/** In ms: somebody who waits longer says it again. */
const longestSilence = 1500;

/** Of one try at the place search, which comes before the weather. */
const searchTimeoutMs = 1500;

/** The dependencies that AWS uses. Nothing is opened or loaded here that a turn may not need. */
export function createDependencies(config: Config, log: Log, readNow: () => number): Dependencies {
  const { openMeteo, isSampleWeather } = config;
  const { peopleTable, cacheTable } = config.memory;
  const dynamo = createDynamo(config.memory.dynamo);
  const payer = rememberLast((account) => payerOf(account, config.idSalt));
  const { searchUrl, apiKey } = openMeteo;
  return {
    skillId: config.skillId,
    isSampleWeather,
    places: {
      remembered: new Map(),
      gazetteer: openGazetteer(config.gazetteerFile),
      searchPlaces: createPlaceSearch({
        url: searchUrl,
        timeoutMs: searchTimeoutMs,
        ...(apiKey !== undefined && { apiKey }),
        log,
      }),
    },
    ...createWeather(config, dynamo, log),
    people: createPeopleStore({
      dynamo,
      table: peopleTable,
      allowances: { table: cacheTable, payerOf: payer },
      log,
    }),
    payerOf: payer,
    deviceSettings: createDeviceSettings(),
    progressAfter: longestSilence,
    log,
    readNow,
  };
}
