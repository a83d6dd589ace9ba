import { SkillBuilders } from 'ask-sdk-core';
import type { Dependencies } from './dependencies.ts';
import { createErrorHandler } from './handlers/errorHandler.ts';
import { createEventHandler } from './handlers/eventHandler.ts';
import { createFulfillmentHandler } from './handlers/fulfillmentHandler.ts';
import { createIntentHandler } from './handlers/intentHandler.ts';
import { createLaunchHandler } from './handlers/launchHandler.ts';
import { createResumeHandler } from './handlers/resumeHandler.ts';
import { createSilentHandler } from './handlers/silentHandler.ts';
import { createTalkHandler } from './handlers/talkHandler.ts';
import { createTouchHandler } from './handlers/touchHandler.ts';

/** The skill with all that it answers; the first handler that can, does. */
export function createSkill(dependencies: Dependencies) {
  return (
    SkillBuilders.custom()
      .withSkillId(dependencies.skillId)
      .addRequestHandlers(
        createLaunchHandler(dependencies),
        createTalkHandler(dependencies),
        createIntentHandler(dependencies),
        createResumeHandler(dependencies),
        createEventHandler(dependencies),
        createTouchHandler(dependencies),
        createFulfillmentHandler(dependencies),
        createSilentHandler(dependencies),
      )
      // The SDK hands back what came along, unless told otherwise: only what a handler means to goes back.
      .addRequestInterceptors(({ requestEnvelope, attributesManager }) => {
        if (requestEnvelope.session !== undefined) attributesManager.setSessionAttributes({});
      })
      .addErrorHandlers(createErrorHandler(dependencies))
      .create()
  );
}
