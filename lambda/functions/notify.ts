/** The front door of the notifier: batches of the queue of warnings. */

import { randomBytes } from 'node:crypto';

import { createNotify } from '../notify/createNotify.ts';
import { readNotifyConfig } from '../notify/notifyConfig.ts';
import { observe } from '../support/observe.ts';

const config = readNotifyConfig(process.env);
const readNow = () => Date.now();
const { log, trace } = observe(process.env, config, {
  readNow,
  readElapsed: () => performance.now(),
  readRandom: randomBytes,
});
const notify = createNotify(config, log, readNow);

export const handler = (event: unknown) => trace('notify', () => notify(event));
