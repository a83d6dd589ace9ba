/** Whatever Alexa's own services answer, the person hears something of use. */

import { createHandler } from '../../lambda/handlers/createHandler.ts';
import {
  createAccount,
  postcodePermission,
  type AlexaAccount,
} from '../../simulator/alexaAccount.ts';
import {
  startAlexaServices,
  type AlexaFault,
  type AlexaServices,
  type Progress,
} from '../../simulator/alexaServices.ts';
import { readConsentAsked } from '../../simulator/consent.ts';
import { speechOf } from '../../simulator/echo.ts';
import { createDevice, intentRequest } from '../support/device.ts';
import { startSkill, type TestSkill } from '../support/startSkill.ts';
import { without } from '../support/without.ts';

let skill: TestSkill;
let alexa: AlexaServices;
let account: AlexaAccount;
const progress: Progress[] = [];
beforeAll(async () => {
  skill = await startSkill();
  account = createAccount('America/Los_Angeles', 'granted');
  alexa = await startAlexaServices({ account, onProgress: (one) => progress.push(one) });
});
beforeEach(() => {
  Object.assign(account, createAccount('America/Los_Angeles', 'granted'));
  delete alexa.faults.address;
  delete alexa.faults.settings;
  delete alexa.faults.directives;
  progress.length = 0;
});
afterEach(() => {
  skill.reset();
});
afterAll(() => Promise.all([alexa.close(), skill.close()]));

const newDevice = () => createDevice(skill, { apiEndpoint: alexa.url });
const fahrenheitInSeattle = /^\d+ degrees right now in Seattle/;
const asksForTown = /^For which town\?$/;

const seattle = { countryCode: 'US', postalCode: '98104' };
type Row = [string, Partial<AlexaAccount>, AlexaFault | undefined, RegExp];

const failures: [string, AlexaFault][] = [
  ['a token that is not valid', { status: 401 }],
  ['a device that Alexa does not know', { status: 404 }],
  ['too many requests', { status: 429 }],
  ['a fault of Alexa’s', { status: 500 }],
  ['a service that is away', { status: 503 }],
  ['a broken connection', 'breaks'],
  ['a document of another kind', 'garbage'],
  ['no answer', 'stalls'],
];

test.each<Row>([
  ['a postcode', { address: seattle }, undefined, fahrenheitInSeattle],
  ['a postcode without a country', { address: { ...seattle, countryCode: null } }, undefined, fahrenheitInSeattle],
  ['none set', { address: undefined }, undefined, asksForTown],
  ['the postcode that nobody has set', { address: { ...seattle, postalCode: '98109' } }, undefined, asksForTown],
  ['a postcode that nobody knows', { address: { countryCode: 'US', postalCode: '00000' } }, undefined, asksForTown],
  ['nothing but nulls', {}, { status: 200, body: { countryCode: null, postalCode: null } }, asksForTown],
  ['a manifest that does not ask for it', {}, { status: 403, body: { code: 'ACCESS_DENIED', message: 'Access denied with reason: FORBIDDEN' } }, asksForTown],
  ...failures.map(([name, fault]): Row => [name, {}, fault, asksForTown]),
])('the address: %s', async (_name, set, fault, speech) => {
  Object.assign(account, set);
  if (fault !== undefined) alexa.faults.address = fault;
  const turn = await newDevice().ask('TemperatureIntent');
  expect(turn.speech).toMatch(speech);
  expect(turn.isOpen).toBe(speech === asksForTown);
}); // prettier-ignore

test.each<Row>([
  ['celsius', { temperatureUnit: 'CELSIUS' }, undefined, /^minus \d|^\d degrees?/],
  ['fahrenheit', { temperatureUnit: 'FAHRENHEIT' }, undefined, /^[23]\d degrees/],
  ['none set', {}, undefined, /^[23]\d degrees/],
  ...failures.map(([name, fault]): Row => [name, {}, fault, /^[23]\d degrees/]),
])('the units: %s', async (_name, set, fault, speech) => {
  Object.assign(account, set);
  if (fault !== undefined) alexa.faults.settings = fault;
  const { speech: said } = await newDevice().ask('TemperatureIntent', { place: 'Oslo' });
  expect(said).toMatch(speech);
}); // prettier-ignore

test.each(['ACCESS_NOT_REQUESTED', 'ACCESS_DENIED'])('a postcode that may not be read (%s): Alexa asks', async (reason) => {
  alexa.faults.address = { status: 403, body: { code: 'ACCESS_DENIED', message: `Access denied with reason: ${reason}` } };
  const { envelope, response, speech } = await newDevice().ask('RainIntent', { date: '2026-11-23' });
  expect(speech).toBe('To answer for where you are, I need to know your zip code.');
  expect(response).not.toHaveProperty('shouldEndSession');
  expect(readConsentAsked(envelope)).toMatchObject({ permissions: [postcodePermission], isPossible: true });
}); // prettier-ignore

interface Resumption {
  readonly code?: string;
  readonly status?: string;
}

