import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { build } from 'esbuild';

import { indexOf } from './bundleFunction.ts';
import { runBundle } from './runBundle.ts';
import type { FirstAnswer } from './runBundle.ts';

/** Lays a code cache beside a bundle, and has `index.mjs` load it. Its Node has to be the one that will. */
export async function writeCodeCache(firstAnswer: FirstAnswer): Promise<void> {
  const { folder } = firstAnswer;
  await build({
    bundle: true,
    platform: 'node',
    format: 'cjs',
    minify: true,
    entryPoints: ['tools/bundle/loadWithCodeCache.ts'],
    outfile: join(folder, 'loadWithCodeCache.cjs'),
  });
  await runBundle('recordCodeCache.ts', firstAnswer);
  await writeFile(join(folder, 'index.mjs'), indexOf('./loadWithCodeCache.cjs'));
}
