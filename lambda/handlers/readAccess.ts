import type { RequestEnvelope } from 'ask-sdk-model';
import type { AlexaAccess } from '../support/alexaApi.ts';

/** How Alexa's own services are reached for the device of a request. */
export function readAccess({ context: { System: system } }: RequestEnvelope): AlexaAccess {
  return {
    apiEndpoint: system.apiEndpoint,
    apiAccessToken: system.apiAccessToken ?? '',
    deviceId: system.device?.deviceId ?? '',
  };
}
