/** The front door of the remedy: alarms for programs, through their topic. */

import { createRemedy } from '../remedy/createRemedy.ts';
import { readRemedyConfig } from '../remedy/remedyConfig.ts';
import { countMetrics } from '../support/countMetrics.ts';
import { createLambdaLog } from '../support/log.ts';

const config = readRemedyConfig(process.env);
const readNow = () => Date.now();
const log = countMetrics(createLambdaLog(config.logLevel), config.metricsNamespace, readNow);
const follow = createRemedy(config, log, readNow);

export const handler = (event: unknown) => follow(event);
