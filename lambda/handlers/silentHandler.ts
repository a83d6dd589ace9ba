import type { RequestHandler } from 'ask-sdk-core';

/**
 * Requests to which the platform allows no speech, such as the end of a session, or which nothing of ours brings
 * about: an empty response.
 */
export function createSilentHandler(): RequestHandler {
  return {
    canHandle: () => true,
    handle: ({ responseBuilder }) => responseBuilder.getResponse(),
  };
}
