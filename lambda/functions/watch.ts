/** The front door of the watch: a schedule's tick. */

import { randomBytes } from 'node:crypto';

import { countMetrics } from '../support/countMetrics.ts';
import { createLambdaLog } from '../support/log.ts';
import { createTracing } from '../support/trace/createTracing.ts';
import { createWatch } from '../watch/createWatch.ts';
import { readWatchConfig } from '../watch/watchConfig.ts';

const config = readWatchConfig(process.env);
const readNow = () => Date.now();
const readElapsed = () => performance.now();
const log = countMetrics(
  createLambdaLog(config.logLevel, readNow),
  config.metricsNamespace,
  readNow,
);
const trace = createTracing(process.env, { readNow, readElapsed, readRandom: randomBytes });
const watch = createWatch(config, log, readNow);

export const handler = () => trace('watch', () => watch());
