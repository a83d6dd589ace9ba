import type { ResponseEnvelope } from 'ask-sdk-model';
import type { Dependencies } from '../dependencies.ts';
import { createSkill } from '../skill.ts';
import { findEnvelopeFault, isRequestEnvelope } from './readEnvelope.ts';

export type Handler = (event: unknown, context: object) => Promise<ResponseEnvelope>;

/**
 * What a function of Lambda's exports: two parameters, since the runtime refuses handlers that take a callback.
 * Throws where there is nobody to speak to: for what is no request, and for a request to another skill.
 */
export function createHandler(dependencies: Dependencies): Handler {
  const { skillId, log } = dependencies;
  const skill = createSkill(dependencies);
  return async (event, context) => {
    if (!isRequestEnvelope(event)) {
      log.warn('requestRefused', { cause: 'malformed' });
      const fault = findEnvelopeFault(event) ?? 'the envelope';
      throw new Error(`This is no request of Alexa's: ${fault} is missing or wrong.`);
    }
    if (event.context.System.application.applicationId !== skillId) {
      log.warn('requestRefused', { cause: 'otherSkill' });
      throw new Error(
        "This request is meant for another skill: compare SKILL_ID with the skill's id in Alexa's developer console.",
      );
    }
    return skill.invoke(event, context);
  };
}
