import type { RequestEnvelope } from 'ask-sdk-model';
import type { Dependencies } from '../dependencies.ts';
import { localeFor, type Locale } from '../speech/voice.ts';
import { readAccess } from './readAccess.ts';

/** Only these may be spoken to before they are answered. */
const spokenTo = new Set(['LaunchRequest', 'IntentRequest']);

/**
 * Says a few words where an answer is long in coming. What it returns has to be called before the answer is given: from
 * then on nothing is sent, and what is on its way is called back. Its failure costs nothing.
 */
export function startProgress(
  envelope: RequestEnvelope,
  { progressAfter, log }: Pick<Dependencies, 'progressAfter' | 'log'>,
): () => void {
  const { request } = envelope;
  const access = readAccess(envelope);
  if (!spokenTo.has(request.type) || access.apiAccessToken === '') return () => undefined;
  const locale = localeFor('locale' in request ? (request.locale ?? '') : '');
  let isAnswered = false;
  /** Made only where something is sent: most answers come in time. */
  let sending: AbortController | undefined;
  const timer = setTimeout(() => {
    void speak(locale);
  }, progressAfter);
  timer.unref();

  const speak = async (to: Locale): Promise<void> => {
    const { signal } = (sending = new AbortController());
    const { sendProgress } = await import('./sendProgress.ts');
    const problem = await sendProgress(access, request.requestId, to, signal);
    if (problem === undefined || isAnswered) return;
    const { cause, status } = problem;
    log.warn('alexaServiceFailed', {
      service: 'progress',
      cause,
      ...(status !== undefined && { status }),
    });
  };

  return () => {
    isAnswered = true;
    clearTimeout(timer);
    sending?.abort();
  };
}
