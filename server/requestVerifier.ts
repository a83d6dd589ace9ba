import type { IncomingHttpHeaders } from 'node:http';

import type { Verifier } from 'ask-sdk-express-adapter';
import { isRequestEnvelope } from '../lambda/handlers/readEnvelope.ts';
import type { Instant } from '../lambda/time/localDate.ts';

/** Alexa's rule is 150 seconds; only the past is checked by the adapter. */
const mostAhead = 150_000;

export interface VerifierOptions {
  readonly skillId: string;
  /** Checks the signature, for which it loads Alexa's certificate. */
  readonly signature: Verifier;
  readonly readNow: () => Instant;
}

/**
 * What has to hold before a signature is looked at, so that nothing is loaded for a request that is refused anyway, and
 * what the adapter leaves open: a certificate's address that leads out of Alexa's folder by way of `..`, a time that is
 * none or lies ahead, an envelope of no shape, and another skill's request.
 */
export function createRequestVerifier({ skillId, signature, readNow }: VerifierOptions): Verifier {
  return {
    verify: async (body, headers = {}) => {
      if (!isOfAlexa(headers)) throw new Error('SignatureCertChainUrl is no address of Alexa’s');
      const envelope: unknown = JSON.parse(body);
      if (!isRequestEnvelope(envelope)) throw new Error('this is no request of Alexa’s');
      if (envelope.context.System.application.applicationId !== skillId)
        throw new Error('the request is meant for another skill');
      if (!(Date.parse(envelope.request.timestamp) - readNow() <= mostAhead))
        throw new Error('the timestamp is none, or lies ahead');
      await signature.verify(body, headers);
    },
  };
}

/** https://developer.amazon.com/docs/custom-skills/host-a-custom-skill-as-a-web-service.html: compared once it is normalised. */
function isOfAlexa({ signaturecertchainurl: said }: IncomingHttpHeaders): boolean {
  if (typeof said !== 'string' || !URL.canParse(said)) return false;
  const { protocol, hostname, port, pathname } = new URL(said);
  const isHost = protocol === 'https:' && hostname === 's3.amazonaws.com' && port === '';
  return isHost && pathname.startsWith('/echo.api/');
}
