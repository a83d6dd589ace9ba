/**
 * The functions beside the skill as Lambda runs them: each bundle in a process of its own, with the environment that the
 * template sets, doing its job over loopback.
 */

import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import * as v from 'valibot';

import { cacheTable, peopleTable } from '../../lambda/memory/tables.ts';
import { createTables } from '../../simulator/createTables.ts';
import { startLocalDynamo, type LocalDynamo } from '../../simulator/localDynamo.ts';
import { startAws, type AwsOnLoopback } from '../../tools/aws/startAws.ts';
import { startXray, type XrayOnLoopback } from '../../tools/aws/startXray.ts';
import { bundleFunction } from '../../tools/bundle/bundleFunction.ts';
import type { RunningFunction } from '../../tools/lambdaRuntime/startFunction.ts';
import { buildRuntimeClient, startFunction } from '../../tools/lambdaRuntime/startFunction.ts';
import { readTemplate } from '../../tools/template/readTemplate.ts';
import { startLoopbackServer, type LoopbackServer } from '../support/loopbackServer.ts';
import { environmentOf } from '../template/environmentOf.ts';
import { createJobs, names, type Job, type Name } from './jobs.ts';
import { runtimes } from './runtimes.ts';

const template = readTemplate(readFileSync('template.yaml', 'utf8'));

const traceId = '1-5759e988-bd862e3fe1be46a994272793';
const sampled = `Root=${traceId};Parent=53995c3f42cd8ad8;Sampled=1`;
/** What a role allows is named a little otherwise than what is called. */
const operationOf = (action: string) =>
  action.replace(/^\w+:/, '').replace(/^InvokeFunction$/, 'Invoke');

const sentSchema = v.object({
  Entries: v.tuple([
    v.object({
      MessageSystemAttributes: v.object({
        AWSTraceHeader: v.object({ DataType: v.literal('String'), StringValue: v.string() }),
      }),
    }),
  ]),
});

let root: string;
let client: string;
let database: LocalDynamo;
let aws: AwsOnLoopback;
let world: LoopbackServer;
let xray: XrayOnLoopback;
let running: RunningFunction | undefined;
let lines: string[];
let jobs: Readonly<Record<Name, Job>>;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'red-sky-beside-'));
  const local = await startLocalDynamo();
  if ('problem' in local) throw new Error(local.message);
  database = local;
  [client, aws, world, xray] = await Promise.all([
    buildRuntimeClient(),
    startAws(local.config.endpoint),
    startLoopbackServer(),
    startXray(),
    createTables(local.config, { PeopleTable: peopleTable, CacheTable: cacheTable }),
    ...names.map((name) =>
      bundleFunction({ entry: `lambda/functions/${name}.ts`, folder: join(root, name) }),
    ),
  ]);
  jobs = createJobs({ aws, world, database: database.config });
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
  await Promise.all([aws.close(), world.close(), xray.close()]);
  await database.close();
  await rm(root, { recursive: true });
});

async function start(
  name: Name,
  node = process.execPath,
  environment = environmentOf(template, name),
): Promise<RunningFunction> {
  running = await startFunction({
    folder: join(root, name),
    client,
    node,
    environment: {
      // What Lambda sets, and where loopback is.
      AWS_SESSION_TOKEN: 'token',
      AWS_ENDPOINT_URL: aws.url,
      AWS_XRAY_DAEMON_ADDRESS: xray.address,
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

describe.each(runtimes)('on %s', (_version, node) => {
  test.each(names)('%s starts, does its job and calls nothing else', async (name) => {
    const job = jobs[name];
    await job.prepare();
    const outcome = await (await start(name, node)).invoke(JSON.stringify(job.event()), sampled);
    expect(outcome).toMatchObject({ outcome: 'answered' });
    const called = aws.calls().map(({ action }) => action);
    expect(called.toSorted()).toEqual(job.calls.toSorted());
    for (const part of job.lines) expect(lines.join('\n')).toContain(part);
    expect(lines.join('\n')).not.toContain('SOMEBODY');
    const trace = await xray.next();
    expect(trace).toMatchObject({ name, trace_id: traceId });
    expect(JSON.stringify(trace)).not.toContain('SOMEBODY');
    for (const { action } of aws.calls())
      expect(JSON.stringify(trace)).toContain(`"operation":"${operationOf(action)}"`);
  });
});

test('a warning carries the trace of the watch that found it', async () => {
  await jobs.watch.prepare();
  await (await start('watch')).invoke(JSON.stringify(jobs.watch.event()), sampled);
  await xray.next();
  const [sent] = aws.callsOf('sqs:SendMessageBatch');
  const {
    Entries: [entry],
  } = v.parse(sentSchema, sent?.input);
  expect(entry.MessageSystemAttributes.AWSTraceHeader.StringValue).toContain(`Root=${traceId};`);
});

/** One of each that it cannot do without. */
const needed = {
  canary: 'SKILL_FUNCTION',
  notify: 'PROACTIVE_CLIENT_ID',
  remedy: 'WAKE_TOPIC',
  watch: 'WARNING_QUEUE_URL',
} as const satisfies Record<Name, string>;

test.each(names.map((name) => [name, needed[name]] as const))(
  '%s says in one line that %s is missing',
  async (name, variable) => {
    const lacking = { ...environmentOf(template, name), [variable]: '' };
    const outcome = await (await start(name, process.execPath, lacking)).invoke('{}');
    expect(outcome.outcome).toBe('failedToStart');
    expect(outcome.body).toContain(variable);
  },
);
