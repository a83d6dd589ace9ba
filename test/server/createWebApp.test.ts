/**
 * The door of one's own server, over TLS on loopback. Alexa's certificate cannot be had here: the adapter's verifier is
 * handed one of our own, as if it had loaded it from Alexa's address. All that it does with it, it does itself.
 */

import { randomBytes } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { createServer, request, type Server } from 'node:https';
import { text } from 'node:stream/consumers';

import { SkillRequestSignatureVerifier } from 'ask-sdk-express-adapter';
import { createTracing } from '../../lambda/support/trace/createTracing.ts';
import { createWebApp } from '../../server/createWebApp.ts';
import { createDevice, intentRequest } from '../support/device.ts';
import { startLoopbackServer, type LoopbackServer } from '../support/loopbackServer.ts';
import { startSkill, type TestSkill } from '../support/startSkill.ts';
import { createChain, signatureOf } from './certificates.ts';

const certificateUrl = 'https://s3.amazonaws.com/echo.api/echo-api-cert-12.pem';
const alexa = createChain(['echo-api.amazon.com']);
const someone = createChain(['echo-api.amazon.com']);
const door = createChain(['localhost']);

class LoadedVerifier extends SkillRequestSignatureVerifier {
  constructor(certificate: string) {
    super();
    this.certCache.set(certificateUrl, certificate);
  }
}

let skill: TestSkill;
let collector: LoopbackServer;
let server: Server;
let origin: string;
beforeAll(async () => {
  [skill, collector] = await Promise.all([startSkill(), startLoopbackServer()]);
  collector.answerWith((_url, response) => response.end('{}'));
  const app = createWebApp(
    skill.dependencies(),
    new LoadedVerifier(alexa.signer.certificate),
    createTracing(
      { OTEL_EXPORTER_OTLP_ENDPOINT: collector.origin },
      { readNow: () => Date.now(), readElapsed: () => performance.now(), readRandom: randomBytes },
    ),
  );
  server = createServer({ key: door.signer.key, cert: door.signer.certificate }, app);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port was given');
  origin = `https://127.0.0.1:${address.port}/`;
});
beforeEach(() => {
  // The adapter reads the clock itself.
  skill.clock.now = Date.now();
});
afterEach(() => {
  skill.reset();
});
afterAll(async () => {
  await new Promise((resolve) => server.close(resolve));
  await Promise.all([skill.close(), collector.close()]);
});

interface Reply {
  readonly status: number;
  readonly body: string;
}

function post(body: string, headers: IncomingHttpHeaders, path = ''): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const options = { method: 'POST', headers, ca: door.root, servername: 'localhost' };
    const sent = request(`${origin}${path}`, options, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        resolve({ status: response.statusCode ?? 0, body: Buffer.concat(chunks).toString() });
      });
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

function asksForRain() {
  return createDevice(skill).build(intentRequest('RainIntent', { place: 'Oslo' }));
}

const write = (envelope: unknown) => JSON.stringify(envelope);

function signed(body: string): IncomingHttpHeaders {
  return {
    'content-type': 'application/json; charset=utf-8',
    signaturecertchainurl: certificateUrl,
    'signature-256': signatureOf(body, alexa.signer),
  };
}

