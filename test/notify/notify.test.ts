import { text } from 'node:stream/consumers';

import { createNotify } from '../../lambda/notify/createNotify.ts';
import { readNotifyConfig } from '../../lambda/notify/notifyConfig.ts';
import type { WarningMessage } from '../../lambda/watch/warningMessage.ts';
import { alertTypeOf, referenceOf } from '../../lambda/watch/warningMessage.ts';
import { warningKinds } from '../../lambda/weather/warning.ts';
import { collectLog } from '../support/collectLog.ts';
import { sendJson, startLoopbackServer, type LoopbackServer } from '../support/loopbackServer.ts';

let alexa: LoopbackServer;
let sent: { readonly path: string; readonly token: string | undefined; readonly body: unknown }[];
/** Of Alexa's answers to events, the next first; 202 where there is none. */
let statuses: number[];
let tokens: number;
beforeAll(async () => {
  alexa = await startLoopbackServer();
});
beforeEach(() => {
  sent = [];
  statuses = [];
  tokens = 0;
  alexa.answerWith((url, response, request) => {
    if (url.pathname === '/auth/o2/token') {
      tokens += 1;
      sendJson(response, { access_token: `token-${tokens}`, expires_in: 3600 });
      return;
    }
    void text(request).then((body) => {
      const token = request.headers.authorization;
      sent.push({ path: url.pathname, token, body: JSON.parse(body) });
      response.writeHead(statuses.shift() ?? 202).end();
    });
  });
});
afterAll(() => alexa.close());

const now = Date.UTC(2026, 10, 22, 18);
const minute = 60_000;
const hour = 60 * minute;

const tornado: WarningMessage = {
  referenceId: 'reference',
  user: 'amzn1.ask.account.SOMEBODY',
  region: 'NA',
  alertType: 'TORNADO',
  issuer: 'the National Weather Service',
  foundAt: now,
  end: now + hour,
};

function startNotify(environment: Readonly<Record<string, string>> = {}) {
  const clock = { now };
  const log = collectLog();
  const config = readNotifyConfig({
    PROACTIVE_CLIENT_ID: 'client',
    PROACTIVE_CLIENT_SECRET: 'secret',
    PROACTIVE_URL: alexa.origin,
    LWA_URL: alexa.origin,
    ...environment,
  });
  const notify = createNotify(config, log.log, () => clock.now);
  const tell = (...messages: readonly unknown[]) =>
    notify({
      Records: messages.map((message, index) => ({
        messageId: `m${index}`,
        body: typeof message === 'string' ? message : JSON.stringify(message),
      })),
    });
  return { clock, log, tell, notify };
}

const failing = (...ids: readonly string[]) => ({
  batchItemFailures: ids.map((itemIdentifier) => ({ itemIdentifier })),
});

test('tells one customer of one warning, in the words that Alexa has for it', async () => {
  const { log, tell } = startNotify();
  expect(await tell(tornado)).toEqual(failing());
  const source = 'National Weather Service';
  expect(sent).toEqual([
    {
      path: '/v1/proactiveEvents',
      token: 'Bearer token-1',
      body: {
        timestamp: '2026-11-22T18:00:00.000Z',
        referenceId: 'reference',
        expiryTime: '2026-11-22T19:00:00.000Z',
        event: {
          name: 'AMAZON.WeatherAlert.Activated',
          payload: {
            weatherAlert: { source: 'localizedattribute:source', alertType: 'TORNADO' },
          },
        },
        localizedAttributes: ['en-US', 'en-GB', 'en-CA', 'en-AU', 'en-IN'].map((locale) => ({
          locale,
          source,
        })),
        relevantAudience: { type: 'Unicast', payload: { user: 'amzn1.ask.account.SOMEBODY' } },
      },
    },
  ]);
  expect(log.events()).toMatchObject([{ message: 'warningTold', isRepeated: false }]);
  expect(log.lines().join()).not.toContain('SOMEBODY');
});

test('a skill that is not live yet speaks to its testers', async () => {
  await startNotify({ PROACTIVE_STAGE: 'development' }).tell(tornado);
  expect(sent).toMatchObject([{ path: '/v1/proactiveEvents/stages/development' }]);
});

test.each([
  ['five minutes at least', now + minute, '2026-11-22T18:05:00.000Z'],
  ['a day at most', now + 48 * hour, '2026-11-23T18:00:00.000Z'],
  ['a day where nobody knows', undefined, '2026-11-23T18:00:00.000Z'],
])('an event lives %s', async (_what, end, expiryTime) => {
  await startNotify().tell({ ...tornado, end });
  expect(sent).toMatchObject([{ body: { expiryTime } }]);
});

