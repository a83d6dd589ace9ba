/** What the bundle does otherwise than the sources, so that it starts faster (docs/bench.md). */

import { readFile } from 'node:fs/promises';

import type { Plugin } from 'esbuild';

/** What every answer needs. Imported at first use in the sources, so that tests and tools need not load it. */
const hoisted = ['./dynamoCalls.ts', 'node-fetch', 'node:http', 'node:https'];

/**
 * Loads `hoisted` with the bundle: it is needed anyway, and esbuild drops what is unused only where modules are imported
 * at the top.
 */
export const hoistImports: Plugin = {
  name: 'hoistImports',
  setup: (build) => {
    build.onLoad({ filter: /[\\/]lambda[\\/].*\.ts$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8');
      const found = hoisted.filter((name) => source.includes(`import('${name}')`));
      const imports = found.map(
        (name) => `import * as hoisted${hoisted.indexOf(name)} from '${name}';`,
      );
      const contents = found.reduce(
        (text, name) =>
          text.replaceAll(`import('${name}')`, `Promise.resolve(hoisted${hoisted.indexOf(name)})`),
        // In front of the first line, so that the source map keeps the lines.
        imports.join('') + source,
      );
      return { contents, loader: 'ts' };
    });
  },
};

/** What no request of ours reaches. */
const unreached = [
  // node-fetch: web streams for Node 14 (Node has its own, and looking for them loads them), and forms in answers.
  /^\.\/streams\.cjs$/,
  /^\.\/utils\/multipart-parser\.js$/,
  // The AWS SDK: event streams, of which DynamoDB has none. Being imported late, they would keep half of the SDK in
  // functions of its own.
  /^@smithy\/core\/event-streams$/,
  // The AWS SDK: names of browsers.
  /^bowser$/,
  // The ask SDK: a client of Alexa's services, sizes of screens and texts of a picture language before APL.
  /^\.\/service\/DefaultApiClient$/,
  /^\.\/util\/ViewportUtils$/,
  /^\.\/response\/(Plain|Rich)?TextContentHelper$/,
  /^\.\/response\/ImageHelper$/,
];

export const leaveOut: Plugin = {
  name: 'leaveOut',
  setup: (build) => {
    for (const filter of unreached)
      build.onResolve({ filter }, ({ path, importer }) =>
        /node_modules/.test(importer) ? { path, namespace: 'leftOut' } : undefined,
      );
    build.onLoad({ filter: /./, namespace: 'leftOut' }, () => ({ contents: '' }));
  },
};

/** Settings of the AWS SDK in a home folder, which Lambda has not: reading them would load more of Node than the files are worth. */
export const withoutHomeFolder: Plugin = {
  name: 'withoutHomeFolder',
  setup: (build) => {
    build.onResolve({ filter: /^node:fs\/promises$/ }, ({ path, importer }) =>
      /shared-ini-file-loader/.test(importer) ? { path, namespace: 'noFiles' } : undefined,
    );
    build.onLoad({ filter: /./, namespace: 'noFiles' }, () => ({
      contents: `export const readFile = () => Promise.reject(Object.assign(new Error('no home folder'), { code: 'ENOENT' }));`,
    }));
  },
};
