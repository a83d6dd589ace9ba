/**
 * Runs a bundle until it has answered the event on standard input, then writes what V8 has compiled beside it. Run by
 * itself, by the very Node that will load the cache: what the first answer needed is in it.
 */

import { readFileSync, writeFileSync } from 'node:fs';

import { createBundleLoader } from './compileBundle.ts';
import { lambdaContext } from './lambdaContext.ts';

const [, , folder = ''] = process.argv;
const event: unknown = JSON.parse(readFileSync(0, 'utf8'));
const { scripts, loadHandler } = createBundleLoader(folder);
void Promise.resolve(loadHandler()(event, lambdaContext)).then(() => {
  for (const [file, script] of scripts) writeFileSync(`${file}.cache`, script.createCachedData());
  process.exit();
});
