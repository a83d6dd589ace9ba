/** Request envelopes as Alexa sends them, for an Echo that is not there. */

import type { Intent, Request, RequestEnvelope, Session } from 'ask-sdk-model';
import type { Place } from '../lambda/place/place.ts';
import type { Instant } from '../lambda/time/localDate.ts';

export interface EchoDevice {
  readonly locale: string;
  /** IANA zone in which the device lives. */
  readonly timeZone: string;
  /** Where it is; told to the skill as a phone tells it. */
  readonly place?: Place | undefined;
  readonly hasScreen: boolean;
  /** Where Alexa's own services are, for this device. */
  readonly apiEndpoint: string;
}

export interface EchoSession {
  readonly id: string;
  readonly isNew: boolean;
  readonly attributes: Record<string, unknown>;
}

export type RequestKind =
  | { readonly kind: 'launch' }
  | { readonly kind: 'intent'; readonly intent: Intent }
  | { readonly kind: 'end'; readonly reason: 'USER_INITIATED' | 'EXCEEDED_MAX_REPROMPTS' };

export interface RequestParts {
  readonly skillId: string;
  readonly requestId: string;
  readonly now: Instant;
  readonly device: EchoDevice;
  readonly session: EchoSession;
  readonly said: RequestKind;
}

const user = { userId: 'amzn1.ask.account.LOCAL' };
const geolocationPermission = 'alexa::devices:all:geolocation:read';

export function buildRequest(parts: RequestParts): RequestEnvelope {
  const { skillId, now, device, session } = parts;
  const application = { applicationId: skillId };
  const someone =
    device.place === undefined
      ? user
      : {
          ...user,
          permissions: { scopes: { [geolocationPermission]: { status: 'GRANTED' as const } } },
        };
  const sent: Session = {
    new: session.isNew,
    sessionId: session.id,
    application,
    attributes: session.attributes,
    user: someone,
  };
  return {
    version: '1.0',
    session: sent,
    context: {
      System: {
        application,
        user: someone,
        device: {
          deviceId: 'amzn1.ask.device.LOCAL',
          supportedInterfaces: {
            ...(device.hasScreen && { 'Alexa.Presentation.APL': {} }),
            ...(device.place !== undefined && { Geolocation: {} }),
          },
        },
        apiEndpoint: device.apiEndpoint,
        apiAccessToken: 'local',
      },
      ...(device.place !== undefined && { Geolocation: geolocationOf(device.place, now) }),
    },
    request: requestOf(parts),
  };
}

function geolocationOf({ latitude, longitude }: Place, now: Instant) {
  return {
    timestamp: new Date(now).toISOString(),
    coordinate: {
      latitudeInDegrees: latitude,
      longitudeInDegrees: longitude,
      accuracyInMeters: 20,
    },
  };
}

function requestOf({ requestId, now, device: { locale }, said }: RequestParts): Request {
  const shared = { requestId, timestamp: new Date(now).toISOString(), locale };
  switch (said.kind) {
    case 'launch':
      return { type: 'LaunchRequest', ...shared };
    case 'intent':
      return { type: 'IntentRequest', ...shared, dialogState: 'COMPLETED', intent: said.intent };
    case 'end':
      return { type: 'SessionEndedRequest', ...shared, reason: said.reason };
  }
}
