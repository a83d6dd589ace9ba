/** What the environment says, checked once at the start. Nobody else reads it. */

import { join } from 'node:path';

import * as v from 'valibot';

import type { DynamoConfig } from './memory/dynamo.ts';
import { logLevels } from './support/log.ts';
import type { LogLevel } from './support/log.ts';
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

/** A message is the rest of the sentence that begins with the variable's name. */
function matching(pattern: RegExp, message: string) {
  return v.pipe(v.string(message), v.regex(pattern, message));
}

const baseUrl = (message: string) =>
  v.pipe(
    matching(/^https?:\/\/[^/?#@\s]+(\/[^?#\s]*)?$/, message),
    v.url(message),
    v.transform((url) => url.replace(/\/+$/, '')),
  );

const sourceUrl = v.optional(
  baseUrl('must be a URL such as https://weather.example, or be left out'),
);

const regionMessage =
  "must be an AWS region such as eu-west-1 (Lambda sets it; without it set DYNAMODB_ENDPOINT to a local database's URL)";

const environmentSchema = v.object({
  SKILL_ID: matching(
    /^amzn1\.ask\.skill\.[0-9a-f-]{36}$/,
    "must be the skill's id, amzn1.ask.skill.… (ask smapi list-skills-for-vendor shows it)",
  ),
  PEOPLE_TABLE: matching(/^[\w.-]{3,255}$/, 'must be the name of the DynamoDB table of people'),
  CACHE_TABLE: matching(/^[\w.-]{3,255}$/, 'must be the name of the DynamoDB table for the cache'),
  AWS_REGION: v.optional(matching(/^[a-z]{2,}(-[a-z]+)+-\d$/, regionMessage)),
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
  WEATHER_CONTACT: v.optional(
    matching(
      /^[\x21-\x7e]+$/,
      'must be a mail address or a web page where who runs the skill can be reached, or be left out',
    ),
  ),
  MET_NORWAY_URL: sourceUrl,
  NWS_URL: sourceUrl,
  PIRATE_WEATHER_URL: sourceUrl,
  PIRATE_WEATHER_API_KEY: v.optional(v.string()),
  BRIGHT_SKY_URL: sourceUrl,
  WEATHER_IS_SAMPLE: v.optional(
    v.picklist(['true', 'false'], 'must be true or false, or be left out'),
  ),
  ID_SALT: v.optional(
    matching(/^.{16,}$/, 'must be a secret of at least 16 characters, or be left out'),
  ),
  LAMBDA_TASK_ROOT: v.optional(v.string(), 'dist'),
  GAZETTEER_FILE: v.optional(v.string()),
  LOG_LEVEL: v.optional(
    v.picklist(logLevels, `must be one of ${logLevels.join(', ')}, or be left out`),
    'INFO',
  ),
  METRICS_NAMESPACE: v.optional(
    matching(
      /^[\w.-]{1,255}$/,
      'must be the namespace of CloudWatch to count under, or be left out',
    ),
  ),
});
const checkedSchema = v.pipe(
  environmentSchema,
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

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads and checks all of the configuration; an empty variable counts as left out. Throws an error of one line that
 * names every variable that is missing or wrong and says what to do. Values are not repeated, for one is a secret.
 */
export function readConfig(environment: Environment): Config {
  const given = environmentNames.map((name) => [
    name,
    environment[name] === '' ? undefined : environment[name],
  ]);
  const result = v.safeParse(checkedSchema, Object.fromEntries(given));
  if (!result.success) {
    const faults = result.issues.map((issue) => `${v.getDotPath(issue) ?? ''} ${issue.message}`);
    throw new Error(`Red Sky is not configured: ${[...new Set(faults)].join('; ')}.`);
  }
  const read = result.output;
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
