import * as v from 'valibot';

import { awsConfigOf, awsEntries } from '../support/awsConfig.ts';
import { loggingEntries, skillId } from '../support/environmentEntries.ts';
import { matching, readEnvironment } from '../support/readEnvironment.ts';
import type { Environment } from '../support/readEnvironment.ts';

const functionArn = (what: string) =>
  matching(
    /^arn:aws[\w-]*:lambda:[\w-]+:\d{12}:function:[\w-]+:[\w-]+$/,
    `must be the ARN of ${what}`,
  );

export const canaryEntries = {
  ...awsEntries,
  ...loggingEntries,
  SKILL_ID: skillId,
  SKILL_FUNCTION: functionArn("the skill function's alias, which people speak to"),
  SKILL_VERSION: functionArn('the version that a deployment is about to give traffic to'),
};

export type CanaryConfig = ReturnType<typeof readCanaryConfig>;

export function readCanaryConfig(environment: Environment) {
  const read = readEnvironment(v.object(canaryEntries), environment);
  return {
    aws: awsConfigOf(read),
    logLevel: read.LOG_LEVEL,
    metricsNamespace: read.METRICS_NAMESPACE,
    skillId: read.SKILL_ID,
    aliasArn: read.SKILL_FUNCTION,
    versionArn: read.SKILL_VERSION,
  };
}
