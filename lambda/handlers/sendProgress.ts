import type { services } from 'ask-sdk-model';
import { renderSpeech } from '../speech/renderSpeech.ts';
import { withoutMarkup } from '../speech/ssml.ts';
import { unitsFor, variantOf, type Locale } from '../speech/voice.ts';
import { askAlexa, type AlexaAccess } from '../support/alexaApi.ts';
import type { HttpProblem } from '../support/httpProblem.ts';

/** What comes later than this, comes with the answer. */
const timeoutMs = 1000;

/** A progressive response: https://developer.amazon.com/docs/alexa/custom-skills/send-the-user-a-progressive-response.html */
export async function sendProgress(
  access: AlexaAccess,
  requestId: string,
  locale: Locale,
  signal: AbortSignal,
): Promise<HttpProblem | undefined> {
  if (signal.aborted) return undefined;
  const variant = variantOf(requestId);
  const voice = { locale, units: unitsFor(locale, {}), variant, timeZone: '', now: 0 };
  const { prompt } = renderSpeech({ says: 'moment' }, voice);
  const body: services.directive.SendDirectiveRequest = {
    header: { requestId },
    directive: { type: 'VoicePlayer.Speak', speech: withoutMarkup(prompt) },
  };
  const call = { signal, timeoutMs, apiName: 'Alexa directives', body };
  const result = await askAlexa(access, '/v1/directives', call);
  return result === undefined || result.ok ? undefined : result.problem;
}