test('only what is worth another try stays in the queue', async () => {
  statuses = [202, 409, 429, 432, 403, 400, 503, 401];
  const { log, tell } = startNotify();
  const outcomes = await tell(...statuses.map((_, index) => ({ ...tornado, referenceId: `r${index}` })));
  const byReference = new Map(sent.map(({ body }, index) => [JSON.stringify(body).match(/"referenceId":"r(\d)"/)?.[1], index]));
  const worth = [2, 3, 6, 7].map((status) => [...byReference].find(([, order]) => order === status)?.[0]);
  expect(outcomes.batchItemFailures.map(({ itemIdentifier }) => itemIdentifier.slice(1)).toSorted()).toEqual(worth.toSorted());
  const counted = log.events().map((event) => JSON.stringify(event));
  for (const cause of ['overLimit', 'notWanted', 'malformed', 'serviceDown', 'accessDenied'])
    expect(counted.some((line) => line.includes(`"cause":"${cause}"`))).toBe(true);
  expect(counted.filter((line) => line.includes('warningTold'))).toHaveLength(2);
}); // prettier-ignore

test('what is over, and what is no message, is told to nobody and gone', async () => {
  const { clock, log, tell } = startNotify();
  clock.now += hour;
  expect(await tell(tornado, 'no message', { ...tornado, alertType: 'FLOOD' })).toEqual(failing());
  expect(sent).toEqual([]);
  const causes = log.lines().map((line) => /"cause":"(\w+)"/.exec(line)?.[1]);
  expect(causes.toSorted()).toEqual(['expired', 'malformed', 'malformed']);
});

describe('access', () => {
  test('a token serves all until a minute before its end', async () => {
    const { clock, tell } = startNotify();
    const long = { ...tornado, end: now + 5 * hour };
    await tell(long, long, long);
    clock.now += 58 * minute;
    await tell(long);
    expect(tokens).toBe(1);
    clock.now += minute;
    await tell(long);
    expect(tokens).toBe(2);
  });

  test('one that Alexa does not take is given up', async () => {
    statuses = [401];
    const { tell } = startNotify();
    expect(await tell(tornado)).toEqual(failing('m0'));
    expect(await tell(tornado)).toEqual(failing());
    expect(sent.map(({ token }) => token)).toEqual(['Bearer token-1', 'Bearer token-2']);
  });

  test('where none is given, all stay in the queue', async () => {
    alexa.answerWith((_url, response) => response.writeHead(400).end('{}'));
    const { tell } = startNotify();
    expect(await tell(tornado, tornado)).toEqual(failing('m0', 'm1'));
  });
});

test('what is no batch is refused', async () => {
  await expect(startNotify().notify({})).rejects.toThrow('no batch');
});

describe('of the dangers that are warned of', () => {
  test('Alexa has words for four; no other is told as one of them', () => {
    const told = warningKinds.map((kind) => [kind, alertTypeOf({ kind, event: 'Warning' })]);
    expect(told.filter(([, type]) => type !== undefined)).toEqual([
      ['thunderstorm', 'THUNDER_STORM'],
      ['tornado', 'TORNADO'],
      ['hurricane', 'HURRICANE'],
    ]);
  });

  test.each([
    ['Winter Storm Warning', 'SNOW_STORM'],
    ['Blizzard Warning', 'SNOW_STORM'],
    ['Snow Squall Warning', 'SNOW_STORM'],
    ['Winter Weather Advisory', undefined],
    ['light snowfall', undefined],
  ])('%s', (event, type) => {
    expect(alertTypeOf({ kind: 'snow', event })).toBe(type);
  });

  test('a reference is the same for the same warning and customer alone', () => {
    const reference = referenceOf('ann', { id: '1' });
    expect(referenceOf('ann', { id: '1' })).toBe(reference);
    expect([referenceOf('bob', { id: '1' }), referenceOf('ann', { id: '2' })]).not.toContain(
      reference,
    );
  });
});

test('says in one line what is missing of its configuration, and no secret', () => {
  expect(() =>
    readNotifyConfig({ PROACTIVE_CLIENT_SECRET: 'my secret', PROACTIVE_STAGE: 'x' }),
  ).toThrow(
    /^Red Sky is not configured: PROACTIVE_CLIENT_ID .*; PROACTIVE_CLIENT_SECRET (?!.*my secret).*; PROACTIVE_STAGE .*\.$/,
  );
});
