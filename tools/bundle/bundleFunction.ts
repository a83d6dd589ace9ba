import { copyFile, mkdir, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';

import { build, transform } from 'esbuild';
import type { BuildOptions, Metafile } from 'esbuild';

import { deferImports, loadDeferred } from './deferImports.ts';
import { findJoined, joinFiles } from './joinFiles.ts';
import type { CompiledFile, SplitFile } from './joinFiles.ts';
import {
  hoistImports,
  leaveOut,
  nameOperations,
  replacements,
  spellOutSettings,
} from './lighten.ts';

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

/**
 * Starts fast on every Node (docs/bench.md): made of ES sources, so that what is unused is dropped, and what is imported
 * late lies in files of its own, which are not read before.
 */
const recipe = {
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'esm',
  splitting: true,
  outExtension: { '.js': '.cjs' },
  chunkNames: '[name]-[hash]',
  minify: true,
  mainFields: ['module', 'main'],
  alias: {
    '@aws-sdk/credential-provider-node': './tools/bundle/environmentCredentials.ts',
    '@aws-sdk/core/account-id-endpoint': './tools/bundle/withoutSettings.ts',
    '@aws-sdk/middleware-endpoint-discovery': './tools/bundle/withoutSettings.ts',
    'ask-sdk-model': './tools/bundle/withoutServices.ts',
  },
  // Node loads its web streams when somebody asks whether there are any; the AWS SDK does, of every answer.
  define: { ReadableStream: 'undefined', Blob: 'undefined' },
  plugins: [
    deferImports,
    hoistImports,
    leaveOut,
    nameOperations,
    spellOutSettings,
    ...replacements,
  ],
  sourcemap: 'inline',
  logLevel: 'warning',
} satisfies BuildOptions;

/** Bundles a front door to `index.mjs` and what that loads. Tells what went into it. */
export async function bundleFunction(options: BundleOptions): Promise<Metafile> {
  const { entry, folder, gazetteerFile, overrides } = options;
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const { metafile, outputFiles } = await build({
    ...recipe,
    entryPoints: [{ in: entry, out: 'index' }],
    outdir: folder,
    ...overrides,
    metafile: true,
    write: false,
  });
  const files = outputFiles.map(({ path, text }) => ({
    name: basename(path),
    code: loadDeferred(text),
  }));
  const atOnce = loadedAtOnce(metafile);
  const late = files.filter(({ name }) => !atOnce.has(name));
  const written = await Promise.all([
    joinFiles(files, atOnce, commonJs),
    ...late.map((file) => asCommonJs(file, atOnce)),
  ]);
  await Promise.all(
    written.flatMap(({ name, code, map }) => [
      writeFile(join(folder, name), code),
      writeFile(join(folder, `${name}.map`), map),
    ]),
  );
  await writeFile(join(folder, 'index.mjs'), indexOf('./index.cjs'));
  if (gazetteerFile !== undefined) {
    await mkdir(join(folder, 'place'));
    await copyFile(gazetteerFile, join(folder, 'place', 'gazetteer.bin'));
  }
  return metafile;
}

/** Node loads an ES module, and through it Node's own modules, more slowly than CommonJS. */
const commonJs = {
  format: 'cjs',
  platform: 'node',
  target: 'node20',
  minify: true,
  supported: { 'dynamic-import': false },
  // Beside the bundle and unlinked: positions are resolved where the logs are read.
  sourcemap: 'external',
} satisfies BuildOptions;

async function asCommonJs(
  { name, code: source }: SplitFile,
  joined: ReadonlySet<string>,
): Promise<CompiledFile> {
  const { code, map } = await transform(source, { ...commonJs, sourcefile: name });
  return { name, code: findJoined(code, joined), map };
}

/** Names of the files that the front door loads with itself. */
function loadedAtOnce({ outputs }: Metafile): ReadonlySet<string> {
  const found = new Set<string>();
  const follow = (path: string) => {
    const output = outputs[path];
    if (output === undefined || found.has(path)) return;
    found.add(path);
    for (const { kind, path: other } of output.imports)
      if (kind === 'import-statement') follow(other);
  };
  const index = Object.keys(outputs).find((path) => basename(path) === 'index.cjs');
  if (index !== undefined) follow(index);
  return new Set(Array.from(found, (path) => basename(path)));
}

/** Lambda's client sends a large CommonJS entry through a slow lexer, but not what a module requires. */
export function indexOf(file: string): string {
  return `import { createRequire } from 'node:module'; export const { handler } = createRequire(import.meta.url)('${file}');\n`;
}
