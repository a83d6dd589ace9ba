/** The front door of the watch: a schedule's tick. */

import { randomBytes } from 'node:crypto';

import { observe } from '../support/observe.ts';
import { createWatch } from '../watch/createWatch.ts';
import { readWatchConfig } from '../watch/watchConfig.ts';

const config = readWatchConfig(process.env);
const readNow = () => Date.now();
const { log, trace } = observe(process.env, config, {
  readNow,
  readElapsed: () => performance.now(),
  readRandom: randomBytes,
});
const watch = createWatch(config, log, readNow);

export const handler = () => trace('watch', () => watch());
