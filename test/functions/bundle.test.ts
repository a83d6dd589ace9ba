/** The bundle as Lambda runs it: in a process of its own, fed over the Runtime API on loopback. */

import { readFileSync } from 'node:fs';
import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import * as v from 'valibot';

import { conversationIntents, questionIntents } from '../../interactionModels/intents.ts';
import { gazetteerFile } from '../../simulator/gazetteerFile.ts';
import { startXray } from '../../tools/aws/startXray.ts';
import { bundleFunction } from '../../tools/bundle/bundleFunction.ts';
import { warmBundle } from '../../tools/bundle/warmBundle.ts';
import { writeCodeCache } from '../../tools/bundle/writeCodeCache.ts';
import type { Outcome } from '../../tools/lambdaRuntime/runtimeApi.ts';
import type { RunningFunction } from '../../tools/lambdaRuntime/startFunction.ts';
import { buildRuntimeClient, startFunction } from '../../tools/lambdaRuntime/startFunction.ts';
import { readTemplate } from '../../tools/template/readTemplate.ts';
import { eventOf, intentOf } from '../../tools/upstream/questions.ts';
import type { Upstream } from '../../tools/upstream/startUpstream.ts';
import { startUpstream } from '../../tools/upstream/startUpstream.ts';
import { environmentOf } from '../template/environmentOf.ts';
import { runtimes } from './runtimes.ts';

const template = readTemplate(readFileSync('template.yaml', 'utf8'));

const answerSchema = v.pipe(
  v.string(),
  v.parseJson(),
  v.object({ response: v.object({ outputSpeech: v.object({ ssml: v.string() }) }) }),
);

let folder: string;
let client: string;
let upstream: Upstream;
let running: RunningFunction | undefined;
let lines: string[];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'red-sky-bundle-'));
  [client, upstream] = await Promise.all([
    buildRuntimeClient(),
    startUpstream(),
    bundleFunction({ entry: 'lambda/functions/skill.ts', folder, gazetteerFile }),
  ]);
}, 60_000);

beforeEach(() => {
  lines = [];
});

afterEach(async () => {
  await running?.kill();
  running = undefined;
});

afterAll(async () => {
  await upstream.close();
  await rm(folder, { recursive: true });
});

/** As the template sets it, but for where loopback is. */
async function start(
  own: Readonly<Record<string, string>> = {},
  node = process.execPath,
): Promise<RunningFunction> {
  running = await startFunction({
    folder,
    client,
    node,
    environment: { ...environmentOf(template, 'skill'), ...upstream.environment, ...own },
    onLine: (line) => lines.push(line),
  });
  return running;
}

function speechOf(outcome: Outcome): string {
  expect(outcome.outcome).toBe('answered');
  return v.parse(answerSchema, outcome.body).response.outputSpeech.ssml;
}

const rainInOslo = eventOf(intentOf('RainIntent', { place: 'Oslo' }));

test.each(runtimes)('on %s the bundle of the skill answers', async (_version, node) => {
  const skill = await start({}, node);
  expect(speechOf(await skill.invoke(rainInOslo))).toContain('Oslo');
});

describe('the bundle of the skill, under the Runtime API', () => {
  it('welcomes, and answers a question with weather and memory', async () => {
    const skill = await start();
    expect(speechOf(await skill.invoke(eventOf({ kind: 'launch' })))).toMatch(/<speak>.+<\/speak>/);
    expect(speechOf(await skill.invoke(rainInOslo))).toContain('Oslo');
    expect(lines.filter((line) => /WARN|ERROR/.test(line))).toEqual([]);
  });

  it('tells X-Ray of each stage, and of each call within its stage', async () => {
    const xray = await startXray();
    const skill = await start({ AWS_XRAY_DAEMON_ADDRESS: xray.address });
    const root = '1-5759e988-bd862e3fe1be46a994272793';
    const header = `Root=${root};Parent=53995c3f42cd8ad8;Sampled=1`;
    // Nobody has asked about it yet: its weather is looked for, leased, fetched and kept.
    speechOf(await skill.invoke(eventOf(intentOf('RainIntent', { place: 'Lima' })), header));
    const trace = await xray.next();
    await xray.close();
    expect(trace).toMatchObject({ trace_id: root, parent_id: '53995c3f42cd8ad8', name: 'skill' });
    const spans = trace.subsegments ?? [];
    const stages = spans.filter(({ namespace }) => namespace === undefined).map(({ name }) => name);
    expect(stages).toEqual([
      'understanding', 'place', 'time', 'weather', 'answer', 'speech', 'screen', 'response',
    ]); // prettier-ignore
    const weather = spans.find(({ name }) => name === 'weather')?.subsegments ?? [];
    const calls = weather.map(({ name, aws }) => aws?.operation ?? name);
    expect(calls).toEqual([
      'BatchGetItem', 'UpdateItem', expect.stringMatching(/^127\.0\.0\.1:\d+$/), 'PutItem',
    ]); // prettier-ignore
    const operations = spans.map(({ aws }) => aws?.operation);
    expect(operations).toEqual(expect.arrayContaining(['Query', 'PutItem']));
  });

  it('answers every intent, though it has to load what few of them need', async () => {
    const skill = await start();
    const slots = { place: 'Oslo', nickname: 'the cabin', newNickname: "Mum's", detail: 'brief' };
    for (const name of Object.keys({ ...questionIntents, ...conversationIntents }))
      speechOf(await skill.invoke(eventOf(intentOf(name, slots))));
    expect(lines.filter((line) => /ERROR/.test(line))).toEqual([]);
  });

  it('remembers the last question in a container of its own', async () => {
    speechOf(await (await start()).invoke(eventOf(intentOf('RainIntent', { place: 'Bergen' }))));
    await running?.kill();
    const speech = speechOf(await (await start()).invoke(eventOf(intentOf('TemperatureIntent'))));
    expect(speech).toContain('Bergen');
  });

  it.each([
    ['no object', '"hello"', 'malformed'],
    ['an empty object', '{}', 'malformed'],
    ['a request without a type', rainInOslo.replace('"IntentRequest"', '7'), 'malformed'],
    [
      "another skill's request",
      eventOf(
        { kind: 'launch' },
        { skillId: 'amzn1.ask.skill.11111111-1111-4111-8111-111111111111' },
      ),
      'otherSkill',
    ],
  ])('refuses %s with an error, and lives on', async (_, event, cause) => {
    const skill = await start();
    const refused = await skill.invoke(event);
    expect(refused.outcome).toBe('failed');
    expect(lines.some((line) => line.includes(cause))).toBe(true);
    expect(skill.isAlive()).toBe(true);
    expect(speechOf(await skill.invoke(rainInOslo))).toContain('Oslo');
  });

  it('says in one line what is missing of its configuration', async () => {
    const outcome = await (await start({ SKILL_ID: '' })).invoke(rainInOslo);
    expect(outcome.outcome).toBe('failedToStart');
    expect(outcome.body).toContain('SKILL_ID');
  });
});

