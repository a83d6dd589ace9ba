/** The front door of the canary: a schedule's tick, or CodeDeploy's question about a new version. */

import { randomBytes } from 'node:crypto';

import { readCanaryConfig } from '../canary/canaryConfig.ts';
import { createCanary } from '../canary/createCanary.ts';
import { observe } from '../support/observe.ts';

const config = readCanaryConfig(process.env);
const readNow = () => Date.now();
const { log, trace } = observe(process.env, config, {
  readNow,
  readElapsed: () => performance.now(),
  readRandom: randomBytes,
});
const canary = createCanary(config, log, readNow);

/** Two parameters, since the runtime refuses handlers that take a callback. */
export const handler = (event: unknown) => trace('canary', () => canary(event));
