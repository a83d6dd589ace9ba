/**
 * Leaves what few questions need in files of their own, which are read at their first use. The sources import it at the
 * top, and call it without waiting; the bundle is CommonJS, which can load as late as it likes.
 */

import { readFile } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';

import type { Plugin } from 'esbuild';

/** What one topic alone needs: rain is asked about most, and a file of its own would be worth less than it weighs for small ones. */
const topics = [
  'activity', 'overview', 'sky', 'snow', 'storm', 'temperature', 'typical', 'warning', 'wear', 'wind',
]; // prettier-ignore

/** By the file that chooses: which of the files beside it are deferred. They export functions alone. */
const deferred: Readonly<Record<string, readonly string[]>> = {
  'lambda/answerIntent.ts': ['forgetMe', 'keepPlaces', 'keepSetting', 'tellSource'],
  'lambda/answer/planSubject.ts': topics,
  'lambda/speech/en/sayPlan.ts': topics,
};

export const deferImports: Plugin = {
  name: 'deferImports',
  setup: (build) => {
    build.onResolve({ filter: /^\.\/\w+\.ts$/ }, ({ path, importer }) => {
      const chooser = Object.keys(deferred).find((file) => importer === resolve(file));
      if (chooser === undefined || deferred[chooser]?.includes(basename(path, '.ts')) !== true)
        return undefined;
      return { path: resolve(dirname(chooser), path), namespace: 'deferred' };
    });
    build.onLoad({ filter: /./, namespace: 'deferred' }, async ({ path }) => {
      const source = await readFile(path, 'utf8');
      const names = Array.from(
        source.matchAll(/^export (?:async )?function (\w+)/gm),
        ([, name = '']) => name,
      );
      const file = `./${basename(path)}`;
      const contents = names.map(
        (name) =>
          `export function ${name}(...given) { return loadNow(import('${file}')).${name}(...given); }`,
      );
      return { contents: contents.join('\n'), loader: 'js', resolveDir: dirname(path) };
    });
  },
};

/** In what esbuild has split: what was deferred is loaded where it is used. As long as it was, for the source map. */
export function loadDeferred(code: string): string {
  return code.replace(/\bloadNow\(import\(("[^"]+")\)\)/g, (call, file: string) =>
    `require(${file})`.padEnd(call.length),
  );
}
