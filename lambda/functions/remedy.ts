/** The front door of the remedy: alarms for programs, through their topic. */

import { randomBytes } from 'node:crypto';

import { createRemedy } from '../remedy/createRemedy.ts';
import { readRemedyConfig } from '../remedy/remedyConfig.ts';
import { observe } from '../support/observe.ts';

const config = readRemedyConfig(process.env);
const readNow = () => Date.now();
const { log, trace } = observe(process.env, config, {
  readNow,
  readElapsed: () => performance.now(),
  readRandom: randomBytes,
});
const follow = createRemedy(config, log, readNow);

export const handler = (event: unknown) => trace('remedy', () => follow(event));
