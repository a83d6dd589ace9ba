/** What the functions call, against what their roles allow: neither may be more than the other. */

import { readFileSync } from 'node:fs';

import { DynamoDBClient, PutItemCommand } from '@aws-sdk/client-dynamodb';

import { readCanaryConfig } from '../../lambda/canary/canaryConfig.ts';
import { createCanary } from '../../lambda/canary/createCanary.ts';
import { cacheTable, peopleTable } from '../../lambda/memory/tables.ts';
import { readNotifyConfig } from '../../lambda/notify/notifyConfig.ts';
import { mendedAlarms } from '../../lambda/remedy/alarm.ts';
import { createRemedy } from '../../lambda/remedy/createRemedy.ts';
import { readRemedyConfig } from '../../lambda/remedy/remedyConfig.ts';
import { createWatch } from '../../lambda/watch/createWatch.ts';
import { readWatchConfig } from '../../lambda/watch/watchConfig.ts';
import { createTables } from '../../simulator/createTables.ts';
import { startLocalDynamo, type LocalDynamo } from '../../simulator/localDynamo.ts';
import { startAws, type AwsOnLoopback } from '../../tools/aws/startAws.ts';
import { readTemplate } from '../../tools/template/readTemplate.ts';
import { statementsOf } from '../../tools/template/roleRules.ts';
import { isFields, listAt, referencesIn, textAt } from '../../tools/template/template.ts';
import { collectLog } from '../support/collectLog.ts';
import { createDevice } from '../support/device.ts';
import { tornadoAlert } from '../functions/jobs.ts';
import { sendJson, startLoopbackServer, type LoopbackServer } from '../support/loopbackServer.ts';
import { startSkill } from '../support/startSkill.ts';
import { without } from '../support/without.ts';
import { environmentOf } from './environmentOf.ts';

const template = readTemplate(readFileSync('template.yaml', 'utf8'));
const now = Date.UTC(2026, 10, 22, 18);

/** Allowed for what Lambda and the other services do on behalf of a function, so that no call of ours shows it. */
const madeByAmazon: Readonly<Record<string, readonly string[]>> = {
  notify: ['sqs:ReceiveMessage', 'sqs:DeleteMessage', 'sqs:GetQueueAttributes'].map(
    (action) => `${action} WarningQueue`,
  ),
  remedy: [
    // Moving dead letters, and handing the schedule's role on.
    'sqs:ReceiveMessage DeadLetterQueue',
    'sqs:DeleteMessage DeadLetterQueue',
    'sqs:GetQueueAttributes DeadLetterQueue',
    'sqs:SendMessage WarningQueue',
    'iam:PassRole ScheduleRole',
  ],
};

/** `action resource`, each once, without logs and traces. */
function allowedTo(bundle: string): readonly string[] {
  const role = `${bundle.charAt(0).toUpperCase()}${bundle.slice(1)}Role`;
  const allowed = statementsOf(template)
    .filter((each) => each.role === role)
    .flatMap(({ statement }) =>
      listAt(statement, 'Action').flatMap((action) =>
        listAt(statement, 'Resource').map((resource) => `${String(action)} ${nameOf(resource)}`),
      ),
    )
    .filter((each) => !/^(logs|xray):/.test(each) && !madeByAmazon[bundle]?.includes(each));
  return [...new Set(allowed)].sort();
}

function nameOf(resource: unknown): string {
  const names = referencesIn(resource).map((name) => name.split('.')[0] ?? '');
  const own = names.filter((name) => !name.startsWith('AWS::'));
  // The function is named as its stack is.
  return own.at(-1) ?? (names.includes('AWS::StackName') ? 'SkillFunction' : '*');
}

/** The same of what was called. */
function calledOn(aws: AwsOnLoopback): readonly string[] {
  const names = [...template.resources.keys()].sort((one, other) => other.length - one.length);
  const called = aws.calls().map(({ action, path, input }) => {
    const what = `${path} ${JSON.stringify(input)}`;
    const resource = names.find((name) => what.includes(name)) ?? 'SkillFunctionDeploymentGroup';
    // IAM knows no batches of messages.
    return `${action.replace('SendMessageBatch', 'SendMessage')} ${resource}`;
  });
  return [...new Set(called)].sort();
}

let database: LocalDynamo;
let aws: AwsOnLoopback;
let world: LoopbackServer;
beforeAll(async () => {
  const local = await startLocalDynamo();
  if ('problem' in local) throw new Error(local.message);
  database = local;
  [aws, world] = await Promise.all([startAws(local.config.endpoint), startLoopbackServer()]);
  await createTables(local.config, { PeopleTable: peopleTable, CacheTable: cacheTable });
});
beforeEach(() => {
  aws.forget();
});
afterAll(async () => {
  await Promise.all([aws.close(), world.close()]);
  await database.close();
});

const environment = (bundle: string) => ({
  ...environmentOf(template, bundle),
  AWS_REGION: 'us-east-1',
  AWS_ACCESS_KEY_ID: 'local',
  AWS_SECRET_ACCESS_KEY: 'local',
  AWS_ENDPOINT_URL: aws.url,
  NWS_URL: world.origin,
});

