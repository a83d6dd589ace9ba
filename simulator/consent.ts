/** Alexa's own consent skill, to which a skill hands over for a permission. */

import type { ResponseEnvelope } from 'ask-sdk-model';
import * as v from 'valibot';
import { declaredPermissions, geolocationPermission, postcodePermission } from './alexaAccount.ts';
import type { ConsentOutcome } from './buildRequest.ts';

export interface ConsentAsked {
  /** As the manifest names them. */
  readonly permissions: readonly string[];
  /** Handed back as it is. */
  readonly token: string | undefined;
  /** Whether Alexa can ask for them by voice. */
  readonly isPossible: boolean;
}

/** Of those that can be asked for by voice, the ones that a weather skill may want, as Alexa says them. */
const spoken: Readonly<Record<string, string>> = {
  [geolocationPermission]: 'location',
  [postcodePermission]: 'device country and postal code',
};

const inputSchema = v.object({
  '@type': v.literal('AskForPermissionsConsentRequest'),
  '@version': v.literal('2'),
  permissionScopes: v.pipe(
    v.array(
      v.object({
        permissionScope: v.string(),
        consentLevel: v.picklist(['ACCOUNT', 'PERSON']),
      }),
    ),
    v.minLength(1),
  ),
});

/** The consent that a response hands over for; undefined where it does not. */
export function readConsentAsked({ response }: ResponseEnvelope): ConsentAsked | undefined {
  const directive = response.directives?.find(
    (one) =>
      one.type === 'Connections.StartConnection' &&
      one.uri === 'connection://AMAZON.AskForPermissionsConsent/2',
  );
  if (directive?.type !== 'Connections.StartConnection') return undefined;
  const { token, input } = directive;
  const read = v.safeParse(inputSchema, input);
  if (!read.success) return { permissions: [], token, isPossible: false };
  const permissions = read.output.permissionScopes.map(({ permissionScope }) => permissionScope);
  const declared = declaredPermissions();
  const isPossible = permissions.every((one) => declared.has(one) && spoken[one] !== undefined);
  return { permissions, token, isPossible };
}

/** In Alexa's words, about those that use them. */
export function askConsent({ permissions }: ConsentAsked): string {
  const names = permissions.map((one) => spoken[one] ?? one).join(' and ');
  return `Do you give Red Sky permission to access your ${names}? You can say "I approve" or "no".`;
}

export function readConsent(utterance: string): ConsentOutcome {
  const words = utterance.trim().toLowerCase();
  if (/^(?:i approve|i do|yes|yeah|yep|sure|ok|okay)\b/.test(words)) return 'ACCEPTED';
  return /^(?:no|nope|never|i do not|i don't|cancel|stop)\b/.test(words)
    ? 'DENIED'
    : 'NOT_ANSWERED';
}
