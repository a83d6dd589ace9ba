/**
 * Runs a bundle until it has answered the event on standard input, then writes what V8 has compiled beside it. Run by
 * itself, by the very Node that will load the cache: what the first answer needed is in it.
 */

import { readFileSync, writeFileSync } from 'node:fs';

import { compileBundle } from './compileBundle.ts';

const [, , file = ''] = process.argv;
const event: unknown = JSON.parse(readFileSync(0, 'utf8'));
const { script, runHandler } = compileBundle(file);
void Promise.resolve(runHandler()(event, {})).then(() => {
  writeFileSync(`${file}.cache`, script.createCachedData());
  process.exit();
});
