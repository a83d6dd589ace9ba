import type { Response } from 'ask-sdk-model';
import { buildConsent, type ConsentRequest } from './buildConsent.ts';
import { buildSessionAttributes, type SessionMemory } from '../memory/sessionMemory.ts';
import type { Screen } from '../screen/renderScreen.ts';
import type { Speech } from '../speech/renderSpeech.ts';

export interface AlexaAnswer {
  readonly response: Response;
  readonly sessionAttributes: Record<string, unknown>;
}

/** The response that Alexa takes: the session stays open exactly where something was asked, and waits where she asks. */
export function buildResponse(
  speech: Speech,
  screen: Screen,
  memory: SessionMemory,
  consent?: ConsentRequest,
): AlexaAnswer {
  const { prompt, reprompt } = speech;
  const response: Response = {
    outputSpeech: { type: 'SSML', ssml: `<speak>${prompt}</speak>` },
    ...(reprompt !== undefined && {
      reprompt: { outputSpeech: { type: 'SSML', ssml: `<speak>${reprompt}</speak>` } },
    }),
    ...(screen.card !== undefined && {
      card: { type: 'Simple', title: screen.card.title, content: screen.card.text },
    }),
    ...(screen.document !== undefined && { directives: [screen.document] }),
    ...(consent === undefined
      ? { shouldEndSession: reprompt === undefined }
      : buildConsent(consent)),
  };
  return { response, sessionAttributes: buildSessionAttributes(memory) };
}
