import * as v from 'valibot';

import { readWatchConfig } from '../../lambda/watch/watchConfig.ts';
import { createWatch } from '../../lambda/watch/createWatch.ts';
import { warningMessageSchema } from '../../lambda/watch/warningMessage.ts';
import { startAws, type AwsOnLoopback } from '../../tools/aws/startAws.ts';
import { collectLog } from '../support/collectLog.ts';
import { createDevice, type Device } from '../support/device.ts';
import { sendJson, startLoopbackServer, type LoopbackServer } from '../support/loopbackServer.ts';
import { startSkill, sundayEvening, type TestSkill } from '../support/startSkill.ts';

let skill: TestSkill;
let aws: AwsOnLoopback;
let weatherService: LoopbackServer;
/** What the US service warns of everywhere. */
let alerts: readonly object[];

beforeAll(async () => {
  [skill, weatherService] = await Promise.all([startSkill(), startLoopbackServer()]);
  aws = await startAws(skill.database.endpoint);
});
beforeEach(() => {
  alerts = [];
  weatherService.answerWith((_url, response) => {
    sendJson(response, {
      type: 'FeatureCollection',
      features: alerts.map((properties) => ({ properties })),
    });
  });
  aws.forget();
  aws.answer('sqs:SendMessageBatch', () => ({ body: { Successful: [] } }));
});
afterEach(async () => {
  for (const device of devices.splice(0)) await subscribe(device, false);
  skill.reset();
});
afterAll(async () => {
  await aws.close();
  await Promise.all([skill.close(), weatherService.close()]);
});

const hour = 60 * 60_000;

/** As api.weather.gov writes a warning that holds for five hours. */
function alert(event: string, id = event): object {
  const at = (hours: number) => new Date(sundayEvening + hours * hour).toISOString();
  return {
    id,
    event,
    status: 'Actual',
    messageType: 'Alert',
    severity: 'Extreme',
    sent: at(0),
    onset: at(0),
    ends: at(5),
    references: [],
  };
}

/** Notifications of the skill are switched on or off in the Alexa app. */
async function subscribe(device: Device, isOn = true): Promise<void> {
  const subscriptions = isOn ? [{ eventName: 'AMAZON.WeatherAlert.Activated' }] : [];
  const type = 'AlexaSkillEvent.ProactiveSubscriptionChanged';
  await skill.invoke(device.build({ type, body: { subscriptions } }));
}

const devices: Device[] = [];

/** Somebody who lives there and wants to be told. */
async function settle(place: string, apiEndpoint?: string): Promise<Device> {
  const device = createDevice(skill, apiEndpoint === undefined ? {} : { apiEndpoint });
  devices.push(device);
  await device.ask('SetHomeIntent', { place });
  await subscribe(device);
  return device;
}

function startWatch() {
  const log = collectLog();
  const config = readWatchConfig({
    AWS_REGION: 'us-east-1',
    AWS_ACCESS_KEY_ID: 'local',
    AWS_SECRET_ACCESS_KEY: 'local',
    AWS_ENDPOINT_URL: aws.url,
    PEOPLE_TABLE: 'people',
    CACHE_TABLE: skill.cacheTable(),
    WARNING_QUEUE_URL: 'https://sqs.us-east-1.amazonaws.com/123456789012/warnings',
    WEATHER_CONTACT: 'nobody@localhost',
    NWS_URL: weatherService.origin,
    BRIGHT_SKY_URL: weatherService.origin,
    MET_NORWAY_URL: weatherService.origin,
  });
  return { log, watch: createWatch(config, log.log, () => skill.clock.now) };
}

const batchSchema = v.object({ Entries: v.array(v.object({ MessageBody: v.string() })) });
const bodySchema = v.pipe(v.string(), v.parseJson(), warningMessageSchema);
const queued = () =>
  aws
    .callsOf('sqs:SendMessageBatch')
    .flatMap(({ input }) => v.parse(batchSchema, input).Entries)
    .map(({ MessageBody }) => v.parse(bodySchema, MessageBody));

test('tells each subscriber of a new danger at home, once while it lasts', async () => {
  const [ann, bob] = [await settle('Denver'), await settle('Denver')];
  await settle('Chicago');
  alerts = [alert('Tornado Warning'), alert('Flood Warning')];
  const { log, watch } = startWatch();
  await watch();
  const messages = queued();
  expect(messages).toHaveLength(3);
  expect(messages.map(({ user }) => user)).toEqual(
    expect.arrayContaining([ann.userId, bob.userId]),
  );
  expect(new Set(messages.map(({ referenceId }) => referenceId)).size).toBe(3);
  expect(messages[0]).toMatchObject({
    alertType: 'TORNADO',
    region: 'NA',
    issuer: 'the National Weather Service',
    foundAt: sundayEvening,
    end: sundayEvening + 5 * hour,
  });
  expect(log.events()).toEqual([
    expect.objectContaining({ message: 'watchRan', subscribers: 3, homes: 2, unread: 0, found: 3 }),
  ]);
  expect(weatherService.requests.length).toBeGreaterThanOrEqual(2);

  aws.forget();
  skill.clock.now += hour;
  alerts = [alert('Tornado Warning', 'an update')];
  await watch();
  expect(queued()).toEqual([]);
  skill.clock.now += 5 * hour;
  alerts = [
    {
      ...alert('Tornado Warning', 'another'),
      ends: new Date(skill.clock.now + hour).toISOString(),
    },
  ];
  await watch();
  expect(queued()).toHaveLength(3);
});

