import { DynamoDBClient, GetItemCommand } from '@aws-sdk/client-dynamodb';

import { cacheTable } from '../../lambda/memory/tables.ts';
import { createRemedy } from '../../lambda/remedy/createRemedy.ts';
import { readRemedyConfig } from '../../lambda/remedy/remedyConfig.ts';
import { createTables } from '../../simulator/createTables.ts';
import { startLocalDynamo, type LocalDynamo } from '../../simulator/localDynamo.ts';
import { startAws, type AwsOnLoopback } from '../../tools/aws/startAws.ts';
import { collectLog } from '../support/collectLog.ts';
import { alarmEvent } from './alarmEvent.ts';

let database: LocalDynamo;
let aws: AwsOnLoopback;
let cache: string;
let caches = 0;
beforeAll(async () => {
  const local = await startLocalDynamo();
  if ('problem' in local) throw new Error(local.message);
  database = local;
  aws = await startAws(database.config.endpoint);
});
beforeEach(async () => {
  cache = `cache-${(caches += 1)}`;
  await createTables(database.config, { [cache]: cacheTable });
  aws.forget();
  aws.answer('sns:Publish', () => ({}));
});
afterAll(async () => {
  await aws.close();
  await database.close();
});

const start = Date.UTC(2026, 10, 22, 18);
const minute = 60_000;
const hour = 60 * minute;

function startRemedy() {
  const clock = { now: start };
  const log = collectLog();
  const config = readRemedyConfig({
    AWS_REGION: 'us-east-1',
    AWS_ACCESS_KEY_ID: 'local',
    AWS_SECRET_ACCESS_KEY: 'local',
    AWS_ENDPOINT_URL: aws.url,
    PEOPLE_TABLE: 'people',
    CACHE_TABLE: cache,
    DEAD_LETTER_QUEUE_ARN: 'arn:aws:sqs:us-east-1:123456789012:dead-letters',
    WATCH_SCHEDULE: 'red-sky-watch',
    WAKE_TOPIC: 'arn:aws:sns:us-east-1:123456789012:person',
    ACTS_AN_HOUR: '2',
  });
  const follow = createRemedy(config, log.log, () => clock.now);
  const say = (alarm: string, state: 'ALARM' | 'OK', at = clock.now) =>
    follow(alarmEvent(`red-sky-${alarm}`, state, at));
  return { clock, log, say };
}

/** What a person is told, by the sentence after the alarm's name. */
const wokenBy = () =>
  aws
    .callsOf('sns:Publish')
    .map(({ input }) => /needs a person\. ([^\n]*)/.exec(messageOf(input))?.[1]);

function messageOf(input: unknown): string {
  return typeof input === 'object' && input !== null && 'Message' in input
    ? String(input.Message)
    : '';
}

/** What stands in the cache table of a source, forced by an operator. */
async function forcedTo(source: string) {
  const client = new DynamoDBClient(database.config);
  const Key = { pk: { S: `source#${source}` } };
  const { Item } = await client.send(new GetItemCommand({ TableName: cache, Key }));
  client.destroy();
  return { to: Item?.['forcedTo']?.S, until: Number(Item?.['forcedUntil']?.N) };
}

describe('a source that fails', () => {
  test('is left alone for half an hour at most, and asked again when the alarm ends', async () => {
    const { clock, log, say } = startRemedy();
    await say('open-meteo-fails', 'ALARM');
    expect(await forcedTo('Open-Meteo')).toEqual({ to: 'open', until: start + hour / 2 });
    clock.now += 5 * minute;
    await say('open-meteo-fails', 'OK');
    expect((await forcedTo('Open-Meteo')).to).toBeUndefined();
    expect(log.events()).toMatchObject([
      { message: 'remedyActed', alarm: 'open-meteo-fails', act: 'openCircuit', result: 'done' },
      { message: 'remedyActed', alarm: 'open-meteo-fails', act: 'closeCircuit', result: 'done' },
    ]);
    expect(wokenBy()).toEqual([]);
  });

  test('is followed once, however often it is told', async () => {
    const { log, say } = startRemedy();
    await say('met-norway-fails', 'ALARM');
    await say('met-norway-fails', 'ALARM');
    expect(log.events()).toHaveLength(1);
    expect((await forcedTo('MET Norway')).to).toBe('open');
  });

  test('that was never mended needs no end', async () => {
    const { log, say } = startRemedy();
    await say('open-meteo-fails', 'OK');
    expect(log.events()).toEqual([]);
  });
});