describe('the entry', () => {
  /** What `index.mjs` holds for the rest of a test. */
  async function startWithEntry(entry: string): Promise<RunningFunction> {
    const file = join(folder, 'index.mjs');
    const usual = await readFile(file, 'utf8');
    await writeFile(join(folder, 'usual.mjs'), usual);
    await writeFile(file, entry);
    const started = await start();
    // The event waits until the client has loaded the entry.
    restore = () => writeFile(file, usual);
    return started;
  }
  let restore: () => Promise<void> = () => Promise.resolve();
  afterEach(() => restore());

  it('answers although a timer of an hour is pending', async () => {
    const skill = await startWithEntry(`
      import { handler as answer } from './usual.mjs';
      export const handler = async (event, context) => {
        setTimeout(() => undefined, 3_600_000);
        return answer(event, context);
      };
    `);
    expect(speechOf(await skill.invoke(rainInOslo))).toContain('Oslo');
  });

  it('takes no callback, which newer runtimes refuse', async () => {
    const skill = await startWithEntry(`
      import { handler as answer } from './usual.mjs';
      export const handler = async () => ({ parameters: answer.length });
    `);
    const outcome = await skill.invoke('{}');
    expect(JSON.parse(outcome.body)).toEqual({ parameters: 2 });
  });

  it('is refused with a callback', async () => {
    const skill = await startWithEntry('export const handler = (event, context, done) => done();');
    const outcome = await skill.invoke('{}');
    expect(outcome.outcome).toBe('failedToStart');
    expect(outcome.body).toContain('callback');
  });

  it('answers when what a first answer calls is compiled at once', async () => {
    const files = ['index.cjs', 'index.cjs.map'].map((name) => join(folder, name));
    const usual = await Promise.all(files.map((file) => readFile(file)));
    restore = async () => {
      for (const [index, file] of files.entries()) await writeFile(file, usual[index] ?? '');
    };
    const { environment } = upstream;
    await warmBundle({ folder, environment, event: rainInOslo });
    expect((await readdir(folder)).filter((name) => name.endsWith('.json'))).toEqual([]);
    const skill = await start();
    expect(speechOf(await skill.invoke(rainInOslo))).toContain('Oslo');
    // Of what no first answer calls, nothing is lost.
    const wind = eventOf(intentOf('WindIntent', { place: 'Oslo' }));
    expect(speechOf(await skill.invoke(wind))).toContain('Oslo');
  });

  it('answers with a code cache, and without one that was made for another bundle', async () => {
    const file = join(folder, 'index.mjs');
    const usual = await readFile(file, 'utf8');
    restore = () => writeFile(file, usual);
    const { environment } = upstream;
    await writeCodeCache({ folder, environment, event: rainInOslo });
    // What came with it is all that a first answer reads: what is late is not read for it.
    const cached = (await readdir(folder)).filter((name) => name.endsWith('.cache'));
    expect(cached).toEqual(['index.cjs.cache']);
    expect(speechOf(await (await start()).invoke(rainInOslo))).toContain('Oslo');
    expect(lines.some((line) => line.includes('codeCacheRefused'))).toBe(false);

    await running?.kill();
    await writeFile(join(folder, 'index.cjs.cache'), 'no cache at all');
    expect(speechOf(await (await start()).invoke(rainInOslo))).toContain('Oslo');
    expect(lines.filter((line) => line.includes('codeCacheRefused'))).toHaveLength(1);
  });
});
