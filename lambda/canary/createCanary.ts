/** The canary: proves that the skill answers, every five minutes and before a new version gets traffic. */

import * as v from 'valibot';

import { createCallAws, jsonCall } from '../support/callAws.ts';
import type { Log } from '../support/log.ts';
import type { Instant } from '../time/localDate.ts';
import type { CanaryConfig } from './canaryConfig.ts';
import { checkSkill } from './checkSkill.ts';
import type { CheckResult } from './checkSkill.ts';

/** CodeDeploy waits for a word on a deployment; whoever else invokes does not. */
const eventSchema = v.object({
  DeploymentId: v.optional(v.string()),
  LifecycleEventHookExecutionId: v.optional(v.string()),
});

export type Canary = (event: unknown) => Promise<readonly CheckResult[]>;

/** Throws where CodeDeploy could not be told, so that Lambda tries again. */
export function createCanary(config: CanaryConfig, log: Log, readNow: () => Instant): Canary {
  const { skillId, aliasArn, versionArn } = config;
  const callAws = createCallAws(config.aws);

  async function tellDeployment(deploymentId: string, executionId: string, isGood: boolean) {
    const told = await callAws(
      jsonCall(
        'codedeploy',
        'CodeDeploy_20141006.PutLifecycleEventHookExecutionStatus',
        {
          deploymentId,
          lifecycleEventHookExecutionId: executionId,
          status: isGood ? 'Succeeded' : 'Failed',
        },
        '1.1',
      ),
      readNow(),
    );
    if ('problem' in told)
      throw new Error(
        `CodeDeploy could not be told of the canary (${told.code}): look at the deployment and at codedeploy:PutLifecycleEventHookExecutionStatus of the canary's role.`,
      );
  }

  return async (event) => {
    const read = v.safeParse(eventSchema, event);
    const { DeploymentId: deploymentId, LifecycleEventHookExecutionId: executionId } = read.success
      ? read.output
      : {};
    const isHook = deploymentId !== undefined && executionId !== undefined;
    const functionArn = isHook ? versionArn : aliasArn;
    const results = await checkSkill({ skillId, functionArn, callAws, readNow });
    for (const result of results) {
      if (result.verdict === 'good') log.info('canaryChecked', result);
      else log.error('canaryChecked', result);
    }
    // A cold start in front of nobody may be slow.
    const isGood = results.every(({ verdict }) => verdict === 'good' || verdict === 'slow');
    if (isHook) await tellDeployment(deploymentId, executionId, isGood);
    return results;
  };
}
