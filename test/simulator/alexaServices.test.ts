import {
  createAccount,
  geolocationPermission,
  postcodePermission,
} from '../../simulator/alexaAccount.ts';
import {
  startAlexaServices,
  type AlexaServices,
  type Progress,
} from '../../simulator/alexaServices.ts';

const account = createAccount('Europe/Oslo', 'unasked');
const progress: Progress[] = [];
let alexa: AlexaServices;
beforeAll(async () => {
  alexa = await startAlexaServices({ account, onProgress: (one) => progress.push(one) });
});
afterAll(() => alexa.close());

const headers = { authorization: 'Bearer token' };

async function get(path: string, sent: Record<string, string> = headers) {
  const response = await fetch(`${alexa.url}${path}`, { headers: sent });
  return { status: response.status, body: await response.text() };
}

test.each([
  [{ timeZone: 'Asia/Tokyo' }, 'System.timeZone', 200, '"Asia/Tokyo"'],
  [{ timeZone: undefined }, 'System.timeZone', 204, ''],
  [{ temperatureUnit: 'CELSIUS' }, 'System.temperatureUnit', 200, '"CELSIUS"'],
  [{ distanceUnits: undefined }, 'System.distanceUnits', 204, ''],
  [{ distanceUnits: 'IMPERIAL' }, 'System.distanceUnits', 200, '"IMPERIAL"'],
] as const)('with %j, %s is answered with %i', async (set, name, status, body) => {
  Object.assign(account, set);
  expect(await get(`/v2/devices/d/settings/${name}`)).toEqual({ status, body });
});

const address = { countryCode: 'US', postalCode: '98104' };
const whole = '/v1/devices/d/settings/address';

test.each([
  ['allowed', { granted: new Set([postcodePermission]), address }, 200, JSON.stringify(address)],
  [
    'allowed, and none set',
    { granted: new Set([postcodePermission]), address: undefined },
    204,
    '',
  ],
  ['not asked for yet', { granted: new Set([geolocationPermission]) }, 403, 'ACCESS_NOT_REQUESTED'],
  ['refused', { granted: new Set<string>(), refuses: true }, 403, 'reason: ACCESS_DENIED'],
])('a postcode that is %s', async (_name, set, status, words) => {
  Object.assign(account, set);
  const answer = await get(`${whole}/countryAndPostalCode`);
  expect(answer).toMatchObject({ status });
  expect(answer.body).toContain(words);
});

test('the whole address is not in the manifest, and nobody is answered without a token', async () => {
  expect(await get(whole)).toMatchObject({ status: 403 });
  expect(await get(`${whole}/countryAndPostalCode`, {})).toMatchObject({ status: 401 });
  expect(await get('/v1/devices/d/settings/phone')).toMatchObject({ status: 404 });
});

test.each([
  [{ header: { requestId: 'r' }, directive: { type: 'VoicePlayer.Speak', speech: 'So.' } }, 204],
  [{ header: { requestId: 'r' }, directive: { type: 'VoicePlayer.Speak', speech: '' } }, 400],
  [{ header: {}, directive: { type: 'VoicePlayer.Speak', speech: 'So.' } }, 400],
  [{ directive: { type: 'VoicePlayer.Shout', speech: 'So.' } }, 400],
])('the directive %j is answered with %i', async (directive, status) => {
  progress.length = 0;
  const body = JSON.stringify(directive);
  const response = await fetch(`${alexa.url}/v1/directives`, { method: 'POST', headers, body });
  expect(response.status).toBe(status);
  expect(progress).toEqual(status === 204 ? [{ requestId: 'r', speech: 'So.' }] : []);
});

test('a fault is the answer for as long as it lasts', async () => {
  alexa.faults.address = { status: 429 };
  expect(await get(`${whole}/countryAndPostalCode`)).toMatchObject({ status: 429 });
  alexa.faults.address = 'breaks';
  await expect(get(`${whole}/countryAndPostalCode`)).rejects.toThrow();
  delete alexa.faults.address;
  expect(await get(`${whole}/countryAndPostalCode`)).toMatchObject({ status: 403 });
});
