import { spawn } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';

import { build } from 'esbuild';
import type { BuildOptions } from 'esbuild';

import { indexOf } from './bundleFunction.ts';

export interface CodeCacheOptions {
  /** Of a bundle. */
  readonly folder: string;
  /** What the function needs to answer `event`. */
  readonly environment: Readonly<Record<string, string>>;
  /** JSON */
  readonly event: string;
  /** The Node that will load the cache; this one where undefined. */
  readonly node?: string;
}

const program = {
  bundle: true,
  platform: 'node',
  format: 'cjs',
  minify: true,
} as const satisfies BuildOptions;

/** Lays a code cache beside a bundle, and has `index.mjs` load it. */
export async function writeCodeCache(options: CodeCacheOptions): Promise<void> {
  const { folder, environment, event, node = process.execPath } = options;
  const recorder = 'dist/tools/recordCodeCache.cjs';
  const loader = join(folder, 'loadWithCodeCache.cjs');
  await Promise.all([
    build({ ...program, entryPoints: ['tools/bundle/recordCodeCache.ts'], outfile: recorder }),
    build({ ...program, entryPoints: ['tools/bundle/loadWithCodeCache.ts'], outfile: loader }),
  ]);
  const child = spawn(node, [recorder, resolve(folder)], {
    env: { LAMBDA_TASK_ROOT: resolve(folder), ...environment },
    stdio: ['pipe', 'ignore', 'inherit'],
  });
  child.stdin.end(event);
  const code = await new Promise((settle) => child.once('close', settle));
  if (code !== 0) throw new Error(`The code cache of ${folder} was not made; see above.`);
  await writeFile(join(folder, 'index.mjs'), indexOf('./loadWithCodeCache.cjs'));
}
