import type { ResponseEnvelope } from 'ask-sdk-model';
import type { Handler } from '../../lambda/handlers/createHandler.ts';
import { isRequestEnvelope } from '../../lambda/handlers/readEnvelope.ts';
import { findResponseFaults } from '../../simulator/certification/findResponseFaults.ts';

export interface Tried {
  readonly outcome: 'answered' | 'refused';
  /** What is wrong with how it was taken; empty where nothing is. */
  readonly faults: readonly string[];
}

/** The reasons that createHandler.ts gives for taking no notice. */
const refusal = /^This (?:is no request of Alexa's|request is meant for another skill)/;

/** Sends an envelope, whatever it is: it has to be answered as Alexa allows, or refused with its reason. */
export async function tryEnvelope(handler: Handler, envelope: unknown): Promise<Tried> {
  try {
    const answer = await handler(envelope, {});
    const isWhole = isRequestEnvelope(envelope);
    return {
      outcome: 'answered',
      faults: [
        ...(isWhole ? findResponseFaults(envelope, answer) : ['answered, and is no request']),
        ...(speaksMarkup(answer) ? ['markup of somebody else’s is spoken'] : []),
      ],
    };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const faults = refusal.test(reason) ? [] : [`thrown: ${reason.slice(0, 200)}`];
    return { outcome: 'refused', faults };
  }
}

/** We speak in no tag but the one around everything. */
function speaksMarkup({ response }: ResponseEnvelope): boolean {
  return [response.outputSpeech, response.reprompt?.outputSpeech].some(
    (speech) => speech?.type === 'SSML' && /<(?!\/?speak>)/.test(speech.ssml),
  );
}
