import * as v from 'valibot';

import { loggingEntries } from '../support/environmentEntries.ts';
import { matching, readEnvironment } from '../support/readEnvironment.ts';
import type { Environment } from '../support/readEnvironment.ts';

const otherUrl = v.optional(
  matching(
    /^https?:\/\/[^/?#@\s]+$/,
    'must be a URL such as http://127.0.0.1:8080, or be left out',
  ),
);
const credential = (what: string) =>
  matching(
    /^\S+$/,
    `must be the ${what} of the skill's messaging (ask smapi get-skill-credentials shows it)`,
  );

export const notifyEntries = {
  ...loggingEntries,
  PROACTIVE_CLIENT_ID: credential('client id'),
  PROACTIVE_CLIENT_SECRET: credential('client secret'),
  PROACTIVE_STAGE: v.optional(
    v.picklist(['live', 'development'], 'must be live or development, or be left out'),
    'live',
  ),
  PROACTIVE_URL: otherUrl,
  LWA_URL: otherUrl,
};

export type NotifyConfig = ReturnType<typeof readNotifyConfig>;

export function readNotifyConfig(environment: Environment) {
  const read = readEnvironment(v.object(notifyEntries), environment);
  return {
    logLevel: read.LOG_LEVEL,
    metricsNamespace: read.METRICS_NAMESPACE,
    clientId: read.PROACTIVE_CLIENT_ID,
    clientSecret: read.PROACTIVE_CLIENT_SECRET,
    stage: read.PROACTIVE_STAGE,
    /** Another place than Alexa's own, for all regions. */
    proactiveUrl: read.PROACTIVE_URL,
    /** Where tokens are issued. */
    accessUrl: read.LWA_URL ?? 'https://api.amazon.com',
  };
}
