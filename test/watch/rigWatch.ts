/** The watch as it is deployed, the skill whose people it looks after, and a service that warns of the same everywhere. */

import * as v from 'valibot';

import { createWatch } from '../../lambda/watch/createWatch.ts';
import { warningMessageSchema } from '../../lambda/watch/warningMessage.ts';
import { readWatchConfig } from '../../lambda/watch/watchConfig.ts';
import { startAws, type AwsOnLoopback } from '../../tools/aws/startAws.ts';
import { collectLog } from '../support/collectLog.ts';
import { createDevice, type Device } from '../support/device.ts';
import { sendJson, startLoopbackServer, type LoopbackServer } from '../support/loopbackServer.ts';
import { startSkill, sundayEvening, type TestSkill } from '../support/startSkill.ts';

const hour = 60 * 60_000;

/** As api.weather.gov writes a warning that holds for five hours. */
export function alert(event: string, id = event): object {
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

const batchSchema = v.object({ Entries: v.array(v.object({ MessageBody: v.string() })) });
const bodySchema = v.pipe(v.string(), v.parseJson(), warningMessageSchema);

/** Starts them for the suite that calls this; nobody is subscribed when a test begins. */
export function rigWatch() {
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

  const queued = () =>
    aws
      .callsOf('sqs:SendMessageBatch')
      .flatMap(({ input }) => v.parse(batchSchema, input).Entries)
      .map(({ MessageBody }) => v.parse(bodySchema, MessageBody));

  return {
    get skill() {
      return skill;
    },
    get aws() {
      return aws;
    },
    get weatherService() {
      return weatherService;
    },
    set alerts(next: readonly object[]) {
      alerts = next;
    },
    devices,
    subscribe,
    settle,
    startWatch,
    queued,
  };
}