test('asks once for homes that lie together, and not where nobody warns', async () => {
  await Promise.all([settle('Denver'), settle('Denver'), settle('London')]);
  const before = weatherService.requests.length;
  const { log, watch } = startWatch();
  await watch();
  expect(weatherService.requests).toHaveLength(before + 1);
  expect(log.events()).toMatchObject([{ subscribers: 3, homes: 2, unread: 0, found: 0 }]);
});

test.each([
  ['who lives nowhere that is known', async () => {
    const device = createDevice(skill);
    devices.push(device);
    await subscribe(device);
  }],
  ['who has switched notifications off', async () => subscribe(await settle('Denver'), false)],
  ['who does not want to hear of warnings', async () => {
    await (await settle('Denver')).ask('WarningsOffIntent');
  }],
  ['who wanted to be forgotten', async () => {
    const device = await settle('Denver');
    await device.ask('ForgetMeIntent');
    await device.ask('AMAZON.YesIntent');
  }],
  ['who has removed the skill', async () => {
    await skill.invoke((await settle('Denver')).build({ type: 'AlexaSkillEvent.SkillDisabled' }));
  }],
])('tells nobody %s', async (_who, prepare) => {
  await prepare();
  alerts = [alert('Tornado Warning')];
  await startWatch().watch();
  expect(queued()).toEqual([]);
}); // prettier-ignore

test.each([
  ['https://api.eu.amazonalexa.com', 'EU'],
  ['https://api.fe.amazonalexa.com', 'FE'],
  ['https://api.amazonalexa.com', 'NA'],
])('whom %s serves is told by way of %s', async (apiEndpoint, region) => {
  const device = createDevice(skill, { apiEndpoint });
  devices.push(device);
  await subscribe(device);
  await createDevice(skill, { userId: device.userId }).ask('SetHomeIntent', { place: 'Denver' });
  alerts = [alert('Tornado Warning')];
  await startWatch().watch();
  expect(queued()).toMatchObject([{ region }]);
});

test('what the queue does not take is sent again by the next run, under the same reference', async () => {
  await settle('Denver');
  alerts = [alert('Hurricane Warning')];
  aws.answer('sqs:SendMessageBatch', () => ({ status: 500 }));
  const { log, watch } = startWatch();
  await watch();
  const [lost] = queued();
  expect(log.events()).toMatchObject([
    { message: 'queueFailed', messages: 1 },
    { message: 'watchRan', found: 0 },
  ]);
  aws.forget();
  aws.answer('sqs:SendMessageBatch', () => ({ body: { Successful: [] } }));
  await watch();
  expect(queued()).toMatchObject([{ referenceId: lost?.referenceId, alertType: 'HURRICANE' }]);
});

test('goes on where a service fails, and tells so', async () => {
  await settle('Denver');
  weatherService.answerWith((_url, response) => response.writeHead(503).end());
  const { log, watch } = startWatch();
  await watch();
  expect(log.events()).toMatchObject([
    { message: 'weatherFailed', source: 'National Weather Service', status: 503 },
    { message: 'watchRan', homes: 1, unread: 1 },
  ]);
});

test('fails where nobody can say who is subscribed, so that it is tried again', async () => {
  skill.database.failWith({ status: 400, error: 'ResourceNotFoundException', times: 9 });
  await expect(startWatch().watch()).rejects.toThrow('who is subscribed');
});

test('the skill answers from what the watch has kept', async () => {
  const device = await settle('Denver');
  alerts = [alert('Tornado Warning')];
  await startWatch().watch();
  skill.replaceContainer({ NWS_URL: weatherService.origin, WEATHER_CONTACT: 'nobody@localhost' });
  const before = weatherService.requests.length;
  skill.clock.now += 4 * 60_000;
  expect((await device.ask('WarningIntent')).speech).toContain('tornado');
  expect(weatherService.requests).toHaveLength(before);
  skill.clock.now += 11 * 60_000;
  await device.ask('WarningIntent');
  expect(weatherService.requests.length).toBeGreaterThan(before);
});

test('whoever is subscribed hears so when they ask what is known of them', async () => {
  const device = await settle('Denver');
  await device.launch();
  expect((await device.ask('AboutMeIntent')).speech).toContain('told of dangerous weather at home');
  await subscribe(device, false);
  expect((await device.ask('AboutMeIntent')).speech).not.toContain('dangerous weather');
});
