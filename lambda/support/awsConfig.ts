/** What the functions beside the skill read of the environment: where AWS is, and with what credentials. */

import * as v from 'valibot';

import type { DynamoConfig } from '../memory/dynamo.ts';
import { loggingEntries, regionPattern, tableEntries } from './environmentEntries.ts';
import { matching } from './readEnvironment.ts';

export interface AwsConfig {
  readonly region: string;
  /** Another place than AWS's own, for all of its services. */
  readonly endpoint?: string;
  readonly credentials: AwsCredentials;
}

export interface AwsCredentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string;
}

const setByLambda = (what: string) => v.string(`must be ${what}; Lambda sets it`);

export const awsEntries = {
  AWS_REGION: matching(regionPattern, 'must be an AWS region such as eu-west-1; Lambda sets it'),
  AWS_ACCESS_KEY_ID: setByLambda("the id of the role's key"),
  AWS_SECRET_ACCESS_KEY: setByLambda("the role's key"),
  AWS_SESSION_TOKEN: v.optional(v.string()),
  AWS_ENDPOINT_URL: v.optional(
    matching(
      /^https?:\/\/[^/?#@\s]+$/,
      'must be a URL such as http://127.0.0.1:4566, or be left out',
    ),
  ),
};

export function awsConfigOf(
  read: v.InferOutput<v.ObjectSchema<typeof awsEntries, undefined>>,
): AwsConfig {
  return {
    region: read.AWS_REGION,
    ...(read.AWS_ENDPOINT_URL !== undefined && { endpoint: read.AWS_ENDPOINT_URL }),
    credentials: {
      accessKeyId: read.AWS_ACCESS_KEY_ID,
      secretAccessKey: read.AWS_SECRET_ACCESS_KEY,
      ...(read.AWS_SESSION_TOKEN !== undefined && { sessionToken: read.AWS_SESSION_TOKEN }),
    },
  };
}

export function dynamoConfigOf({ region, endpoint, credentials }: AwsConfig): DynamoConfig {
  return { region, credentials, ...(endpoint !== undefined && { endpoint }) };
}

/** What those that keep something in the tables read. */
export const storeEntries = { ...awsEntries, ...loggingEntries, ...tableEntries };

export function storeConfigOf(read: v.InferOutput<v.ObjectSchema<typeof storeEntries, undefined>>) {
  return {
    aws: awsConfigOf(read),
    logLevel: read.LOG_LEVEL,
    metricsNamespace: read.METRICS_NAMESPACE,
    tables: { people: read.PEOPLE_TABLE, cache: read.CACHE_TABLE },
  };
}
