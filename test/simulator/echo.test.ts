import type { RequestEnvelope, ResponseEnvelope } from 'ask-sdk-model';
import { isRequestEnvelope } from '../../lambda/handlers/readEnvelope.ts';
import { createAccount } from '../../simulator/alexaAccount.ts';
import { createEcho, speechOf } from '../../simulator/echo.ts';
import type { EchoDevice } from '../../simulator/buildRequest.ts';
import type { Hearing, Understand } from '../../simulator/understanding/understanding.ts';

const now = Date.UTC(2026, 10, 22, 18);

/** An intent of the words' own name; "open" is a launch. */
const understand: Understand = (text) =>
  text === 'open'
    ? { request: 'LaunchRequest', considered: [] }
    : {
        request: 'IntentRequest',
        intent: { name: text, confirmationStatus: 'NONE', slots: {} },
        considered: [],
      };

/** A skill that counts its turns in the session, and asks on unless it is told to stop. */
function startEcho(device: Partial<EchoDevice> = {}, hear = understand) {
  const requests: RequestEnvelope[] = [];
  const handler = (event: unknown): Promise<ResponseEnvelope> => {
    if (!isRequestEnvelope(event)) throw new Error('no request');
    requests.push(event);
    const { request, session } = event;
    if (request.type === 'SessionEndedRequest')
      return Promise.resolve({ version: '1.0', response: {} });
    const turns = Number(session?.attributes?.['turns'] ?? 0) + 1;
    const isLast = request.type === 'IntentRequest' && request.intent.name === 'stop';
    return Promise.resolve({
      version: '1.0',
      sessionAttributes: { turns },
      response: {
        outputSpeech: { type: 'SSML', ssml: `<speak>Turn <break/>${turns} &amp; on</speak>` },
        shouldEndSession: isLast,
      },
    });
  };
  const echo = createEcho({
    skillId: 'amzn1.ask.skill.x',
    handler,
    understand: hear,
    device: { locale: 'en-US', timeZone: 'Europe/Oslo', account: createAccount('Europe/Oslo', 'granted'), hasScreen: false, apiEndpoint: 'http://127.0.0.1', ...device }, // prettier-ignore
    now: () => now,
  });
  return { echo, requests };
}

test('what is said is understood where and when it is said, and whether it may be an answer', async () => {
  const hearings: Hearing[] = [];
  const { echo } = startEcho({}, (text, hearing) => {
    hearings.push(hearing);
    return understand(text, hearing);
  });
  for (const words of ['rain', 'stop', 'rain']) await echo.say(words);
  const heard = { now, timeZone: 'Europe/Oslo' };
  expect(hearings).toEqual([
    { ...heard, isSessionOpen: false },
    { ...heard, isSessionOpen: true },
    { ...heard, isSessionOpen: false },
  ]);
});

test('a session is one as long as the skill keeps it open', async () => {
  const { echo, requests } = startEcho();
  const said = [];
  for (const words of ['open', 'rain', 'stop', 'rain']) said.push((await echo.say(words)).speech);
  expect(said).toEqual(['Turn 1 & on', 'Turn 2 & on', 'Turn 3 & on', 'Turn 1 & on']);
  const [first, second, third, fourth] = requests.map(({ session }) => session);
  expect([first?.new, second?.new, third?.new, fourth?.new]).toEqual([true, false, false, true]);
  expect([second?.sessionId, third?.sessionId]).toEqual([first?.sessionId, first?.sessionId]);
  expect(fourth?.sessionId).not.toBe(first?.sessionId);
  expect(new Set(requests.map(({ request }) => request.requestId)).size).toBe(4);
  expect(requests.map(({ request }) => request.type)).toEqual([
    'LaunchRequest',
    'IntentRequest',
    'IntentRequest',
    'IntentRequest',
  ]);
});

test('walking away ends an open session, once', async () => {
  const { echo, requests } = startEcho();
  await echo.say('rain');
  await echo.leave();
  await echo.leave();
  expect(requests.at(-1)).toMatchObject({
    session: { new: false, attributes: { turns: 1 } },
    request: { type: 'SessionEndedRequest', reason: 'USER_INITIATED' },
  });
  expect(requests).toHaveLength(2);
});

test('walking away from a closed session says nothing', async () => {
  const { echo, requests } = startEcho();
  await echo.say('stop');
  await echo.leave();
  expect(requests).toHaveLength(1);
});

test('a device tells what it is, and where it is only where it knows', async () => {
  const place = {
    name: 'Seattle',
    country: 'US',
    latitude: 47.61,
    longitude: -122.33,
    timeZone: 'America/Los_Angeles',
    hasNamesakes: false,
  };
  const still = startEcho();
  const phone = startEcho({ place, hasScreen: true });
  await still.echo.say('rain');
  await phone.echo.say('rain');
  expect(still.requests[0]?.context.Geolocation).toBeUndefined();
  expect(still.requests[0]?.context.System.device?.supportedInterfaces).toEqual({});
  expect(phone.requests[0]?.context).toMatchObject({
    Geolocation: {
      timestamp: '2026-11-22T18:00:00.000Z',
      coordinate: { latitudeInDegrees: 47.61, longitudeInDegrees: -122.33 },
    },
    System: { device: { supportedInterfaces: { 'Alexa.Presentation.APL': {}, Geolocation: {} } } },
  });
});

test.each([
  [{}, ''],
  [{ outputSpeech: { type: 'PlainText', text: 'a < b' } }, 'a < b'],
  [{ outputSpeech: { type: 'SSML', ssml: '<speak>&lt;b&gt; &amp;amp; &quot;c&quot;</speak>' } }, '<b> &amp; "c"'],
] as const)('%j sounds as %j', (response, words) => {
  expect(speechOf({ version: '1.0', response })).toBe(words);
}); // prettier-ignore
