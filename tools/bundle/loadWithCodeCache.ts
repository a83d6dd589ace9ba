/**
 * Beside a bundle that has a code cache, this is what `index.mjs` loads. A cache of another V8, or of one started with
 * other flags, is refused and costs no more than its reading; each refusal is a log line to be counted.
 */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { compileBundle } from './compileBundle.ts';

const file = join(__dirname, 'index.cjs');
const { script, runHandler } = compileBundle(file, readFileSync(`${file}.cache`));
if (script.cachedDataRejected === true)
  console.warn('{"level":"WARN","message":"codeCacheRefused","service":"red-sky"}');

export const handler = runHandler();