test.each<[string, Resumption, RegExp]>([
  ['accepted', { code: '200', status: 'ACCEPTED' }, fahrenheitInSeattle],
  ['refused', { code: '200', status: 'DENIED' }, asksForTown],
  ['not answered', { code: '200', status: 'NOT_ANSWERED' }, /in the Alexa app, or just tell me a town/],
  ['sent to the app', { code: '200', status: 'REDIRECT_TO_APP' }, /in the Alexa app, or just tell me a town/],
  ['an outcome of another release', { code: '200', status: 'POSTPONED' }, /in the Alexa app/],
  ['not possible', { code: '400' }, /in the Alexa app, or just tell me a town/],
  ['forbidden', { code: '403' }, /in the Alexa app, or just tell me a town/],
  ['failed', { code: '500', status: 'ACCEPTED' }, /in the Alexa app, or just tell me a town/],
  ['nothing at all', {}, /in the Alexa app, or just tell me a town/],
])('consent by voice: %s', async (_name, { code, status }, speech) => {
  account.granted = new Set();
  account.address = seattle;
  const device = newDevice();
  const { envelope } = await device.ask('TemperatureIntent');
  const token = readConsentAsked(envelope)?.token;
  if (status === 'ACCEPTED') account.granted = new Set([postcodePermission]);
  const cause = {
    type: 'ConnectionCompleted',
    token,
    ...(code !== undefined && { status: { code, message: '' } }),
    ...(status !== undefined && { result: { status } }),
  };
  const turn = await device.send({ type: 'SessionResumedRequest', cause });
  expect(turn.speech).toMatch(speech);
  const isInApp = speech.source.includes('Alexa app');
  expect(turn.response.card?.type).toBe(isInApp ? 'AskForPermissionsConsent' : speech === asksForTown ? undefined : 'Simple');
  // Asked for once: whatever came of it, the next question is not answered by asking again.
  skill.clock.now += 3_600_000;
  const later = await createDevice(skill, { userId: device.userId, apiEndpoint: alexa.url }).ask('TemperatureIntent');
  expect(readConsentAsked(later.envelope)).toBeUndefined();
}); // prettier-ignore

test('a session that is given back with a token of nobody’s begins anew', async () => {
  const cause = { type: 'ConnectionCompleted', token: '{"question":7}', status: { code: '200' } };
  const { speech } = await newDevice().send({ type: 'SessionResumedRequest', cause });
  expect(speech).toMatch(/^Red sky here/);
});

test('a person who asks for it is asked again after a refusal', async () => {
  account.granted = new Set();
  const device = newDevice();
  const { envelope } = await device.ask('TemperatureIntent');
  const token = readConsentAsked(envelope)?.token;
  const status = { code: '200' };
  const cause = { type: 'ConnectionCompleted', token, status, result: { status: 'DENIED' } };
  await device.send({ type: 'SessionResumedRequest', cause });
  const wanted = await device.ask('UseLocationIntent');
  expect(readConsentAsked(wanted.envelope)?.token).toContain('"temperature"');
});

test('where the device is, is not kept: a follow-up asks anew', async () => {
  account.address = seattle;
  const device = newDevice();
  await device.ask('TemperatureIntent');
  expect(skill.database.operations()).toContain('PutItem');
  const follow = await createDevice(skill, { userId: device.userId, apiEndpoint: alexa.url }).launch();
  const attributes = JSON.stringify(follow.envelope.sessionAttributes);
  expect(attributes).toContain('"place":{"kind":"here"}');
  expect(attributes).not.toMatch(/Seattle|98104|47\.6/);
}); // prettier-ignore

describe('an answer that is long in coming', () => {
  const slowHandler = () => createHandler({ ...skill.dependencies(), progressAfter: 0 });
  const question = () => newDevice().build(intentRequest('TemperatureIntent', { place: 'Oslo' }));

  test('is announced before it is given, and not after', async () => {
    skill.weather.faults.mode = 'slow';
    const asked = question();
    const answer = slowHandler()(asked, { getRemainingTimeInMillis: () => 1300 });
    expect(speechOf(await answer)).toMatch(/cannot reach the weather service/);
    expect(progress).toEqual([{ requestId: asked.request.requestId, speech: 'One moment.' }]);
  });

  test.each(failures)('goes on where that fails: %s', async (_name, fault) => {
    alexa.faults.directives = fault;
    skill.weather.faults.mode = 'slow';
    const answer = await slowHandler()(question(), { getRemainingTimeInMillis: () => 700 });
    expect(speechOf(answer)).toMatch(/cannot reach the weather service/);
  }); // prettier-ignore

  test('is not announced where it comes in time', async () => {
    const turn = await newDevice().ask('TemperatureIntent', { place: 'Oslo' });
    expect(turn.speech).toMatch(/Oslo/);
    expect(progress).toEqual([]);
  });

  test('is not announced to requests that are not spoken to, nor without a token', async () => {
    const device = newDevice();
    const handler = slowHandler();
    await handler(device.build({ type: 'SessionEndedRequest', reason: 'USER_INITIATED' }), {});
    const asked = question();
    const system = without(asked.context.System, 'apiAccessToken');
    skill.weather.faults.mode = 'slow';
    const context = { ...asked.context, System: system };
    await handler({ ...asked, context }, { getRemainingTimeInMillis: () => 700 });
    expect(progress).toEqual([]);
  });
});
