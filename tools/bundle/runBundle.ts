import { spawn } from 'node:child_process';
import { basename, resolve } from 'node:path';

import { build } from 'esbuild';

export interface FirstAnswer {
  /** Of a bundle. */
  readonly folder: string;
  /** What the function needs to answer `event`. */
  readonly environment: Readonly<Record<string, string>>;
  /** JSON */
  readonly event: string;
  /** The Node that runs it; this one where undefined. */
  readonly node?: string;
}

/** Looked for by the AWS SDK; a local database takes any. */
const setByLambda = { AWS_ACCESS_KEY_ID: 'local', AWS_SECRET_ACCESS_KEY: 'local' };

/** Has a program in `tools/bundle/` run a bundle in a process of its own until it has answered. */
export async function runBundle(program: string, firstAnswer: FirstAnswer): Promise<void> {
  const { folder, environment, event, node = process.execPath } = firstAnswer;
  const outfile = `dist/tools/${basename(program, '.ts')}.cjs`;
  const options = { bundle: true, platform: 'node', format: 'cjs', minify: true } as const;
  await build({ ...options, entryPoints: [`tools/bundle/${program}`], outfile });
  const child = spawn(node, [outfile, resolve(folder)], {
    env: { ...setByLambda, LAMBDA_TASK_ROOT: resolve(folder), ...environment },
    stdio: ['pipe', 'ignore', 'inherit'],
  });
  child.stdin.end(event);
  const code = await new Promise((settle) => child.once('close', settle));
  if (code !== 0) throw new Error(`${program} failed for ${folder}; see above.`);
}
