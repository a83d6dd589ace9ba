import * as v from 'valibot';

import { awsConfigOf, awsEntries, loggingEntries, tableName } from '../support/awsConfig.ts';
import { matching, readEnvironment } from '../support/readEnvironment.ts';
import type { Environment } from '../support/readEnvironment.ts';
import { otherSourcesOf } from '../weather/otherSources.ts';

const sourceUrl = v.optional(
  matching(
    /^https?:\/\/[^/?#@\s]+(\/[^?#\s]*)?$/,
    'must be a URL such as https://weather.example, or be left out',
  ),
);

export const watchEntries = {
  ...awsEntries,
  ...loggingEntries,
  PEOPLE_TABLE: tableName('of people'),
  CACHE_TABLE: tableName('for the cache'),
  WARNING_QUEUE_URL: matching(
    /^https?:\/\/\S+$/,
    'must be the URL of the queue that warnings go to',
  ),
  WEATHER_CONTACT: matching(
    /^[\x21-\x7e]+$/,
    'must be a mail address or a web page where who runs the skill can be reached',
  ),
  NWS_URL: sourceUrl,
  BRIGHT_SKY_URL: sourceUrl,
  MET_NORWAY_URL: sourceUrl,
};

export type WatchConfig = ReturnType<typeof readWatchConfig>;

export function readWatchConfig(environment: Environment) {
  const read: v.InferOutput<v.ObjectSchema<typeof watchEntries, undefined>> = readEnvironment(
    watchEntries,
    environment,
  );
  return {
    aws: awsConfigOf(read),
    logLevel: read.LOG_LEVEL,
    metricsNamespace: read.METRICS_NAMESPACE,
    tables: { people: read.PEOPLE_TABLE, cache: read.CACHE_TABLE },
    queueUrl: read.WARNING_QUEUE_URL,
    sources: otherSourcesOf({
      isAskingByDefault: true,
      contact: read.WEATHER_CONTACT,
      metNorwayUrl: read.MET_NORWAY_URL,
      nationalWeatherServiceUrl: read.NWS_URL,
      brightSkyUrl: read.BRIGHT_SKY_URL,
      pirateWeatherUrl: undefined,
      pirateWeatherKey: undefined,
    }),
  };
}
