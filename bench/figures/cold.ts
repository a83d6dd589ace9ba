import { cp } from 'node:fs/promises';
import { resolve } from 'node:path';

import { gazetteerFile } from '../../simulator/gazetteerFile.ts';
import { bundleFunction } from '../../tools/bundle/bundleFunction.ts';
import { warmBundle } from '../../tools/bundle/warmBundle.ts';
import { writeCodeCache } from '../../tools/bundle/writeCodeCache.ts';
import { eventOf, intentOf } from '../../tools/upstream/questions.ts';
import { startUpstream } from '../../tools/upstream/startUpstream.ts';
import type { Figure, Say } from '../figure.ts';
import { installRuntime } from '../installRuntime.ts';
import { buildReference } from '../starts/buildReference.ts';
import { replayServices } from '../starts/replayServices.ts';
import {
  startOnce,
  writeBare,
  type Environment,
  type Runtime,
  type Start,
} from '../starts/startOnce.ts';
import { medianOf, round } from '../statistics.ts';

const rounds = 21;
const programs = [
  'bare',
  'reference',
  'referenceCached',
  'seven',
  'sevenCached',
  'skill',
  'cached',
  'shared',
  'sharedCached',
] as const;
type Program = (typeof programs)[number];

interface Setting extends Runtime {
  /** Of a place whose weather is nowhere yet, and of one whose weather lies in the shared cache. */
  readonly nowhere: Environment;
  readonly shared: Environment;
}

const event = eventOf(intentOf('RainIntent', { place: 'Oslo' }));

/**
 * From the start of a process to the posted answer to its first question, with the weather and the database on loopback,
 * against a handler that does nothing. Judged on Node 24, which the limits were set on, where that can be had.
 */
export async function measureCold(say: Say): Promise<readonly Figure[]> {
  const { client, node24 } = await installRuntime(say);
  const upstream = await startUpstream();
  // In this order: what the first start fetches, the second finds.
  const nowhere = await replayServices(upstream.environment);
  const shared = await replayServices(upstream.environment);
  const judged = node24 ?? process.execPath;
  const nodes = judged === process.execPath ? [judged] : [process.execPath, judged];
  let figures: readonly Figure[] = [];
  for (const node of nodes) {
    const starts = await startInTurns({
      client,
      node,
      nowhere: nowhere.environment,
      shared: shared.environment,
    });
    figures = figuresOf(starts);
    const medians = programs.map((program) => `${program} ${describe(starts[program])}`);
    say(`  on Node ${node === node24 ? '24' : process.versions.node}: ${medians.join(', ')}`);
    say(`    ${toReference(starts)}`);
    say(`    ${figures.map(({ figure, value, unit }) => `${figure} ${value} ${unit}`).join(', ')}`);
  }
  await Promise.all([nowhere.close(), shared.close()]);
  await upstream.close();
  return figures;
}

type Starts = Readonly<Record<Program, readonly Start[]>>;

/** In turns, so that what else the machine does falls on all alike. */
async function startInTurns(setting: Setting): Promise<Starts> {
  const folders = await buildPrograms(setting);
  const { nowhere, shared } = setting;
  const withSeven = { ...nowhere, REFERENCE_REQUESTS: '7' };
  const runs: Record<Program, readonly [string, Environment]> = {
    bare: [folders.bare, nowhere],
    reference: [folders.reference, nowhere],
    referenceCached: [folders.referenceCached, nowhere],
    seven: [folders.reference, withSeven],
    sevenCached: [folders.referenceCached, withSeven],
    skill: [folders.skill, nowhere],
    cached: [folders.cached, nowhere],
    shared: [folders.skill, shared],
    sharedCached: [folders.cached, shared],
  };
  // Recorded once, and replayed from then on.
  for (const program of programs) await startOnce(...runs[program], setting, event);
  const starts: Record<Program, Start[]> = {
    bare: [],
    reference: [],
    referenceCached: [],
    seven: [],
    sevenCached: [],
    skill: [],
    cached: [],
    shared: [],
    sharedCached: [],
  };
  for (let count = 0; count < rounds; count++)
    for (const program of programs)
      starts[program].push(await startOnce(...runs[program], setting, event));
  return starts;
}

async function buildPrograms({ node, nowhere: environment }: Setting) {
  const folders = {
    bare: await writeBare(),
    reference: await buildReference(),
    referenceCached: resolve('dist/bench/referenceCached'),
    skill: resolve('dist/bench/skill'),
    cached: resolve('dist/bench/cached'),
  };
  const entry = 'lambda/functions/skill.ts';
  await bundleFunction({ entry, folder: folders.skill, gazetteerFile });
  await warmBundle({ folder: folders.skill, environment, event });
  const cached = [
    ['reference', 'referenceCached'],
    ['skill', 'cached'],
  ] as const;
  for (const [plain, withCache] of cached) {
    await cp(folders[plain], folders[withCache], { recursive: true });
    await writeCodeCache({ folder: folders[withCache], environment, event, node });
  }
  return folders;
}

/**
 * How the skill compares with the programs that the limits were set by, where a bare start takes another share of theirs, when
 * they make its requests.
 */
function toReference(starts: Starts): string {
  const ratio = (program: Program, to: Program) =>
    round(timeOf(starts[program]) / timeOf(starts[to]));
  return [
    `the reference takes ${ratio('reference', 'bare')} × bare,`,
    `with the skill's seven requests ${ratio('seven', 'bare')}, the skill ${ratio('skill', 'seven')} of that;`,
    `with code caches ${ratio('referenceCached', 'bare')},`,
    `${ratio('sevenCached', 'bare')}, ${ratio('cached', 'sevenCached')} of that`,
  ].join(' ');
}

function timeOf(starts: readonly Start[]): number {
  return medianOf(starts.map(({ milliseconds }) => milliseconds));
}

function figuresOf({ bare, skill, cached, shared, sharedCached }: Starts): readonly Figure[] {
  const unit = '× bare';
  const timesBare = (starts: readonly Start[]) => round(timeOf(starts) / timeOf(bare));
  const figures: Figure[] = [
    { figure: 'cold', value: timesBare(skill), limit: 3.4, unit },
    { figure: 'coldCached', value: timesBare(cached), limit: 2.4, unit },
    { figure: 'coldShared', value: timesBare(shared), limit: 3.4, unit },
    { figure: 'coldSharedCached', value: timesBare(sharedCached), limit: 2.4, unit },
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
  const milliseconds = Math.round(timeOf(starts));
  return `${milliseconds} ms, ${Math.round(memoryOf(starts) ?? 0)} MB`;
}