test('what Alexa has signed is answered', async () => {
  const body = write(asksForRain());
  const { status, body: answer } = await post(body, signed(body));
  expect(status).toBe(200);
  expect(answer).toMatch(/"ssml":"<speak>.*in Oslo.*sample weather/);
});

test('a collector of OpenTelemetry is told of an answer, once that is out', async () => {
  const told = new Promise<string>((resolve) => {
    collector.answerWith((_url, response, sent) => {
      void text(sent).then(resolve);
      response.end('{}');
    });
  });
  const body = write(asksForRain());
  await post(body, signed(body));
  for (const name of ['skill', 'place', 'weather', 'speech', 'DynamoDB.Query'])
    expect(await told).toContain(`"name":"${name}"`);
});

const minutes = (count: number) => count * 60_000;

function withRequest(replaced: object) {
  const envelope = asksForRain();
  return { ...envelope, request: { ...envelope.request, ...replaced } };
}

function sentAt(instant: number, type = 'IntentRequest') {
  return withRequest({ type, timestamp: new Date(instant).toISOString() });
}

function asksAnother() {
  const { context, ...rest } = asksForRain();
  const application = { applicationId: 'amzn1.ask.skill.another' };
  return { ...rest, context: { System: { ...context.System, application } } };
}

const unsigned = { 'signature-256': undefined };
const anothersSignature = (body: string) => ({
  'signature-256': signatureOf(body, someone.signer),
});

/** What is sent, and what its headers have in the place of the right ones. */
test.each<[string, () => unknown, ((body: string) => IncomingHttpHeaders)?]>([
  ['without a signature', asksForRain, () => unsigned],
  ['without the address of a certificate', asksForRain, () => ({ signaturecertchainurl: undefined })],
  ['without either', asksForRain, () => ({ ...unsigned, signaturecertchainurl: undefined })],
  ['signed for other words', asksForRain, () => signed(write(sentAt(Date.now())))],
  ['signed by somebody else', asksForRain, anothersSignature],
  ['signed with no signature', asksForRain, () => ({ 'signature-256': '#' })],
  ['sent three minutes ago', () => sentAt(Date.now() - minutes(3))],
  ['sent three minutes ahead', () => sentAt(Date.now() + minutes(3))],
  ['sent at no time', () => withRequest({ timestamp: 'soon' })],
  ['sent without a time', () => withRequest({ timestamp: undefined })],
  ['a removal of the skill two hours ago', () => sentAt(Date.now() - minutes(120), 'AlexaSkillEvent.SkillDisabled')],
  ['meant for another skill', () => asksAnother()],
  ['no request of Alexa’s', () => ({})],
  ['a list', () => [asksForRain()]],
  ['too long', () => ({ ...asksForRain(), more: 'x'.repeat(200_000) })],
])('%s: refused', async (_name, build, replaced = () => ({})) => {
  const body = write(build());
  await expectRefusal(body, { ...signed(body), ...replaced(body) });
}); // prettier-ignore

test.each(['', '{', 'null', '\0'])('%j, which is no envelope: refused', async (body) => {
  await expectRefusal(body, signed(body));
});

async function expectRefusal(body: string, headers: IncomingHttpHeaders): Promise<void> {
  const { status, body: answer } = await post(body, definedOf(headers));
  expect([status, answer]).toEqual([400, expect.not.stringMatching(/Oslo|amzn1/)]);
  expect(skill.log.events()).toEqual([
    { level: 'WARN', message: 'requestRefused', service: 'red-sky', cause: 'unverified' },
  ]);
  expect([skill.database.operations(), skill.weather.paths]).toEqual([[], []]);
}

test.each([
  ['http', 'http://s3.amazonaws.com/echo.api/echo-api-cert-12.pem'],
  ['another host', 'https://s3.amazonaws.com.example/echo.api/echo-api-cert-12.pem'],
  ['another host before an @', 'https://s3.amazonaws.com@example.com/echo.api/cert.pem'],
  ['another folder', 'https://s3.amazonaws.com/another/echo.api/cert.pem'],
  ['a folder in other letters', 'https://s3.amazonaws.com/EcHo.aPi/cert.pem'],
  ['out of the folder again', 'https://s3.amazonaws.com/echo.api/../another/cert.pem'],
  ['another port', 'https://s3.amazonaws.com:563/echo.api/cert.pem'],
  ['no address', 'echo.api'],
])('a certificate from %s is not loaded', async (_name, url) => {
  const body = write(asksForRain());
  const { status, body: answer } = await post(body, {
    ...signed(body),
    signaturecertchainurl: url,
  });
  expect([status, answer]).toEqual([400, expect.stringContaining('no address of Alexa’s')]);
});

test('an event that is late by half an hour is taken, as Alexa may deliver it so late', async () => {
  const body = write(sentAt(Date.now() - minutes(30), 'AlexaSkillEvent.SkillDisabled'));
  expect(await post(body, signed(body))).toMatchObject({ status: 200 });
});

test('nothing but the one address is answered', async () => {
  const body = write(asksForRain());
  expect(await post(body, signed(body), 'another')).toMatchObject({ status: 404 });
});

test('a chain that no public authority has signed is none of Alexa’s', () => {
  const check: unknown = Reflect.get(new SkillRequestSignatureVerifier(), '_validateCertChain');
  if (typeof check !== 'function') throw new Error('The adapter has changed.');
  expect(() => {
    check.call({}, alexa.signer.certificate);
  }).toThrow('Certificate is not trusted');
});

function definedOf(headers: IncomingHttpHeaders): IncomingHttpHeaders {
  return Object.fromEntries(Object.entries(headers).filter(([, value]) => value !== undefined));
}
