import { createDevice } from '../support/device.ts';
import { sundayEvening } from '../support/startSkill.ts';
import { alert, rigWatch } from './rigWatch.ts';

const rig = rigWatch();
const hour = 60 * 60_000;

test('tells each subscriber of a new danger at home, once while it lasts', async () => {
  const [ann, bob] = [await rig.settle('Denver'), await rig.settle('Denver')];
  await rig.settle('Chicago');
  rig.alerts = [alert('Tornado Warning'), alert('Flood Warning')];
  const { log, watch } = rig.startWatch();
  await watch();
  const messages = rig.queued();
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
  expect(rig.weatherService.requests.length).toBeGreaterThanOrEqual(2);

  rig.aws.forget();
  rig.skill.clock.now += hour;
  rig.alerts = [alert('Tornado Warning', 'an update')];
  await watch();
  expect(rig.queued()).toEqual([]);
  rig.skill.clock.now += 5 * hour;
  rig.alerts = [
    {
      ...alert('Tornado Warning', 'another'),
      ends: new Date(rig.skill.clock.now + hour).toISOString(),
    },
  ];
  await watch();
  expect(rig.queued()).toHaveLength(3);
});

test('asks once for homes that lie together, and not where nobody warns', async () => {
  await Promise.all([rig.settle('Denver'), rig.settle('Denver'), rig.settle('London')]);
  const before = rig.weatherService.requests.length;
  const { log, watch } = rig.startWatch();
  await watch();
  expect(rig.weatherService.requests).toHaveLength(before + 1);
  expect(log.events()).toMatchObject([{ subscribers: 3, homes: 2, unread: 0, found: 0 }]);
});

test.each([
  ['who lives nowhere that is known', async () => {
    const device = createDevice(rig.skill);
    rig.devices.push(device);
    await rig.subscribe(device);
  }],
  ['who has switched notifications off', async () => rig.subscribe(await rig.settle('Denver'), false)],
  ['who does not want to hear of warnings', async () => {
    await (await rig.settle('Denver')).ask('WarningsOffIntent');
  }],
  ['who wanted to be forgotten', async () => {
    const device = await rig.settle('Denver');
    await device.ask('ForgetMeIntent');
    await device.ask('AMAZON.YesIntent');
  }],
  ['who has removed the skill', async () => {
    await rig.skill.invoke((await rig.settle('Denver')).build({ type: 'AlexaSkillEvent.SkillDisabled' }));
  }],
])('tells nobody %s', async (_who, prepare) => {
  await prepare();
  rig.alerts = [alert('Tornado Warning')];
  await rig.startWatch().watch();
  expect(rig.queued()).toEqual([]);
}); // prettier-ignore

test.each([
  ['https://api.eu.amazonalexa.com', 'EU'],
  ['https://api.fe.amazonalexa.com', 'FE'],
  ['https://api.amazonalexa.com', 'NA'],
])('whom %s serves is told by way of %s', async (apiEndpoint, region) => {
  const device = createDevice(rig.skill, { apiEndpoint });
  rig.devices.push(device);
  await rig.subscribe(device);
  await createDevice(rig.skill, { userId: device.userId }).ask('SetHomeIntent', {
    place: 'Denver',
  });
  rig.alerts = [alert('Tornado Warning')];
  await rig.startWatch().watch();
  expect(rig.queued()).toMatchObject([{ region }]);
});

test('what the queue does not take is sent again by the next run, under the same reference', async () => {
  await rig.settle('Denver');
  rig.alerts = [alert('Hurricane Warning')];
  rig.aws.answer('sqs:SendMessageBatch', () => ({ status: 500 }));
  const { log, watch } = rig.startWatch();
  await watch();
  const [lost] = rig.queued();
  expect(log.events()).toMatchObject([
    { message: 'queueFailed', messages: 1 },
    { message: 'watchRan', found: 0 },
  ]);
  rig.aws.forget();
  rig.aws.answer('sqs:SendMessageBatch', () => ({ body: { Successful: [] } }));
  await watch();
  expect(rig.queued()).toMatchObject([{ referenceId: lost?.referenceId, alertType: 'HURRICANE' }]);
});

test('goes on where a service fails, and tells so', async () => {
  await rig.settle('Denver');
  rig.weatherService.answerWith((_url, response) => response.writeHead(503).end());
  const { log, watch } = rig.startWatch();
  await watch();
  expect(log.events()).toMatchObject([
    { message: 'weatherFailed', source: 'National Weather Service', status: 503 },
    { message: 'watchRan', homes: 1, unread: 1 },
  ]);
});

test('fails where nobody can say who is subscribed, so that it is tried again', async () => {
  rig.skill.database.failWith({ status: 400, error: 'ResourceNotFoundException', times: 9 });
  await expect(rig.startWatch().watch()).rejects.toThrow('who is subscribed');
});

test('whoever is subscribed hears so when they ask what is known of them', async () => {
  const device = await rig.settle('Denver');
  await device.launch();
  expect((await device.ask('AboutMeIntent')).speech).toContain('told of dangerous weather at home');
  await rig.subscribe(device, false);
  expect((await device.ask('AboutMeIntent')).speech).not.toContain('dangerous weather');
});
