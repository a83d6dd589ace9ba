/** The part of Alexa's between a skill that asks for a permission and the same skill, given its session back. */

import type { RequestEnvelope, ResponseEnvelope } from 'ask-sdk-model';
import { isRequestEnvelope } from '../../lambda/handlers/readEnvelope.ts';
import {
  createAccount,
  postcodePermission,
  type PermissionState,
} from '../../simulator/alexaAccount.ts';
import { createEcho } from '../../simulator/echo.ts';

const understand = (name: string) => ({
  request: 'IntentRequest' as const,
  intent: { name, confirmationStatus: 'NONE' as const, slots: {} },
  considered: [],
});

/** A skill that asks for a permission, and says how that ended. */
function startEcho(permission: PermissionState, scope = postcodePermission) {
  const requests: RequestEnvelope[] = [];
  const handler = (event: unknown): Promise<ResponseEnvelope> => {
    if (!isRequestEnvelope(event)) throw new Error('no request');
    requests.push(event);
    const { request } = event;
    const version = '1.0';
    if (request.type === 'IntentRequest')
      return Promise.resolve({
        version,
        sessionAttributes: { waits: true },
        response: {
          outputSpeech: { type: 'PlainText', text: 'May I?' },
          directives: [
            {
              type: 'Connections.StartConnection',
              uri: 'connection://AMAZON.AskForPermissionsConsent/2',
              input: {
                '@type': 'AskForPermissionsConsentRequest',
                '@version': '2',
                permissionScopes: [{ permissionScope: scope, consentLevel: 'ACCOUNT' }],
              },
              token: 'the token',
            },
          ],
        },
      });
    if (request.type !== 'SessionResumedRequest') return Promise.resolve({ version, response: {} });
    const cause = JSON.stringify(request.cause);
    const outputSpeech = { type: 'PlainText' as const, text: cause };
    return Promise.resolve({ version, response: { outputSpeech, shouldEndSession: true } });
  };
  const account = createAccount('Europe/Oslo', permission);
  const device = { locale: 'en-US', timeZone: 'Europe/Oslo', account, hasScreen: false, apiEndpoint: 'http://127.0.0.1' }; // prettier-ignore
  const echo = createEcho({ skillId: 'amzn1.ask.skill.x', handler, understand, device, now: () => 0 }); // prettier-ignore
  return { echo, account, requests };
}

test.each([
  ['I approve', 'ACCEPTED', [postcodePermission]],
  ['yes', 'ACCEPTED', [postcodePermission]],
  ['no', 'DENIED', []],
  ['what for', 'NOT_ANSWERED', []],
])('"%s" gives the session back: %s', async (words, status, granted) => {
  const { echo, account, requests } = startEcho('unasked');
  expect((await echo.say('where')).speech).toMatch(
    /^May I\? Do you give Red Sky permission .*"no"\.$/,
  );
  const { speech } = await echo.say(words);
  expect(JSON.parse(speech)).toMatchObject({ token: 'the token', status: { code: '200' }, result: { status } }); // prettier-ignore
  expect([...account.granted]).toEqual(granted);
  expect(requests[1]?.session).toMatchObject({
    new: false,
    sessionId: requests[0]?.session?.sessionId,
    attributes: { waits: true },
  });
});

test('an owner who refuses is heard to refuse at once', async () => {
  const { echo } = startEcho('refused');
  const { speech } = await echo.say('where');
  expect(speech).toContain('May I?');
  expect(speech).toContain('DENIED');
});

test('what the manifest does not declare cannot be asked for', async () => {
  const { echo } = startEcho('unasked', 'alexa::profile:name:read');
  const { speech } = await echo.say('where');
  expect(speech).toContain('"code":"400"');
  expect(speech).not.toContain('Do you give');
});

test('walking away while Alexa asks ends the session', async () => {
  const { echo, requests } = startEcho('unasked');
  await echo.say('where');
  await echo.leave();
  expect(requests.at(-1)?.request.type).toBe('SessionEndedRequest');
});
