/** The front door of the remedy: alarms for programs, through their topic. */

import { randomBytes } from 'node:crypto';

import { createRemedy } from '../remedy/createRemedy.ts';
import { readRemedyConfig } from '../remedy/remedyConfig.ts';
import { countMetrics } from '../support/countMetrics.ts';
import { createLambdaLog } from '../support/log.ts';
import { createTracing } from '../support/trace/createTracing.ts';

const config = readRemedyConfig(process.env);
const readNow = () => Date.now();
const readElapsed = () => performance.now();
const log = countMetrics(
  createLambdaLog(config.logLevel, readNow),
  config.metricsNamespace,
  readNow,
);
const trace = createTracing(process.env, { readNow, readElapsed, readRandom: randomBytes });
const follow = createRemedy(config, log, readNow);

export const handler = (event: unknown) => trace('remedy', () => follow(event));
