import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import * as v from 'valibot';

import { compileAtOnce } from './compileAtOnce.ts';
import { ranFile } from './ran.ts';
import { runBundle } from './runBundle.ts';
import type { FirstAnswer } from './runBundle.ts';

const ranSchema = v.pipe(
  v.string(),
  v.parseJson(),
  v.array(v.object({ start: v.number(), end: v.number() })),
);

/** Rewrites a bundle so that what a first answer calls is compiled when it is loaded. */
export async function warmBundle(firstAnswer: FirstAnswer): Promise<void> {
  const { folder } = firstAnswer;
  await runBundle('recordRan.ts', firstAnswer);
  const [file, ranPath] = [join(folder, 'index.cjs'), join(folder, ranFile)];
  const [code, map, ran] = await Promise.all(
    [file, `${file}.map`, ranPath].map((path) => readFile(path, 'utf8')),
  );
  const warmed = compileAtOnce({ code: code ?? '', map: map ?? '' }, v.parse(ranSchema, ran));
  await Promise.all([
    writeFile(file, warmed.code),
    writeFile(`${file}.map`, warmed.map),
    rm(ranPath),
  ]);
}
