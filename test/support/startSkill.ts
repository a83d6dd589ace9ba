/** The skill as it is deployed, before real protocols on loopback: its database, its weather, Alexa's own services. */

import type { RequestEnvelope, ResponseEnvelope } from 'ask-sdk-model';
import { readConfig } from '../../lambda/config.ts';
import { createDependencies, type Dependencies } from '../../lambda/dependencies.ts';
import { createHandler } from '../../lambda/handlers/createHandler.ts';
import { isRequestEnvelope } from '../../lambda/handlers/readEnvelope.ts';
import { cacheTable, peopleTable } from '../../lambda/memory/tables.ts';
import { openGazetteer } from '../../lambda/place/gazetteer.ts';
import { createTables } from '../../simulator/createTables.ts';
import { gazetteerFile } from '../../simulator/gazetteerFile.ts';
import type { FaultSwitch } from '../../simulator/faults/fault.ts';
import { startLocalDynamo } from '../../simulator/localDynamo.ts';
import { createGazetteerSearch } from '../../simulator/sampleWeather/openMeteo/searchGazetteer.ts';
import { startSampleWeather } from '../../simulator/sampleWeather/startSampleWeather.ts';
import { startDynamoProxy, type DynamoProxy } from '../../simulator/faults/dynamoProxy.ts';
import { collectLog, type CollectedLog } from './collectLog.ts';
import { sendJson, startLoopbackServer, type LoopbackServer } from './loopbackServer.ts';
import { personalDataIn } from './personalData.ts';

export interface TestSkill {
  readonly skillId: string;
  /** Milliseconds since 1970, as the skill and its weather read them. */
  readonly clock: { now: number };
  readonly database: DynamoProxy;
  /** The name of the one that this test has. */
  readonly cacheTable: () => string;
  readonly weather: {
    /** That it was asked for, so far. */
    readonly paths: string[];
    /** Resolves when it is asked next. */
    readonly arrival: () => Promise<void>;
    readonly faults: FaultSwitch;
  };
  /** Tells the zone of every device: Los Angeles. */
  readonly alexa: LoopbackServer;
  readonly log: CollectedLog;
  /** Of a container that knows nothing yet, on the same database. */
  readonly dependencies: () => Dependencies;
  readonly invoke: (event: unknown, context?: object) => Promise<ResponseEnvelope>;
  /** The same, in the place of the one that answers. */
  readonly replaceContainer: (environment?: Readonly<Record<string, string>>) => void;
  readonly asRequest: (envelope: unknown) => RequestEnvelope;
  /** Makes everything sound again and forgets what was counted; fails where a log holds what a person sent. */
  readonly reset: () => void;
  readonly close: () => Promise<void>;
}

/** Sunday, 22 November 2026, 19:00 in Oslo. */
export const sundayEvening = Date.UTC(2026, 10, 22, 18);

export async function startSkill(): Promise<TestSkill> {
  const local = await startLocalDynamo();
  if ('problem' in local) throw new Error(local.message);
  await createTables(local.config, { people: peopleTable });
  // A cache of its own for each test: what one test has read of the weather, the next must not find.
  let caches = 0;
  const createCache = () => createTables(local.config, { [`cache-${caches}`]: cacheTable });
  let created = createCache();
  const database = await startDynamoProxy(local.config.endpoint);
  const clock = { now: sundayEvening };
  let onArrival: (() => void) | undefined;
  const weather: TestSkill['weather'] = {
    paths: [],
    arrival: () =>
      new Promise((resolve) => {
        onArrival = resolve;
      }),
    faults: { mode: 'none' },
  };
  const sample = await startSampleWeather({
    now: () => clock.now,
    search: createGazetteerSearch(openGazetteer(gazetteerFile)),
    onRequest: ({ path }) => {
      weather.paths.push(path);
      onArrival?.();
    },
    faults: weather.faults,
  });
  const alexa = await startLoopbackServer();
  const tellZone = () => {
    alexa.answerWith((_url, response) => {
      sendJson(response, 'America/Los_Angeles');
    });
  };
  tellZone();
  const log = collectLog();
  const skillId = 'amzn1.ask.skill.0a1b2c3d-0000-4000-8000-000000000000';
  const dependencies = (environment: Readonly<Record<string, string>> = {}) =>
    createDependencies(
      readConfig({
        SKILL_ID: skillId,
        PEOPLE_TABLE: 'people',
        CACHE_TABLE: `cache-${caches}`,
        DYNAMODB_ENDPOINT: database.endpoint,
        OPEN_METEO_URL: sample.url,
        WEATHER_IS_SAMPLE: 'true',
        GAZETTEER_FILE: gazetteerFile,
        ...environment,
      }),
      log.log,
      () => clock.now,
    );
  const startContainer = (environment?: Readonly<Record<string, string>>) =>
    createHandler(dependencies(environment));
  let handler = startContainer();
  const sent: unknown[] = [];

  return {
    skillId,
    clock,
    database,
    cacheTable: () => `cache-${caches}`,
    weather,
    alexa,
    log,
    dependencies: () => dependencies(),
    invoke: async (event, context = {}) => {
      sent.push(event);
      await created;
      return handler(event, context);
    },
    replaceContainer: (environment) => {
      handler = startContainer(environment);
    },
    asRequest: (envelope) => {
      if (!isRequestEnvelope(envelope)) throw new Error('The test builds no request of Alexa’s.');
      return envelope;
    },
    reset: () => {
      expect(personalDataIn(log.lines(), sent)).toEqual([]);
      sent.length = 0;
      log.forget();
      clock.now = sundayEvening;
      weather.faults.mode = 'none';
      weather.paths.length = 0;
      database.failWith(undefined);
      database.forget();
      tellZone();
      caches += 1;
      created = createCache();
      handler = startContainer();
    },
    close: async () => {
      await created;
      await Promise.all([database.close(), sample.close(), alexa.close()]);
      await local.close();
    },
  };
}
