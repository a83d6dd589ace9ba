import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { plainSurroundings } from '../../../simulator/room/surroundings.ts';
import { startPageOnLoopback, type PageOnLoopback } from './pageOnLoopback.ts';

jest.setTimeout(90_000);

let page: PageOnLoopback;
let recordings: string;
beforeAll(async () => {
  recordings = await mkdtemp(join(tmpdir(), 'red-sky-'));
  page = await startPageOnLoopback(recordings);
});
afterEach(() => page.ask('POST', '/api/anew', {}));
afterAll(async () => {
  await page.close();
  await rm(recordings, { recursive: true });
});

test('an answer comes with what was understood, where it came from and what is kept', async () => {
  const turn = await page.say('will it rain tomorrow in Oslo');
  expect(turn.speech).toMatch(/Oslo.*sample weather/);
  expect(turn.heard).toMatchObject({
    intent: 'RainIntent',
    slots: { place: 'Oslo', date: '2026-11-23' },
    question: { topic: 'rain', place: 'Oslo' },
  });
  expect(turn.heard?.considered[0]).toMatchObject({ intent: 'RainIntent', because: 'nearSample' });
  expect(turn.trips.map(({ to }) => to)).toContain('DynamoDB');
  expect(turn.trips.some(({ asked }) => asked.startsWith('GET /v1/forecast?'))).toBe(true);
  expect(turn.trips.every(({ milliseconds }) => (milliseconds ?? -1) >= 0)).toBe(true);
  expect(turn.kept.some(({ sk }) => sk.startsWith('conversation'))).toBe(true);
  expect(turn.verdicts.filter(({ faults }) => faults.length > 0)).toEqual([]);
});

test('what was said before stays in the conversation, until it is started anew', async () => {
  await page.say('will it rain tomorrow in Oslo');
  expect((await page.say('what about Bergen')).speech).toContain('Bergen');
  expect((await page.look()).turns).toHaveLength(2);
  await page.ask('POST', '/api/anew', {});
  expect((await page.look()).turns).toEqual([]);
  expect((await page.say('what about Bergen')).number).toBe(1);
});

test('the device, its place, its owner and its clock stand in the request', async () => {
  await page.arrange({
    device: 'round',
    locale: 'en-GB',
    place: 'Tokyo, JP',
    person: 'Aiko',
    clock: { runs: 'held', at: '2026-07-01T09:30' },
  });
  const { request, response } = await page.say('what is the weather');
  expect(request).toMatchObject({
    request: { locale: 'en-GB', timestamp: '2026-07-01T00:30:00.000Z' },
    context: {
      Geolocation: { coordinate: { accuracyInMeters: 20 } },
      Viewport: { shape: 'ROUND' },
      System: {
        person: { personId: 'amzn1.ask.person.Aiko' },
        device: { supportedInterfaces: { 'Alexa.Presentation.APL': {} } },
      },
    },
  });
  expect(response).toMatchObject({
    response: { directives: [{ type: 'Alexa.Presentation.APL.RenderDocument' }] },
  });
});

test('a place that may not be told is not', async () => {
  await page.arrange({ place: 'Tokyo, JP', permission: 'refused' });
  const { request, speech } = await page.say('will it rain tomorrow');
  expect(request.context['Geolocation']).toBeUndefined();
  expect(speech).toMatch(/\?$/);
});

test('a service that is down is answered for, and back again', async () => {
  await page.arrange({ fault: 'down' });
  const down = await page.say('how windy is it in Lima');
  expect(down.speech).not.toContain('miles an hour');
  expect(down.trips.map((trip) => trip['status'])).toContain(503);
  await page.ask('POST', '/api/anew', {});
  await page.arrange({});
  expect((await page.say('how windy is it in Lima')).speech).toContain('miles an hour');
});

test.each([
  [{ ...plainSurroundings, place: 'Qwertzuiop' }, /"Qwertzuiop: no such place/],
  [{ ...plainSurroundings, timeZone: 'Mars/Base' }, /"Mars\/Base: no such time zone/],
  [{ ...plainSurroundings, locale: 'xx-XX' }, /"xx-XX: no such language/],
  [{ ...plainSurroundings, device: 'toaster' }, /"device: /],
  [{}, /"locale: /],
])('%j is refused in a line, and nothing changes', async (surroundings, message) => {
  const before = await page.look();
  const { status, json } = await page.ask('PUT', '/api/surroundings', surroundings);
  expect(status).toBe(422);
  expect(JSON.stringify(json)).toMatch(message);
  expect((await page.look()).surroundings).toEqual(before.surroundings);
});

test.each([
  ['POST', '/api/say', { words: '' }, 422],
  ['POST', '/api/say', { words: 7 }, 422],
  ['POST', '/api/say', { words: 'x'.repeat(20_000) }, 422],
  ['POST', '/api/save', {}, 422],
  ['POST', '/api/nothing', {}, 404],
])('%s %s of %j is refused', async (method, path, body, status) => {
  expect((await page.ask(method, path, body)).status).toBe(status);
});

test('another page is told nothing', async () => {
  const response = await fetch(`${page.url}/api/room`, { headers: { origin: 'http://evil.example' } });
  expect(response.status).toBe(403);
}); // prettier-ignore

test('the page may load nothing from elsewhere, and be framed by nobody', async () => {
  const { headers } = await fetch(page.url);
  const policy = headers.get('content-security-policy') ?? '';
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("connect-src 'self'");
  expect(policy).toContain("frame-ancestors 'none'");
  expect(policy).not.toMatch(/unsafe|https?:/);
});

test('a conversation is saved for ask-cli, for the tests of requests and as a dialog', async () => {
  await page.arrange({ place: 'Seattle, US', clock: { runs: 'held', at: '2026-11-22T10:00' } });
  await page.say('will it rain tomorrow');
  await page.say('and on friday');
  const saved = await page.ask('POST', '/api/save', {});
  expect(saved).toEqual({ status: 200, json: { folder: join(recordings, 'will-it-rain-tomorrow') } });
  const dialog = await readFile(join(recordings, 'will-it-rain-tomorrow', 'dialog.txt'), 'utf8');
  expect(dialog).toMatch(/^# will it rain tomorrow\nSunday 2026-11-22 10:00 in Seattle, US, en-US\nU: /);
}); // prettier-ignore
