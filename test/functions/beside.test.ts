/**
 * The functions beside the skill as Lambda runs them: each bundle in a process of its own, with the environment that the
 * template sets, doing its job over loopback.
 */

import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { DynamoDBClient, PutItemCommand } from '@aws-sdk/client-dynamodb';

import { cacheTable, peopleTable } from '../../lambda/memory/tables.ts';
import { createTables } from '../../simulator/createTables.ts';
import { startLocalDynamo, type LocalDynamo } from '../../simulator/localDynamo.ts';
import { startAws, type AwsOnLoopback } from '../../tools/aws/startAws.ts';
import { bundleFunction } from '../../tools/bundle/bundleFunction.ts';
import type { RunningFunction } from '../../tools/lambdaRuntime/startFunction.ts';
import { buildRuntimeClient, startFunction } from '../../tools/lambdaRuntime/startFunction.ts';
import { sendJson, startLoopbackServer, type LoopbackServer } from '../support/loopbackServer.ts';

const names = ['canary', 'notify', 'remedy', 'watch'] as const;
type Name = (typeof names)[number];

/** This Node, and those of Lambda's that are installed: `npm run bench -- cold` brings 24, `npm i node@22` there 22. */
const runtimes = [
  ['this Node', process.execPath],
  ['Node 22', join(process.cwd(), 'bench/.runtime/22/node_modules/node/bin/node')],
  ['Node 24', join(process.cwd(), 'bench/.runtime/node_modules/node/bin/node')],
].filter(([, path = '']) => existsSync(path));

let root: string;
let client: string;
let database: LocalDynamo;
let aws: AwsOnLoopback;
let world: LoopbackServer;
let running: RunningFunction | undefined;
let lines: string[];

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'red-sky-beside-'));
  const local = await startLocalDynamo();
  if ('problem' in local) throw new Error(local.message);
  database = local;
  [client, aws, world] = await Promise.all([
    buildRuntimeClient(),
    startAws(local.config.endpoint),
    startLoopbackServer(),
    createTables(local.config, { people: peopleTable, cache: cacheTable }),
    ...names.map((name) =>
      bundleFunction({ entry: `lambda/functions/${name}.ts`, folder: join(root, name) }),
    ),
  ]);
}, 60_000);
beforeEach(() => {
  lines = [];
  aws.forget();
});
afterEach(async () => {
  await running?.kill();
  running = undefined;
});
afterAll(async () => {
  await Promise.all([aws.close(), world.close()]);
  await database.close();
  await rm(root, { recursive: true });
});

const arn = (service: string, name: string) => `arn:aws:${service}:us-east-1:123456789012:${name}`;

const environments: Readonly<Record<Name, Readonly<Record<string, string>>>> = {
  canary: {
    SKILL_ID: 'amzn1.ask.skill.00000000-0000-4000-8000-000000000000',
    SKILL_FUNCTION: arn('lambda', 'function:red-sky:live'),
    SKILL_VERSION: arn('lambda', 'function:red-sky:7'),
  },
  notify: { PROACTIVE_CLIENT_ID: 'client', PROACTIVE_CLIENT_SECRET: 'secret' },
  remedy: {
    PEOPLE_TABLE: 'people',
    CACHE_TABLE: 'cache',
    DEAD_LETTER_QUEUE_ARN: arn('sqs', 'dead-letters'),
    WATCH_SCHEDULE: 'red-sky-watch',
    WAKE_TOPIC: arn('sns', 'person'),
    ACTS_AN_HOUR: '6',
  },
  watch: {
    PEOPLE_TABLE: 'people',
    CACHE_TABLE: 'cache',
    WARNING_QUEUE_URL: 'https://sqs.us-east-1.amazonaws.com/123456789012/warnings',
    WEATHER_CONTACT: 'nobody@localhost',
  },
};

async function start(
  name: Name,
  node = process.execPath,
  environment = environments[name],
): Promise<RunningFunction> {
  running = await startFunction({
    folder: join(root, name),
    client,
    node,
    environment: {
      LOG_LEVEL: 'INFO',
      METRICS_NAMESPACE: 'red-sky',
      // What Lambda sets, and where loopback is.
      AWS_SESSION_TOKEN: 'token',
      AWS_ENDPOINT_URL: aws.url,
      PROACTIVE_URL: world.origin,
      LWA_URL: world.origin,
      NWS_URL: world.origin,
      BRIGHT_SKY_URL: world.origin,
      MET_NORWAY_URL: world.origin,
      ...environment,
    },
    onLine: (line) => lines.push(line),
  });
  return running;
}

const inMinutes = (minutes: number) => new Date(Date.now() + minutes * 60_000).toISOString();
const alert = () => ({
  id: 'urn:1',
  event: 'Tornado Warning',
  status: 'Actual',
  messageType: 'Alert',
  severity: 'Extreme',
  sent: inMinutes(-5),
  onset: inMinutes(-5),
  ends: inMinutes(60),
});

