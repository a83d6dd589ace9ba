/** Variables of the environment that more than one function reads. */

import * as v from 'valibot';

import { logLevels } from './log.ts';
import { matching } from './readEnvironment.ts';

export const regionPattern = /^[a-z]{2,}(-[a-z]+)+-\d$/;

/** Without the slash at its end. */
export function baseUrl(message: string) {
  return v.pipe(
    matching(/^https?:\/\/[^/?#@\s]+(\/[^?#\s]*)?$/, message),
    v.url(message),
    v.transform((url) => url.replace(/\/+$/, '')),
  );
}

export const skillId = matching(
  /^amzn1\.ask\.skill\.[0-9a-f-]{36}$/,
  "must be the skill's id, amzn1.ask.skill.… (ask smapi list-skills-for-vendor shows it)",
);

export function contact(orElse: '' | ', or be left out') {
  return matching(
    /^[\x21-\x7e]+$/,
    `must be a mail address or a web page where who runs the skill can be reached${orElse}`,
  );
}

export const loggingEntries = {
  LOG_LEVEL: v.optional(
    v.picklist(logLevels, `must be one of ${logLevels.join(', ')}, or be left out`),
    'INFO',
  ),
  METRICS_NAMESPACE: v.optional(
    matching(/^[\w.-]{1,255}$/, 'must be a namespace of CloudWatch to count under, or be left out'),
  ),
};

function tableName(what: string) {
  return matching(/^[\w.-]{3,255}$/, `must be the name of the DynamoDB table ${what}`);
}

export const tableEntries = {
  PEOPLE_TABLE: tableName('of people'),
  CACHE_TABLE: tableName('for the cache'),
};

const sourceUrl = v.optional(
  baseUrl('must be a URL such as https://weather.example, or be left out'),
);

/** Where the services that issue warnings are. */
export const warningSourceEntries = {
  MET_NORWAY_URL: sourceUrl,
  NWS_URL: sourceUrl,
  BRIGHT_SKY_URL: sourceUrl,
};
/** Where those are that tell the weather beside Open-Meteo. */
export const sourceEntries = { ...warningSourceEntries, PIRATE_WEATHER_URL: sourceUrl };
