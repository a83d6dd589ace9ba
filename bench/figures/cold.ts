import { cp, mkdir, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';

import { gazetteerFile } from '../../simulator/gazetteerFile.ts';
import { bundleFunction } from '../../tools/bundle/bundleFunction.ts';
import { writeCodeCache } from '../../tools/bundle/writeCodeCache.ts';
import { startFunction } from '../../tools/lambdaRuntime/startFunction.ts';
import { eventOf, intentOf } from '../../tools/upstream/questions.ts';
import { startUpstream } from '../../tools/upstream/startUpstream.ts';
import type { Figure, Say } from '../figure.ts';
import { installRuntime } from '../installRuntime.ts';
import { medianOf, round } from '../statistics.ts';

const rounds = 21;
const programs = ['bare', 'skill', 'cached'] as const;
type Program = (typeof programs)[number];

interface Start {
  readonly milliseconds: number;
  readonly megabytes: number | undefined;
}

interface Setting {
  readonly client: string;
  readonly node: string;
  readonly environment: Readonly<Record<string, string>>;
}

/** Asked before anything is measured, until the services have been compiled and answer at their own speed. */
const otherPlaces = [
  'Bergen', 'Lima', 'Rome', 'Madrid', 'Berlin', 'Tokyo', 'Osaka', 'Vienna', 'Prague', 'Warsaw', 'Athens', 'Cairo',
  'Dakar', 'Lagos', 'Nairobi', 'Sydney', 'Perth', 'Quito', 'Boston', 'Chicago', 'Houston', 'Denver', 'Seattle',
]; // prettier-ignore

const event = eventOf(intentOf('RainIntent', { place: 'Oslo' }));

/**
 * From the start of a process to the posted answer to its first question, with the weather and the database on loopback,
 * against a handler that does nothing. Judged on Node 24, which the limits were set on, where that can be had.
 */
export async function measureCold(say: Say): Promise<readonly Figure[]> {
  const { client, node24 } = await installRuntime(say);
  const upstream = await startUpstream();
  const judged = node24 ?? process.execPath;
  const nodes = judged === process.execPath ? [judged] : [process.execPath, judged];
  let figures: readonly Figure[] = [];
  for (const node of nodes) {
    const starts = await startInTurns({ client, node, environment: upstream.environment });
    figures = figuresOf(starts);
    const medians = programs.map((program) => `${program} ${describe(starts[program])}`);
    say(`  on Node ${node === node24 ? '24' : process.versions.node}: ${medians.join(', ')}`);
    say(`    ${figures.map(({ figure, value, unit }) => `${figure} ${value} ${unit}`).join(', ')}`);
  }
  await upstream.close();
  return figures;
}

type Starts = Readonly<Record<Program, readonly Start[]>>;

/** In turns, so that what else the machine does falls on all alike. */
async function startInTurns(setting: Setting): Promise<Starts> {
  const folders = await buildPrograms(setting);
  await warmUpstream(folders.skill, setting);
  const starts: Record<Program, Start[]> = { bare: [], skill: [], cached: [] };
  for (let count = 0; count < rounds; count++)
    for (const program of programs)
      starts[program].push(await startOnce(folders[program], setting));
  return starts;
}

async function buildPrograms({ node, environment }: Setting): Promise<Record<Program, string>> {
  const folders = {
    bare: resolve('dist/bench/bare'),
    skill: resolve('dist/bench/skill'),
    cached: resolve('dist/bench/cached'),
  };
  await mkdir(folders.bare, { recursive: true });
  const bare = "export const handler = async () => ({ version: '1.0', response: {} });\n";
  await writeFile(`${folders.bare}/index.mjs`, bare);
  const entry = 'lambda/functions/skill.ts';
  await bundleFunction({ entry, folder: folders.skill, gazetteerFile });
  await cp(folders.skill, folders.cached, { recursive: true });
  await writeCodeCache({ folder: folders.cached, environment, event, node });
  return folders;
}

async function warmUpstream(folder: string, setting: Setting): Promise<void> {
  const running = await startFunction({ folder, ...setting });
  for (const place of otherPlaces) await running.invoke(eventOf(intentOf('RainIntent', { place })));
  await running.kill();
}

async function startOnce(folder: string, { client, node, environment }: Setting): Promise<Start> {
  const lines: string[] = [];
  const onLine = (line: string) => lines.push(line);
  const startedAt = performance.now();
  const running = await startFunction({ folder, client, node, environment, onLine });
  const outcome = await running.invoke(event);
  const milliseconds = performance.now() - startedAt;
  const peak = running.peakBytes();
  await running.kill();
  const isWhole =
    outcome.outcome === 'answered' && !lines.some((line) => line.includes('codeCacheRefused'));
  if (!isWhole)
    throw new Error(`${folder}: ${outcome.outcome} ${outcome.body}\n${lines.join('\n')}`);
  return { milliseconds, megabytes: peak === undefined ? undefined : peak / 1e6 };
}

function figuresOf({ bare, skill, cached }: Starts): readonly Figure[] {
  const time = (starts: readonly Start[]) =>
    medianOf(starts.map(({ milliseconds }) => milliseconds));
  const unit = '× bare';
  const figures: Figure[] = [
    { figure: 'cold', value: round(time(skill) / time(bare)), limit: 3.4, unit },
    { figure: 'coldCached', value: round(time(cached) / time(bare)), limit: 2.4, unit },
  ];
  const [bareMemory, skillMemory] = [memoryOf(bare), memoryOf(skill)];
  // Only Linux tells the peak of another process.
  if (bareMemory === undefined || skillMemory === undefined) return figures;
  return [
    ...figures,
    { figure: 'peakMemory', value: round(skillMemory / bareMemory), limit: 1.4, unit },
  ];
}

function memoryOf(starts: readonly Start[]): number | undefined {
  const known = starts.flatMap(({ megabytes }) => megabytes ?? []);
  return known.length === 0 ? undefined : medianOf(known);
}

function describe(starts: readonly Start[]): string {
  const milliseconds = Math.round(medianOf(starts.map((start) => start.milliseconds)));
  return `${milliseconds} ms, ${Math.round(memoryOf(starts) ?? 0)} MB`;
}
