import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { open } from 'node:fs/promises';
import { resolve } from 'node:path';

import * as v from 'valibot';

import { gazetteerFile } from '../../simulator/gazetteerFile.ts';
import { sampledHeader, startXray } from '../../tools/aws/startXray.ts';
import { bundleFunction } from '../../tools/bundle/bundleFunction.ts';
import { eventOf, intentOf } from '../../tools/upstream/questions.ts';
import { startUpstream } from '../../tools/upstream/startUpstream.ts';
import type { Figure, Say } from '../figure.ts';
import { installRuntime } from '../installRuntime.ts';
import { bundleProcess } from '../processes/bundleProcess.ts';
import { replayServices } from '../starts/replayServices.ts';
import { measureInvocation } from '../overhead/measureInvocation.ts';
import { startOnce, writeBare, type Environment, type Runtime } from '../starts/startOnce.ts';
import { medianOf, round } from '../statistics.ts';

const rounds = 21;
/** The engine compiles the same program a little otherwise each time, by some 10 µs a turn. */
const processes = 7;
/** Of requests, beside the first of each second: X-Ray's own rule, which nobody has changed. */
const sampledShare = 0.05;
const question = intentOf('RainIntent', { place: 'Oslo' });
const spentSchema = v.pipe(
  v.string(),
  v.parseJson(),
  v.object({ unwatched: v.number(), watched: v.number(), traced: v.number() }),
);

interface Programs {
  readonly bare: string;
  /** The skill with nobody to look on. */
  readonly unwatched: string;
  readonly watched: string;
}

/** What log lines, figures and traces add to a start and to a warm turn. */
export async function measureOverhead(say: Say): Promise<readonly Figure[]> {
  const { client, node24 } = await installRuntime(say);
  const node = node24 ?? process.execPath;
  const programs: Programs = {
    bare: await writeBare(),
    unwatched: resolve('dist/bench/unwatched'),
    watched: resolve('dist/bench/watched'),
  };
  const { unwatched, watched } = programs;
  const entry = 'bench/overhead/unwatchedSkill.ts';
  await bundleFunction({ entry, folder: unwatched, gazetteerFile });
  await bundleFunction({ entry: 'lambda/functions/skill.ts', folder: watched, gazetteerFile });
  const [upstream, xray] = await Promise.all([startUpstream(), startXray()]);
  const environment = {
    ...upstream.environment,
    LOG_LEVEL: 'INFO',
    METRICS_NAMESPACE: 'red-sky',
    AWS_XRAY_DAEMON_ADDRESS: xray.address,
  };
  const coldFigure = await measureStarts(programs, environment, { client, node }, say);
  const warmFigures = await measureTurns(programs, environment, { client, node }, say);
  await Promise.all([upstream.close(), xray.close()]);
  return [coldFigure, ...warmFigures];
}

/** A first turn is traced: nothing was before it in its second. */
async function measureStarts(
  { bare, unwatched, watched }: Programs,
  environment: Environment,
  runtime: Runtime,
  say: Say,
): Promise<Figure> {
  const event = eventOf(question);
  const services = await replayServices(environment);
  const start = async (folder: string) =>
    (await startOnce(folder, services.environment, runtime, event, sampledHeader)).milliseconds;
  const starts: Record<keyof Programs, number[]> = { bare: [], unwatched: [], watched: [] };
  // Recorded once, and replayed from then on.
  for (const folder of [unwatched, watched]) await start(folder);
  for (let count = 0; count < rounds; count++) {
    starts.bare.push(await start(bare));
    starts.unwatched.push(await start(unwatched));
    starts.watched.push(await start(watched));
  }
  await services.close();
  const of = (name: keyof Programs) => medianOf(starts[name]);
  const [base, without, all] = [of('bare'), of('unwatched'), of('watched')];
  say(
    `  a start ${Math.round(without)} ms, watched ${Math.round(all)} ms, bare ${Math.round(base)} ms`,
  );
  const value = round((all - without) / base);
  return { figure: 'overheadCold', value, limit: 0.3, unit: '× bare' };
}

async function measureTurns(
  { unwatched, watched }: Programs,
  environment: Environment,
  runtime: Runtime,
  say: Say,
): Promise<readonly Figure[]> {
  const program = await bundleProcess('bench/overhead/turnsProcess.ts');
  const events = {
    question: eventOf(question),
    launch: eventOf({ kind: 'launch' }),
    inSession: eventOf(question, { attributes: {} }),
  };
  const options = [program, unwatched, watched, events.question, events.launch, events.inSession];
  const added: number[] = [];
  const turns: number[] = [];
  for (let count = 0; count < processes; count++) {
    const { unwatched: without, watched: logged, traced } = await runTurns(runtime.node, options, environment); // prettier-ignore
    const [logging, tracing] = [logged - without, traced - logged];
    added.push(logging + sampledShare * tracing);
    turns.push(without);
    say(
      `  a warm turn ${round(without)} µs, its log line with figures ${round(logging)} µs, its trace, of one turn in twenty, ${round(tracing)} µs`,
    );
  }
  const invocation = await measureInvocation(unwatched, environment, runtime, events);
  const shareOf = (whole: number) => round((100 * medianOf(added)) / whole);
  const warm = shareOf(medianOf(turns));
  const figures = [{ figure: 'overheadWarm', value: warm, limit: 10, unit: '% of a warm turn' }];
  if (invocation === undefined) return figures;
  say(`  a warm turn with all that AWS's client does for it ${round(invocation)} µs`);
  const unit = '% of a warm invocation';
  return [
    ...figures,
    { figure: 'overheadInvocation', value: shareOf(invocation), limit: 10, unit },
  ];
}

async function runTurns(
  node: string,
  options: readonly string[],
  environment: Environment,
): Promise<v.InferOutput<typeof spentSchema>> {
  const lines = await open(resolve('dist/bench/lines.log'), 'w');
  const child = spawn(node, options, {
    env: { ...process.env, ...environment, GAZETTEER_FILE: resolve(gazetteerFile) },
    // A file: waking up whoever reads a pipe is not the skill's.
    stdio: ['ignore', lines.fd, 'pipe'],
  });
  let told = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    told += text;
  });
  await once(child, 'close');
  await lines.close();
  const spent = v.safeParse(spentSchema, told.trim().split('\n').at(-1));
  if (!spent.success) throw new Error(`The turns did not tell what they take:\n${told}`);
  return spent.output;
}