interface Job {
  readonly event: () => unknown;
  readonly prepare: () => void | Promise<void>;
  /** What it has to call, each with how often. */
  readonly calls: readonly string[];
  /** What its log has to hold. */
  readonly lines: readonly string[];
}

const jobs: Readonly<Record<Name, Job>> = {
  canary: {
    event: () => ({ DeploymentId: 'd-1', LifecycleEventHookExecutionId: 'h-1' }),
    prepare: () => {
      aws.answer('lambda:InvokeFunction', () => ({
        body: { response: { outputSpeech: { ssml: '<speak>Oslo, Bergen</speak>' } } },
      }));
      aws.answer('codedeploy:PutLifecycleEventHookExecutionStatus', () => ({}));
    },
    calls: [
      'lambda:InvokeFunction',
      'lambda:InvokeFunction',
      'lambda:InvokeFunction',
      'codedeploy:PutLifecycleEventHookExecutionStatus',
    ],
    lines: ['"CanaryPassed":1'],
  },
  notify: {
    event: () => ({
      Records: [
        {
          messageId: 'm',
          body: JSON.stringify({
            referenceId: 'r',
            user: 'SOMEBODY',
            region: 'EU',
            alertType: 'TORNADO',
            issuer: 'the German Weather Service',
            foundAt: Date.now(),
          }),
        },
      ],
    }),
    prepare: () => {
      world.answerWith((url, response) => {
        if (url.pathname === '/auth/o2/token')
          sendJson(response, { access_token: 'token', expires_in: 3600 });
        else response.writeHead(202).end();
      });
    },
    calls: [],
    lines: ['"WarningsDelivered":1'],
  },
  remedy: {
    event: () => ({
      Records: [
        {
          Sns: {
            Message: JSON.stringify({
              AlarmName: 'red-sky-open-meteo-fails',
              NewStateValue: 'ALARM',
              StateChangeTime: inMinutes(0),
            }),
          },
        },
      ],
    }),
    prepare: () => undefined,
    calls: [
      'dynamodb:GetItem',
      'dynamodb:UpdateItem',
      'dynamodb:UpdateItem',
      'dynamodb:UpdateItem',
      'dynamodb:UpdateItem',
    ],
    lines: ['"act":"openCircuit","result":"done","RemedyActs":1'],
  },
  watch: {
    event: () => ({}),
    prepare: async () => {
      world.answerWith((_url, response) => {
        sendJson(response, { type: 'FeatureCollection', features: [{ properties: alert() }] });
      });
      aws.answer('sqs:SendMessageBatch', () => ({ body: { Successful: [] } }));
      const client = new DynamoDBClient(database.config);
      const home = { name: 'Denver', country: 'US', latitude: 39.74, longitude: -104.98, timeZone: 'America/Denver', hasNamesakes: false }; // prettier-ignore
      await client.send(
        new PutItemCommand({
          TableName: 'people',
          Item: {
            pk: { S: 'somebody' },
            sk: { S: 'settings' },
            home: { S: JSON.stringify(home) },
            subscriber: { S: JSON.stringify({ user: String(Date.now()), region: 'NA' }) },
          },
        }),
      );
      // What another run of this test has told of.
      const gone = {
        pk: { S: 'told#39.74 -104.98 America/Denver#TORNADO' },
        toldUntil: { N: '0' },
      };
      await client.send(new PutItemCommand({ TableName: 'cache', Item: gone }));
      client.destroy();
    },
    calls: [
      'dynamodb:Scan',
      'dynamodb:PutItem',
      'dynamodb:GetItem',
      'sqs:SendMessageBatch',
      'dynamodb:PutItem',
    ],
    lines: ['"WatchRuns":1,"WatchedHomesUnread":0,"WarningsFound":1'],
  },
};

describe.each(runtimes)('on %s', (_version, node) => {
  test.each(names)('%s starts, does its job and calls nothing else', async (name) => {
    const job = jobs[name];
    await job.prepare();
    const outcome = await (await start(name, node)).invoke(JSON.stringify(job.event()));
    expect(outcome).toMatchObject({ outcome: 'answered' });
    expect(aws.calls().map(({ action }) => action)).toEqual(job.calls);
    for (const part of job.lines) expect(lines.join('\n')).toContain(part);
    expect(lines.join('\n')).not.toContain('SOMEBODY');
  });
});

test.each(names.map((name) => [name, Object.keys(environments[name])[0] ?? '']))(
  '%s says in one line that %s is missing',
  async (name, variable) => {
    const lacking = { ...environments[name], [variable]: '' };
    const outcome = await (await start(name, process.execPath, lacking)).invoke('{}');
    expect(outcome.outcome).toBe('failedToStart');
    expect(outcome.body).toContain(variable);
  },
);