describe('a table that turns calls away', () => {
  const describeTable = (OnDemandThroughput?: object) => {
    aws.answer('dynamodb:DescribeTable', () => ({ body: { Table: { OnDemandThroughput } } }));
    aws.answer('dynamodb:UpdateTable', () => ({}));
  };
  const updates = () => aws.callsOf('dynamodb:UpdateTable').map(({ input }) => input);

  test('may use twice as much until the alarm ends', async () => {
    describeTable({ MaxReadRequestUnits: 1000, MaxWriteRequestUnits: 30_000 });
    const { clock, say } = startRemedy();
    await say('people-throttled', 'ALARM');
    clock.now += 10 * minute;
    await say('people-throttled', 'OK');
    expect(updates()).toEqual([
      { TableName: 'people', OnDemandThroughput: { MaxReadRequestUnits: 2000, MaxWriteRequestUnits: 40_000 } },
      { TableName: 'people', OnDemandThroughput: { MaxReadRequestUnits: 1000, MaxWriteRequestUnits: 30_000 } },
    ]); // prettier-ignore
  });

  test.each([
    ['no maximum', undefined],
    ['none of one kind and all there is of the other', { MaxReadRequestUnits: -1, MaxWriteRequestUnits: 40_000 }],
  ])('and has %s, is for a person', async (_what, maximum) => {
    describeTable(maximum);
    const { log, say } = startRemedy();
    await say('cache-throttled', 'ALARM');
    expect(updates()).toEqual([]);
    expect(wokenBy()).toEqual(['No program knows what would help.']);
    expect(log.events()).toMatchObject([
      { act: 'raiseMaximum', result: 'nothingToDo' },
      { message: 'personWoken', alarm: 'cache-throttled', reason: 'noRemedy' },
    ]);
  }); // prettier-ignore

  test('and cannot be changed, is for a person', async () => {
    describeTable({ MaxReadRequestUnits: 1000, MaxWriteRequestUnits: 1000 });
    aws.answer('dynamodb:UpdateTable', () => ({ status: 400 }));
    const { say } = startRemedy();
    await say('people-throttled', 'ALARM');
    expect(wokenBy()).toEqual(['What a program tried has failed; its log says what.']);
  });
});

describe('dead letters', () => {
  test('go back to their queue once a day; then a person looks', async () => {
    aws.answer('sqs:StartMessageMoveTask', () => ({ body: { TaskHandle: 't' } }));
    const { clock, say } = startRemedy();
    await say('dead-letters', 'ALARM');
    expect(aws.callsOf('sqs:StartMessageMoveTask')).toMatchObject([
      { input: { SourceArn: 'arn:aws:sqs:us-east-1:123456789012:dead-letters' } },
    ]);
    clock.now += minute;
    await say('dead-letters', 'OK');
    clock.now += hour;
    await say('dead-letters', 'ALARM');
    expect(aws.callsOf('sqs:StartMessageMoveTask')).toHaveLength(1);
    expect(wokenBy()).toEqual(['What a program did about it a while ago has not helped.']);
  });
});

describe('a watch that has stopped', () => {
  const schedule = {
    Arn: 'arn:aws:scheduler:us-east-1:123456789012:schedule/default/red-sky-watch',
    CreationDate: 1,
    LastModificationDate: 2,
    Name: 'red-sky-watch',
    GroupName: 'default',
    FlexibleTimeWindow: { Mode: 'OFF' },
    ScheduleExpression: 'rate(5 minutes)',
    StartDate: null,
    State: 'DISABLED',
    Target: { Arn: 'arn:aws:lambda:…:watch', RoleArn: 'arn:aws:iam::…' },
  };

  test('is started by its schedule, which is otherwise left as it is', async () => {
    aws.answer('scheduler:GetSchedule', () => ({ body: schedule }));
    aws.answer('scheduler:UpdateSchedule', () => ({}));
    await startRemedy().say('watch-stopped', 'ALARM');
    const { GroupName, FlexibleTimeWindow, ScheduleExpression, Target } = schedule;
    expect(aws.callsOf('scheduler:UpdateSchedule')).toEqual([
      {
        action: 'scheduler:UpdateSchedule',
        path: '/schedules/red-sky-watch',
        input: { GroupName, FlexibleTimeWindow, ScheduleExpression, Target, State: 'ENABLED' },
      },
    ]);
    expect(wokenBy()).toEqual([]);
  });

  test('and has no schedule any more, is for a person', async () => {
    aws.answer('scheduler:GetSchedule', () => ({ status: 404 }));
    await startRemedy().say('watch-stopped', 'ALARM');
    expect(wokenBy()).toEqual(['No program knows what would help.']);
  });
});

describe('a person is woken', () => {
  test('for an alarm that no program knows, and not for its end', async () => {
    const { log, say } = startRemedy();
    await say('defects', 'ALARM');
    await say('defects', 'OK');
    expect(aws.callsOf('sns:Publish')).toMatchObject([
      {
        input: {
          TopicArn: 'arn:aws:sns:us-east-1:123456789012:person',
          Subject: 'Red Sky: red-sky-defects',
        },
      },
    ]);
    expect(log.events()).toMatchObject([{ message: 'personWoken', alarm: 'other' }]);
  });

  test('once programs have acted as often as they may in an hour', async () => {
    const { clock, say } = startRemedy();
    for (const state of ['ALARM', 'OK', 'ALARM', 'OK', 'ALARM', 'OK'] as const) {
      await say('open-meteo-fails', state);
      clock.now += minute;
    }
    expect(wokenBy()).toEqual(['Programs have acted as often in this hour as they may.']);
    clock.now += hour;
    await say('open-meteo-fails', 'ALARM');
    expect((await forcedTo('Open-Meteo')).to).toBe('open');
  });

  test('where nothing can be noted, and then no program acts', async () => {
    cache = 'gone';
    await startRemedy().say('open-meteo-fails', 'ALARM');
    expect(wokenBy()).toEqual(['Programs cannot read what was done before, and act no more.']);
  });

  test('or the event fails, so that it comes again', async () => {
    aws.answer('sns:Publish', () => ({
      status: 403,
      body: '<E><Code>AuthorizationError</Code></E>',
    }));
    await expect(startRemedy().say('defects', 'ALARM')).rejects.toThrow('AuthorizationError');
  });
});
