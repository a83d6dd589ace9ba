import { copyFile, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { build } from 'esbuild';
import type { BuildOptions, Metafile } from 'esbuild';

import { hoistImports, leaveOut } from './lighten.ts';

export interface BundleOptions {
  /** Such as `lambda/functions/skill.ts`. */
  readonly entry: string;
  /** What Lambda unpacks; emptied first, so that no code cache of another bundle stays. */
  readonly folder: string;
  /** Places, to lie beside the bundle; left out where undefined. */
  readonly gazetteerFile?: string;
  /** For measuring what each part of the recipe brings. */
  readonly overrides?: BuildOptions;
}

/** Starts fast on every Node (docs/bench.md): CommonJS inside, made of ES sources, loaded through a tiny ES module. */
const recipe = {
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  minify: true,
  mainFields: ['module', 'main'],
  supported: { 'dynamic-import': false },
  alias: {
    '@aws-sdk/credential-provider-node': './tools/bundle/environmentCredentials.ts',
    'ask-sdk-model': './tools/bundle/withoutServices.ts',
  },
  plugins: [hoistImports, leaveOut],
  // Beside the bundle and unlinked: positions are resolved where the logs are read.
  sourcemap: 'external',
  metafile: true,
  logLevel: 'warning',
} satisfies BuildOptions;

/** Bundles a front door to `index.mjs` and what that loads. Tells what went into it. */
export async function bundleFunction(options: BundleOptions): Promise<Metafile> {
  const { entry, folder, gazetteerFile, overrides } = options;
  await rm(folder, { recursive: true, force: true });
  const { metafile } = await build({
    ...recipe,
    entryPoints: [entry],
    outfile: join(folder, 'index.cjs'),
    ...overrides,
    metafile: true,
  });
  await writeFile(join(folder, 'index.mjs'), indexOf('./index.cjs'));
  if (gazetteerFile !== undefined) {
    await mkdir(join(folder, 'place'));
    await copyFile(gazetteerFile, join(folder, 'place', 'gazetteer.bin'));
  }
  return metafile;
}

/** Lambda's client sends a large CommonJS entry through a slow lexer, but not what a module requires. */
export function indexOf(file: string): string {
  return `import { createRequire } from 'node:module'; export const { handler } = createRequire(import.meta.url)('${file}');\n`;
}
