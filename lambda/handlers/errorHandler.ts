import { getRequestType, type ErrorHandler } from 'ask-sdk-core';
import type { Dependencies } from '../dependencies.ts';
import { buildResponse } from '../response/buildResponse.ts';
import { renderSpeech } from '../speech/renderSpeech.ts';
import { localeFor, unitsFor, variantOf } from '../speech/voice.ts';
import { describeDefect } from '../support/log.ts';
import { EventNotFollowed } from './eventHandler.ts';

/**
 * A defect is logged by its name and place, and apologised for where somebody waits for words. The apology needs
 * nothing of what may have failed.
 */
export function createErrorHandler({ log, readNow }: Dependencies): ErrorHandler {
  return {
    canHandle: (_input, error) => !(error instanceof EventNotFollowed),
    handle: ({ requestEnvelope }, error) => {
      log.error('defect', describeDefect(error));
      const { request } = requestEnvelope;
      const type = getRequestType(requestEnvelope);
      if (type !== 'LaunchRequest' && type !== 'IntentRequest') throw error;
      const locale = localeFor('locale' in request ? (request.locale ?? '') : '');
      const variant = variantOf(request.requestId);
      const voice = { locale, units: unitsFor(locale, {}), variant, timeZone: '', now: readNow() };
      const noScreen = { card: undefined, document: undefined };
      return buildResponse(renderSpeech({ says: 'failed' }, voice), noScreen, {}).response;
    },
  };
}
