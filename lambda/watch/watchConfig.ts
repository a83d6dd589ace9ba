import * as v from 'valibot';

import { storeConfigOf, storeEntries } from '../support/awsConfig.ts';
import { contact, warningSourceEntries } from '../support/environmentEntries.ts';
import { matching, readEnvironment } from '../support/readEnvironment.ts';
import type { Environment } from '../support/readEnvironment.ts';
import { otherSourcesOf } from '../weather/otherSources.ts';

export const watchEntries = {
  ...storeEntries,
  WARNING_QUEUE_URL: matching(
    /^https?:\/\/\S+$/,
    'must be the URL of the queue that warnings go to',
  ),
  WEATHER_CONTACT: contact(''),
  ...warningSourceEntries,
};

export type WatchConfig = ReturnType<typeof readWatchConfig>;

export function readWatchConfig(environment: Environment) {
  const read = readEnvironment(v.object(watchEntries), environment);
  return {
    ...storeConfigOf(read),
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
