/** The front door of the notifier: batches of the queue of warnings. */

import { randomBytes } from 'node:crypto';

import { createNotify } from '../notify/createNotify.ts';
import { readNotifyConfig } from '../notify/notifyConfig.ts';
import { countMetrics } from '../support/countMetrics.ts';
import { createLambdaLog } from '../support/log.ts';
import { createTracing } from '../support/trace/createTracing.ts';

const config = readNotifyConfig(process.env);
const readNow = () => Date.now();
const readElapsed = () => performance.now();
const log = countMetrics(
  createLambdaLog(config.logLevel, readNow),
  config.metricsNamespace,
  readNow,
);
const trace = createTracing(process.env, { readNow, readElapsed, readRandom: randomBytes });
const notify = createNotify(config, log, readNow);

export const handler = (event: unknown) => trace('notify', () => notify(event));
