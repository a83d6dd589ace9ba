import { mkdir, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';

import { build } from 'esbuild';

import { indexOf } from '../../tools/bundle/bundleFunction.ts';

/** Bundles the reference (referenceSkill.ts) plainly; returns its folder. */
export async function buildReference(): Promise<string> {
  const folder = resolve('dist/bench/reference');
  await mkdir(folder, { recursive: true });
  await build({
    entryPoints: ['bench/starts/referenceSkill.ts'],
    outfile: `${folder}/index.cjs`,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    minify: true,
    mainFields: ['module', 'main'],
    supported: { 'dynamic-import': false },
    logLevel: 'error',
  });
  await writeFile(`${folder}/index.mjs`, indexOf('./index.cjs'));
  return folder;
}
