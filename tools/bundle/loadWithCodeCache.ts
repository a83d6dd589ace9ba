/**
 * Beside a bundle that has a code cache, this is what `index.mjs` loads. A cache of another V8, or of one started with
 * other flags, is refused and costs no more than its reading; each refusal is a log line to be counted.
 */

import { createBundleLoader } from './compileBundle.ts';

const { scripts, loadHandler } = createBundleLoader(__dirname);
export const handler = loadHandler();
if ([...scripts.values()].some(({ cachedDataRejected }) => cachedDataRejected === true))
  console.warn('{"level":"WARN","message":"codeCacheRefused","service":"red-sky"}');
