/**
 * One file of all that a start loads: each file costs Node a look-up, a read and a compilation of its own, and each name
 * that crosses files a look-up at every use.
 */

import { build } from 'esbuild';
import type { BuildOptions, Plugin } from 'esbuild';

/** A file of ES source that esbuild has split off. */
export interface SplitFile {
  /** Such as `index.cjs`. */
  readonly name: string;
  readonly code: string;
}

export interface CompiledFile extends SplitFile {
  /** Source map, as JSON. */
  readonly map: string;
}

/**
 * Joins the files that `names` lists into a CommonJS `index.cjs`, which exports what the one of that name does, and for
 * files that stay apart all that the others do (`findJoined`).
 */
export async function joinFiles(
  files: readonly SplitFile[],
  names: ReadonlySet<string>,
  options: BuildOptions,
): Promise<CompiledFile> {
  const apart = files.filter(({ name }) => !names.has(name));
  const shared = Array.from(names).filter((name) =>
    apart.some(({ code }) => code.includes(`"./${name}"`)),
  );
  const contents = [
    `export * from './index.cjs';`,
    ...shared.map((name) => `export * as ${partOf(name, names)} from './${name}';`),
  ];
  const codes = new Map(files.map(({ name, code }) => [name, code]));
  const { outputFiles } = await build({
    ...options,
    stdin: { contents: contents.join('\n'), resolveDir: '/' },
    outfile: 'index.cjs',
    bundle: true,
    write: false,
    plugins: [readFrom(codes, names)],
  });
  const textOf = (ending: string) =>
    outputFiles.find(({ path }) => path.endsWith(ending))?.text ?? '';
  return { name: 'index.cjs', code: textOf('.cjs'), map: textOf('.map') };
}

/** The same CommonJS, which finds in `index.cjs` what was joined. As long as it was, for the source map. */
export function findJoined(code: string, names: ReadonlySet<string>): string {
  return code.replace(/\brequire\("\.\/([\w-]+\.cjs)"\)/g, (call, name: string) =>
    names.has(name) ? `require("./index.cjs").${partOf(name, names)}`.padEnd(call.length) : call,
  );
}

function partOf(name: string, names: ReadonlySet<string>): string {
  return `$${Array.from(names).indexOf(name)}`;
}

function readFrom(codes: ReadonlyMap<string, string>, names: ReadonlySet<string>): Plugin {
  return {
    name: 'readFrom',
    setup: (all) => {
      all.onResolve({ filter: /./ }, ({ path }) => {
        const name = path.replace('./', '');
        return names.has(name) ? { path: name, namespace: 'split' } : { path, external: true };
      });
      all.onLoad({ filter: /./, namespace: 'split' }, ({ path }) => ({
        contents: codes.get(path) ?? '',
        loader: 'js',
      }));
    },
  };
}
