/** The front door of the skill: one invocation of the function, one request of Alexa. */

import { randomBytes } from 'node:crypto';

import { configFromEnvironment } from '../config.ts';
import { createDependencies } from '../dependencies.ts';
import { createHandler } from '../handlers/createHandler.ts';
import { isCanary } from '../support/canaryTraffic.ts';
import { observe } from '../support/observe.ts';

const config = configFromEnvironment();
const readNow = () => Date.now();
const { log, trace } = observe(process.env, config, {
  readNow,
  readElapsed: () => performance.now(),
  readRandom: randomBytes,
});
const answer = createHandler(createDependencies(config, log, readNow));
log.info('containerStarted', { nodeVersion: parseInt(process.versions.node) });

/** A container has one request at a time, so that all that is counted meanwhile is of whose it is. */
export const handler: typeof answer = (event, context) => {
  log.countFor(isCanary(event) ? 'canary' : 'people');
  return trace('skill', () => answer(event, context));
};
