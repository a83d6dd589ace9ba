import { basename, resolve } from 'node:path';

import { build } from 'esbuild';

/** Bundles a program of the bench, which starts in a tenth of the time that way; returns its file. */
export async function bundleProcess(entry: string): Promise<string> {
  const outfile = resolve('dist/bench', basename(entry).replace(/\.ts$/, '.cjs'));
  await build({
    entryPoints: [entry],
    outfile,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    logLevel: 'warning',
  });
  return outfile;
}
