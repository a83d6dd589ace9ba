/** What the environment says, checked once at the start. Nobody else reads it. */

import { join } from 'node:path';

import * as v from 'valibot';

import type { DynamoConfig } from './memory/dynamo.ts';
import {
  baseUrl,
  contact,
  loggingEntries,
  regionPattern,
  skillId,
  sourceEntries,
  tableEntries,
} from './support/environmentEntries.ts';
import type { LogLevel } from './support/log.ts';
import { matching, readEnvironment } from './support/readEnvironment.ts';
import type { Environment } from './support/readEnvironment.ts';
import { openMeteoEndpoints } from './weather/openMeteo/endpoints.ts';
import type { OpenMeteoEndpoints } from './weather/openMeteo/endpoints.ts';
import { openMeteoLimits } from './weather/openMeteo/limits.ts';
import type { Limits } from './weather/keeping/budget.ts';
import { otherSourcesOf } from './weather/otherSources.ts';
import type { OtherSources } from './weather/otherSources.ts';

export interface Config {
  /** Of the one skill that this function answers for. */
  readonly skillId: string;
  readonly memory: {
    readonly peopleTable: string;
    readonly cacheTable: string;
    readonly dynamo: DynamoConfig;
  };
  readonly openMeteo: OpenMeteoEndpoints;
  readonly openMeteoLimits: Limits;
  readonly otherSources: OtherSources;
  /** The weather is made up, and every answer has to say so. */
  readonly isSampleWeather: boolean;
  readonly gazetteerFile: string;
  /** Secret: keeps ids in the cache table from being told whose they are. */
  readonly idSalt: string;
  readonly logLevel: LogLevel;
  /** Under which figures are counted; without it none are. */
  readonly metricsNamespace?: string;
}

const regionMessage =
  "must be an AWS region such as eu-west-1 (Lambda sets it; without it set DYNAMODB_ENDPOINT to a local database's URL)";

const environmentSchema = v.pipe(
  v.object({
    SKILL_ID: skillId,
    ...tableEntries,
    AWS_REGION: v.optional(matching(regionPattern, regionMessage)),
    DYNAMODB_ENDPOINT: v.optional(
      baseUrl('must be the URL of a DynamoDB such as http://127.0.0.1:8000, or be left out'),
    ),
    AWS_ACCESS_KEY_ID: v.optional(v.string()),
    OPEN_METEO_URL: v.optional(
      baseUrl('must be the URL of a service that speaks as Open-Meteo does, or be left out'),
    ),
    OPEN_METEO_API_KEY: v.optional(v.string()),
    OPEN_METEO_CALLS_PER_DAY: v.optional(
      v.pipe(
        matching(/^[1-9]\d{0,8}$/, 'must be a number of calls, or be left out'),
        v.transform(Number),
      ),
    ),
    WEATHER_CONTACT: v.optional(contact(', or be left out')),
    ...sourceEntries,
    PIRATE_WEATHER_API_KEY: v.optional(v.string()),
    WEATHER_IS_SAMPLE: v.optional(
      v.picklist(['true', 'false'], 'must be true or false, or be left out'),
    ),
    ID_SALT: v.optional(
      matching(/^.{16,}$/, 'must be a secret of at least 16 characters, or be left out'),
    ),
    LAMBDA_TASK_ROOT: v.optional(v.string(), 'dist'),
    GAZETTEER_FILE: v.optional(v.string()),
    ...loggingEntries,
  }),
  v.forward(
    v.partialCheck(
      [['AWS_REGION'], ['DYNAMODB_ENDPOINT']],
      (read) => read.AWS_REGION !== undefined || read.DYNAMODB_ENDPOINT !== undefined,
      regionMessage,
    ),
    ['AWS_REGION'],
  ),
);

/** Every variable that the skill may read. */
export const environmentNames: readonly string[] = Object.keys(environmentSchema.entries);

/** Reads and checks all of the configuration; throws as `readEnvironment` does. */
export function readConfig(environment: Environment): Config {
  const read = readEnvironment(environmentSchema, environment);
  return {
    skillId: read.SKILL_ID,
    memory: {
      peopleTable: read.PEOPLE_TABLE,
      cacheTable: read.CACHE_TABLE,
      dynamo: dynamoConfig(read),
    },
    openMeteo: openMeteoEndpoints({
      ...(read.OPEN_METEO_URL !== undefined && { baseUrl: read.OPEN_METEO_URL }),
      ...(read.OPEN_METEO_API_KEY !== undefined && { apiKey: read.OPEN_METEO_API_KEY }),
    }),
    openMeteoLimits: openMeteoLimits({
      isPublic: read.OPEN_METEO_URL === undefined,
      isPaid: read.OPEN_METEO_API_KEY !== undefined,
      callsPerDay: read.OPEN_METEO_CALLS_PER_DAY,
    }),
    otherSources: otherSourcesOf({
      isAskingByDefault: read.OPEN_METEO_URL === undefined,
      contact: read.WEATHER_CONTACT,
      metNorwayUrl: read.MET_NORWAY_URL,
      nationalWeatherServiceUrl: read.NWS_URL,
      pirateWeatherUrl: read.PIRATE_WEATHER_URL,
      pirateWeatherKey: read.PIRATE_WEATHER_API_KEY,
      brightSkyUrl: read.BRIGHT_SKY_URL,
    }),
    isSampleWeather: read.WEATHER_IS_SAMPLE === 'true',
    gazetteerFile: read.GAZETTEER_FILE ?? join(read.LAMBDA_TASK_ROOT, 'place', 'gazetteer.bin'),
    idSalt: read.ID_SALT ?? '',
    logLevel: read.LOG_LEVEL,
    ...(read.METRICS_NAMESPACE !== undefined && { metricsNamespace: read.METRICS_NAMESPACE }),
  };
}

export function configFromEnvironment(): Config {
  return readConfig(process.env);
}

type Read = v.InferOutput<typeof environmentSchema>;

/** A local database takes any region and any credentials, but the SDK insists on some. */
function dynamoConfig(read: Read): DynamoConfig {
  const region = read.AWS_REGION ?? 'us-east-1';
  if (read.DYNAMODB_ENDPOINT === undefined) return { region };
  const local = { region, endpoint: read.DYNAMODB_ENDPOINT };
  if (read.AWS_ACCESS_KEY_ID !== undefined) return local;
  return { ...local, credentials: { accessKeyId: 'local', secretAccessKey: 'local' } };
}
