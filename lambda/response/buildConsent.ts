import type { Response } from 'ask-sdk-model';
import type { LocationPermission } from '../place/place.ts';
import type { Question } from '../understanding/question.ts';

/** A permission that the person is asked for, by Alexa's voice or by a card in the app. */
export interface ConsentRequest {
  readonly permission: LocationPermission;
  readonly way: 'byVoice' | 'inTheApp';
  /** Waits for the answer. */
  readonly question: Question;
}

/**
 * Alexa's names of the permissions; a card knows the postcode by another one.
 * https://developer.amazon.com/docs/alexa/custom-skills/voice-forward-consent-api-reference.html
 */
const scopes: Readonly<Record<LocationPermission, { byVoice: string; onCard: string }>> = {
  geolocation: {
    byVoice: 'alexa::devices:all:geolocation:read',
    onCard: 'alexa::devices:all:geolocation:read',
  },
  postcode: {
    byVoice: 'alexa:devices:all:address:country_and_postal_code:read',
    onCard: 'read::alexa:device:all:address:country_and_postal_code',
  },
};

/** The rest of a response that asks for a permission. While Alexa asks, the session neither ends nor stays open. */
export function buildConsent({
  permission,
  way,
  question,
}: ConsentRequest): Pick<Response, 'card' | 'directives' | 'shouldEndSession'> {
  const { byVoice, onCard } = scopes[permission];
  if (way === 'inTheApp')
    return {
      card: { type: 'AskForPermissionsConsent', permissions: [onCard] },
      shouldEndSession: false,
    };
  return {
    directives: [
      {
        type: 'Connections.StartConnection',
        uri: 'connection://AMAZON.AskForPermissionsConsent/2',
        input: {
          '@type': 'AskForPermissionsConsentRequest',
          '@version': '2',
          permissionScopes: [{ permissionScope: byVoice, consentLevel: 'ACCOUNT' }],
        },
        // Handed back as it is, with what the person has answered.
        token: JSON.stringify({ permission, question }),
      },
    ],
  };
}