test('the canary', async () => {
  aws.answer('lambda:InvokeFunction', () => ({ status: 500 }));
  aws.answer('codedeploy:PutLifecycleEventHookExecutionStatus', () => ({}));
  const canary = createCanary(readCanaryConfig(environment('canary')), collectLog().log, () => now);
  await canary({});
  await canary({ DeploymentId: 'd', LifecycleEventHookExecutionId: 'h' });
  expect(calledOn(aws)).toEqual(allowedTo('canary'));
});

test('remedy, with every alarm', async () => {
  aws.answer('sns:Publish', () => ({}));
  aws.answer('sqs:StartMessageMoveTask', () => ({}));
  aws.answer('scheduler:GetSchedule', () => ({
    body: { FlexibleTimeWindow: {}, ScheduleExpression: 'rate(5 minutes)', Target: {} },
  }));
  aws.answer('scheduler:UpdateSchedule', () => ({}));
  aws.answer('dynamodb:DescribeTable', () => ({
    body: { Table: { OnDemandThroughput: { MaxReadRequestUnits: 10, MaxWriteRequestUnits: 10 } } },
  }));
  aws.answer('dynamodb:UpdateTable', () => ({}));
  const config = readRemedyConfig({ ...environment('remedy'), ACTS_AN_HOUR: '99' });
  const remedy = createRemedy(config, collectLog().log, () => now);
  for (const alarm of [...mendedAlarms, 'defects'])
    for (const NewStateValue of ['ALARM', 'OK']) {
      const StateChangeTime = new Date(now).toISOString();
      const Message = JSON.stringify({ AlarmName: `x-${alarm}`, NewStateValue, StateChangeTime });
      await remedy({ Records: [{ Sns: { Message } }] });
    }
  expect(calledOn(aws)).toEqual(allowedTo('remedy'));
});

test('the watch, with a warning for a subscriber', async () => {
  aws.answer('sqs:SendMessageBatch', () => ({ body: { Successful: [] } }));
  const properties = tornadoAlert(now);
  world.answerWith((_url, response) => {
    sendJson(response, { type: 'FeatureCollection', features: [{ properties }] });
  });
  const home = { name: 'Denver', country: 'US', latitude: 39.74, longitude: -104.98, timeZone: 'America/Denver', hasNamesakes: false }; // prettier-ignore
  const Item = {
    pk: { S: 'somebody' },
    sk: { S: 'settings' },
    home: { S: JSON.stringify(home) },
    subscriber: { S: JSON.stringify({ user: 'somebody', region: 'NA' }) },
  };
  const client = new DynamoDBClient(database.config);
  await client.send(new PutItemCommand({ TableName: 'PeopleTable', Item }));
  client.destroy();
  await createWatch(readWatchConfig(environment('watch')), collectLog().log, () => now)();
  expect(calledOn(aws)).toEqual(allowedTo('watch'));
});

test('the notifier is called by Lambda alone, and calls Alexa alone', () => {
  expect(readNotifyConfig(environment('notify'))).toMatchObject({ stage: 'development' });
  expect(allowedTo('notify')).toEqual([]);
});

test('the skill: questions, settings, forgetting, and events of Alexa', async () => {
  const skill = await startSkill();
  const recorder = await startAws(skill.database.endpoint);
  skill.replaceContainer({
    DYNAMODB_ENDPOINT: recorder.url,
    WEATHER_CONTACT: 'nobody@localhost',
    NWS_URL: 'http://127.0.0.1:9',
    WEATHER_IS_SAMPLE: 'false',
  });
  const device = createDevice(skill);
  await device.ask('SetHomeIntent', { place: 'Denver' });
  await device.ask('RainIntent');
  await device.ask('ForgetMeIntent');
  await device.ask('AMAZON.YesIntent');
  const other = createDevice(skill);
  await other.ask('SetHomeIntent', { place: 'Denver' });
  await other.ask('WarningIntent', { place: 'Chicago' });
  await keepMore(recorder);
  const envelope = other.build({
    type: 'AlexaSkillEvent.SkillDisabled',
    body: { userInformationPersistenceStatus: 'NOT_PERSISTED' },
  });
  const System = without(envelope.context.System, 'device');
  await skill.invoke({ ...without(envelope, 'session'), context: { System } });
  const called = recorder.calls().flatMap(({ action, input }) => {
    const [table = ''] = isFields(input)
      ? [
          input['TableName'] ??
            Object.keys(isFields(input['RequestItems']) ? input['RequestItems'] : {})[0],
        ]
      : [];
    return [`${action} ${table === 'people' ? 'PeopleTable' : 'CacheTable'}`];
  });
  await recorder.close();
  await skill.close();
  expect([...new Set(called)].sort()).toEqual(allowedTo('skill'));
}, 60_000);

/** Something that another release keeps of the person who asked last. */
async function keepMore(recorder: AwsOnLoopback): Promise<void> {
  const updates = recorder.callsOf('dynamodb:UpdateItem').map(({ input }) => input);
  const last = updates.findLast((input) => textAt(input, 'TableName') === 'people');
  const pk = textAt(last, 'Key', 'pk', 'S') ?? '';
  const client = new DynamoDBClient({ ...database.config, endpoint: recorder.url });
  await client.send(
    new PutItemCommand({ TableName: 'people', Item: { pk: { S: pk }, sk: { S: 'more' } } }),
  );
  client.destroy();
}
