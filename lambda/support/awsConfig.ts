/** What every function beside the skill reads of the environment: where AWS is, and what it logs and counts. */

import * as v from 'valibot';

import type { DynamoConfig } from '../memory/dynamo.ts';
import { logLevels } from './log.ts';
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
  AWS_REGION: matching(
    /^[a-z]{2,}(-[a-z]+)+-\d$/,
    'must be an AWS region such as eu-west-1; Lambda sets it',
  ),
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

export const loggingEntries = {
  LOG_LEVEL: v.optional(
    v.picklist(logLevels, `must be one of ${logLevels.join(', ')}, or be left out`),
    'INFO',
  ),
  METRICS_NAMESPACE: v.optional(
    matching(/^[\w.-]{1,255}$/, 'must be a namespace of CloudWatch to count under, or be left out'),
  ),
};

export function tableName(what: string) {
  return matching(/^[\w.-]{3,255}$/, `must be the name of the DynamoDB table ${what}`);
}

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
