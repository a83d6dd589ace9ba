/** What a case needs around the skill: two sources and a database, each with its faults. */

import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';

import { DynamoDBClient, ScanCommand } from '@aws-sdk/client-dynamodb';

import { readConfig } from '../../lambda/config.ts';
import { createDependencies } from '../../lambda/dependencies.ts';
import { createHandler, type Handler } from '../../lambda/handlers/createHandler.ts';
import { cacheTable, peopleTable } from '../../lambda/memory/tables.ts';
import { createLog } from '../../lambda/support/log.ts';
import type { Log } from '../../lambda/support/log.ts';
import { createTables } from '../../simulator/createTables.ts';
import { startDynamoProxy } from '../../simulator/faults/dynamoProxy.ts';
import type { FaultSwitch } from '../../simulator/faults/fault.ts';
import { gazetteerFile } from '../../simulator/gazetteerFile.ts';
import type { LocalDynamo } from '../../simulator/localDynamo.ts';
import { startSampleWeather } from '../../simulator/sampleWeather/startSampleWeather.ts';
import { skillId } from '../containers/buildQuestion.ts';
import { addressFaults, databaseFaults, type FaultCase, type UpstreamFault } from './faultCase.ts';

export interface World {
  readonly clock: { now: number };
  readonly tables: { readonly PEOPLE_TABLE: string; readonly CACHE_TABLE: string };
  /** Lines of defects that the skill logged. */
  readonly defects: readonly string[];
  /** A container that knows nothing yet, and finds the sources where they are, or are said to be. */
  readonly openContainer: () => Handler;
  /** Forecasts that the cache table holds. */
  readonly countKept: () => Promise<number>;
  /** From now on, and for containers opened from now on. */
  readonly goWrong: (wrong: FaultCase) => void;
  readonly close: () => Promise<void>;
}

/** `log`: told all that containers tell; where undefined, defects alone are noted. */
export async function startWorld(
  database: LocalDynamo,
  startsAt: number,
  log?: Log,
): Promise<World> {
  const clock = { now: startsAt };
  const defects: string[] = [];
  const tables = { PEOPLE_TABLE: `people-${randomUUID()}`, CACHE_TABLE: `cache-${randomUUID()}` };
  await createTables(database.config, {
    [tables.PEOPLE_TABLE]: peopleTable,
    [tables.CACHE_TABLE]: cacheTable,
  });
  const client = new DynamoDBClient(database.config);
  const proxy = await startDynamoProxy(database.config.endpoint);
  const [openMeteo, metNorway] = await Promise.all([startSource(clock), startSource(clock)]);
  const logOfContainers = log ?? createLog('ERROR', (line) => defects.push(line));
  return {
    clock,
    tables,
    defects,
    openContainer: () =>
      createHandler(
        createDependencies(
          readConfig({
            ...tables,
            SKILL_ID: skillId,
            DYNAMODB_ENDPOINT: proxy.endpoint,
            OPEN_METEO_URL: openMeteo.url(),
            MET_NORWAY_URL: metNorway.url(),
            WEATHER_CONTACT: 'someone@example.org',
            GAZETTEER_FILE: gazetteerFile,
          }),
          logOfContainers,
          () => clock.now,
        ),
      ),
    countKept: async () => {
      const kept = await client.send(
        new ScanCommand({
          TableName: tables.CACHE_TABLE,
          FilterExpression: 'begins_with(pk, :weather)',
          ExpressionAttributeValues: { ':weather': { S: 'weather#forecast#' } },
          ConsistentRead: true,
        }),
      );
      return kept.Count ?? 0;
    },
    goWrong: (wrong) => {
      openMeteo.goWrong(wrong.openMeteo);
      metNorway.goWrong(wrong.metNorway);
      proxy.failWith(wrong.database && databaseFaults[wrong.database]);
    },
    close: async () => {
      client.destroy();
      await Promise.all([proxy.close(), openMeteo.close(), metNorway.close()]);
    },
  };
}

async function startSource(clock: { readonly now: number }) {
  const faults: FaultSwitch = { mode: 'none' };
  const sample = await startSampleWeather({ now: () => clock.now, search: () => [], faults });
  const closedPort = await findClosedPort();
  let url = sample.url;
  return {
    url: () => url,
    goWrong: (fault: UpstreamFault | undefined) => {
      url = sample.url;
      faults.mode = 'none';
      if (fault === undefined) return;
      if (!isOfAddress(fault)) faults.mode = fault;
      else if (fault === 'refused') url = `http://127.0.0.1:${closedPort}`;
      else if (fault === 'tls') url = sample.url.replace('http:', 'https:');
      else url = 'http://weather.invalid';
    },
    close: sample.close,
  };
}

function isOfAddress(fault: UpstreamFault): fault is (typeof addressFaults)[number] {
  const names: readonly string[] = addressFaults;
  return names.includes(fault);
}

/** A port that was free a moment ago. */
async function findClosedPort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' ? (address?.port ?? 1) : 1;
}
