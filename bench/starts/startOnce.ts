import { mkdir, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';

import { startFunction } from '../../tools/lambdaRuntime/startFunction.ts';

export type Environment = Readonly<Record<string, string>>;

/** What runs a function: AWS's client or ours, on a Node. */
export interface Runtime {
  readonly client: string;
  readonly node: string;
}

export interface Start {
  /** From the start of the process to its posted answer. */
  readonly milliseconds: number;
  /** The peak; undefined where the system does not tell. */
  readonly megabytes: number | undefined;
}

/** Starts a function that has to answer this event, as part of a trace where one is given. */
export async function startOnce(
  folder: string,
  environment: Environment,
  { client, node }: Runtime,
  event: string,
  traceHeader?: string,
): Promise<Start> {
  const lines: string[] = [];
  const onLine = (line: string) => lines.push(line);
  const startedAt = performance.now();
  const running = await startFunction({ folder, client, node, environment, onLine });
  const outcome = await running.invoke(event, traceHeader);
  const milliseconds = performance.now() - startedAt;
  const peak = running.peakBytes();
  await running.kill();
  const isWhole =
    outcome.outcome === 'answered' && !lines.some((line) => line.includes('codeCacheRefused'));
  if (!isWhole)
    throw new Error(`${folder}: ${outcome.outcome} ${outcome.body}\n${lines.join('\n')}`);
  return { milliseconds, megabytes: peak === undefined ? undefined : peak / 1e6 };
}

/** Writes the handler that does nothing, which starts are measured against; returns its folder. */
export async function writeBare(): Promise<string> {
  const folder = resolve('dist/bench/bare');
  await mkdir(folder, { recursive: true });
  const bare = "export const handler = async () => ({ version: '1.0', response: {} });\n";
  await writeFile(`${folder}/index.mjs`, bare);
  return folder;
}
