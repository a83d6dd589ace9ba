/** The front door of the canary: a schedule's tick, or CodeDeploy's question about a new version. */

import { randomBytes } from 'node:crypto';

import { readCanaryConfig } from '../canary/canaryConfig.ts';
import { createCanary } from '../canary/createCanary.ts';
import { countMetrics } from '../support/countMetrics.ts';
import { createLambdaLog } from '../support/log.ts';
import { createTracing } from '../support/trace/createTracing.ts';

const config = readCanaryConfig(process.env);
const readNow = () => Date.now();
const readElapsed = () => performance.now();
const log = countMetrics(
  createLambdaLog(config.logLevel, readNow),
  config.metricsNamespace,
  readNow,
);
const trace = createTracing(process.env, { readNow, readElapsed, readRandom: randomBytes });
const canary = createCanary(config, log, readNow);

/** Two parameters, since the runtime refuses handlers that take a callback. */
export const handler = (event: unknown) => trace('canary', () => canary(event));
