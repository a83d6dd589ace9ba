import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

import { build } from 'esbuild';

import type { Outcome } from './runtimeApi.ts';
import { startRuntimeApi } from './runtimeApi.ts';

export interface FunctionOptions {
  /** What Lambda unpacks: holds `index.mjs`. */
  readonly folder: string;
  /** The program that loads the handler: AWS's own, or ours (buildRuntimeClient). */
  readonly client: string;
  /** The Node that runs it; this one where undefined. */
  readonly node?: string;
  /** All that the function sees beside what Lambda sets. */
  readonly environment: Readonly<Record<string, string>>;
  /** Told each line that the function writes. */
  readonly onLine?: (line: string) => void;
}

export interface RunningFunction {
  /** As part of a trace, where its header is given. */
  readonly invoke: (event: string, traceHeader?: string) => Promise<Outcome>;
  /** Of memory, up to now; undefined where the system does not tell (Linux does). */
  readonly peakBytes: () => number | undefined;
  /** Microseconds of processor time, of all threads, up to now; undefined where the system does not tell. */
  readonly processorTime: () => number | undefined;
  readonly isAlive: () => boolean;
  readonly kill: () => Promise<void>;
}

/** Starts a function in a process of its own, as Lambda does, and feeds it events. */
export async function startFunction(options: FunctionOptions): Promise<RunningFunction> {
  const { folder, client, node = process.execPath, environment, onLine } = options;
  const api = await startRuntimeApi();
  const child = spawn(node, [client, 'index.handler'], {
    cwd: folder,
    env: {
      PATH: process.env['PATH'],
      AWS_LAMBDA_RUNTIME_API: api.address,
      AWS_LAMBDA_FUNCTION_NAME: 'red-sky',
      AWS_LAMBDA_FUNCTION_VERSION: '$LATEST',
      AWS_LAMBDA_FUNCTION_MEMORY_SIZE: '512',
      AWS_LAMBDA_LOG_GROUP_NAME: '/aws/lambda/red-sky',
      AWS_LAMBDA_LOG_STREAM_NAME: 'loopback',
      AWS_REGION: 'us-east-1',
      AWS_ACCESS_KEY_ID: 'local',
      AWS_SECRET_ACCESS_KEY: 'local',
      LAMBDA_TASK_ROOT: folder,
      _HANDLER: 'index.handler',
      ...environment,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      for (const line of text.split('\n')) if (line !== '') onLine?.(line);
    });
  const ended = once(child, 'close');
  const end: Promise<Outcome> = ended.then(() => ({ outcome: 'ended', body: '' }));
  return {
    invoke: (event, traceHeader) => Promise.race([api.invoke(event, traceHeader), end]),
    peakBytes: () => readPeak(child.pid),
    processorTime: () => readProcessorTime(child.pid),
    isAlive: () => child.exitCode === null && child.signalCode === null,
    kill: async () => {
      // AWS's client hangs in an orderly exit.
      child.kill('SIGKILL');
      await ended;
      await api.close();
    },
  };
}

/** Compiles our own client (runtimeClient.ts) for any Node; returns its path. */
export async function buildRuntimeClient(): Promise<string> {
  const outfile = 'dist/tools/runtimeClient.mjs';
  await build({
    entryPoints: ['tools/lambdaRuntime/runtimeClient.ts'],
    outfile,
    platform: 'node',
    format: 'esm',
    logLevel: 'warning',
  });
  return resolve(outfile);
}

/** The kernel's high-water mark of resident memory. */
function readPeak(pid: number | undefined): number | undefined {
  const file = `/proc/${pid ?? ''}/status`;
  if (pid === undefined || !existsSync(file)) return undefined;
  const [, kilobytes] = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(file, 'utf8')) ?? [];
  return kilobytes === undefined ? undefined : Number(kilobytes) * 1024;
}

/** In hundredths of a second, the fourteenth and fifteenth of what the kernel tells: the name before them may hold spaces. */
function readProcessorTime(pid: number | undefined): number | undefined {
  const file = `/proc/${pid ?? ''}/stat`;
  if (pid === undefined || !existsSync(file)) return undefined;
  const fields = readFileSync(file, 'utf8')
    .replace(/^.*\) /s, '')
    .split(' ');
  return (Number(fields[11]) + Number(fields[12])) * 10_000;
}
