/** The front door of the skill: one invocation of the function, one request of Alexa. */

import { configFromEnvironment } from '../config.ts';
import { createDependencies } from '../dependencies.ts';
import { findEnvelopeFault, isRequestEnvelope } from '../handlers/readEnvelope.ts';
import { createSkill } from '../skill.ts';
import { createLambdaLog } from '../support/log.ts';

const config = configFromEnvironment();
const log = createLambdaLog(config.logLevel);
const skill = createSkill(createDependencies(config, log, () => Date.now()));

/** Two parameters: the runtime refuses handlers that take a callback. Throws where there is nobody to speak to. */
export async function handler(event: unknown, context: object): Promise<object> {
  if (!isRequestEnvelope(event)) {
    log.warn('requestRefused', { cause: 'malformed' });
    throw new Error(`This is no request of Alexa's: ${findEnvelopeFault(event) ?? 'the envelope'} is missing or wrong.`);
  }
  if (event.context.System.application.applicationId !== config.skillId) {
    log.warn('requestRefused', { cause: 'otherSkill' });
    throw new Error('This request is meant for another skill: compare SKILL_ID with the id in the developer console.');
  }
  return skill.invoke(event, context);
}
