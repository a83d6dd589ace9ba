import { readFile } from 'node:fs/promises';
import { build } from 'esbuild';

export interface PageFile {
  readonly type: string;
  readonly body: string | Uint8Array;
}

const folder = 'simulator/page';

/** What the page consists of, by its path; the script is bundled from its sources, which takes some tens of milliseconds. */
export async function loadPageFiles(): Promise<ReadonlyMap<string, PageFile>> {
  const [html, css, icon, script] = await Promise.all([
    readFile(`${folder}/page.html`, 'utf8'),
    readFile(`${folder}/page.css`, 'utf8'),
    readFile(`${folder}/icon.svg`, 'utf8'),
    bundleScript(),
  ]);
  return new Map([
    ['/', { type: 'text/html; charset=utf-8', body: html }],
    ['/page.css', { type: 'text/css; charset=utf-8', body: css }],
    ['/icon.svg', { type: 'image/svg+xml', body: icon }],
    ['/page.js', { type: 'text/javascript; charset=utf-8', body: script }],
  ]);
}

async function bundleScript(): Promise<Uint8Array> {
  const { outputFiles } = await build({
    entryPoints: [`${folder}/main.ts`],
    bundle: true,
    format: 'esm',
    target: 'es2022',
    minify: true,
    write: false,
    logLevel: 'silent',
    tsconfigRaw: {},
  });
  const [script] = outputFiles;
  if (script === undefined) throw new Error(`${folder}/main.ts gave no script.`);
  return script.contents;
}
