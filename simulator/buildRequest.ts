/** Request envelopes as Alexa sends them, for an Echo that is not there. */

import type { Intent, interfaces, Request, RequestEnvelope, Session } from 'ask-sdk-model';
import type { Place } from '../lambda/place/place.ts';
import type { Instant } from '../lambda/time/localDate.ts';
import { geolocationPermission, type AlexaAccount } from './alexaAccount.ts';

export interface EchoDevice {
  readonly locale: string;
  /** IANA zone in which the device lives. */
  readonly timeZone: string;
  /** Where it is; told to the skill as a phone tells it, where that is allowed. */
  readonly place?: Place | undefined;
  /** Whose it is. */
  readonly account: AlexaAccount;
  readonly hasScreen: boolean;
  /** Of a screen; wide where undefined. */
  readonly screenShape?: 'RECTANGLE' | 'ROUND';
  /** The only one where undefined. A device stands where it stands: one that was moved is another one. */
  readonly deviceId?: string;
  /** The owner; the only one where undefined. */
  readonly userId?: string;
  /** Whose voice was recognised; nobody's where undefined. */
  readonly personId?: string | undefined;
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
  /** Alexa's own consent skill is done and gives the session back. */
  | {
      readonly kind: 'resumed';
      readonly token: string | undefined;
      readonly outcome: ConsentOutcome;
    }
  | { readonly kind: 'end'; readonly reason: 'USER_INITIATED' | 'EXCEEDED_MAX_REPROMPTS' };

export type ConsentOutcome =
  | 'ACCEPTED'
  | 'DENIED'
  | 'NOT_ANSWERED'
  /** What was asked for is none of Alexa's permissions, or the manifest does not declare it. */
  | 'failed';

export interface RequestParts {
  readonly skillId: string;
  readonly requestId: string;
  readonly now: Instant;
  readonly device: EchoDevice;
  readonly session: EchoSession;
  readonly said: RequestKind;
}

export function buildRequest(parts: RequestParts): RequestEnvelope {
  const { skillId, now, device, session } = parts;
  const application = { applicationId: skillId };
  const user = { userId: device.userId ?? 'amzn1.ask.account.LOCAL' };
  const isTold = device.account.granted.has(geolocationPermission);
  const status = isTold ? ('GRANTED' as const) : ('DENIED' as const);
  const someone =
    device.place === undefined
      ? user
      : { ...user, permissions: { scopes: { [geolocationPermission]: { status } } } };
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
        ...(device.personId !== undefined && { person: { personId: device.personId } }),
        device: {
          deviceId: device.deviceId ?? 'amzn1.ask.device.LOCAL',
          supportedInterfaces: {
            ...(device.hasScreen && { 'Alexa.Presentation.APL': {} }),
            ...(device.place !== undefined && { Geolocation: {} }),
          },
        },
        apiEndpoint: device.apiEndpoint,
        apiAccessToken: 'local',
      },
      ...(device.place !== undefined &&
        isTold && { Geolocation: geolocationOf(device.place, now) }),
      ...(device.hasScreen && { Viewport: viewports[device.screenShape ?? 'RECTANGLE'] }),
    },
    request: requestOf(parts),
  };
}

/** Of an Echo Show 8 and of an Echo Spot. */
const viewports: Readonly<Record<'RECTANGLE' | 'ROUND', interfaces.viewport.ViewportState>> = {
  RECTANGLE: viewportOf('RECTANGLE', 1280, 800),
  ROUND: viewportOf('ROUND', 480, 480),
};

function viewportOf(shape: interfaces.viewport.Shape, pixelWidth: number, pixelHeight: number) {
  const size = { pixelWidth, pixelHeight, currentPixelWidth: pixelWidth, currentPixelHeight: pixelHeight }; // prettier-ignore
  return { shape, mode: 'HUB', dpi: 160, touch: ['SINGLE'], ...size } satisfies interfaces.viewport.ViewportState; // prettier-ignore
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
    case 'resumed':
      return { type: 'SessionResumedRequest', ...shared, cause: causeOf(said) };
    case 'end':
      return { type: 'SessionEndedRequest', ...shared, reason: said.reason };
  }
}

function causeOf({ token, outcome }: Extract<RequestKind, { kind: 'resumed' }>) {
  const isDone = outcome !== 'failed';
  return {
    type: 'ConnectionCompleted' as const,
    ...(token !== undefined && { token }),
    status: isDone ? { code: '200', message: 'OK' } : { code: '400', message: 'Bad request.' },
    ...(isDone && {
      result: { '@type': 'AskForPermissionsConsentResult', '@version': '2', status: outcome },
    }),
  };
}
