/** The front door of the skill: one invocation of the function, one request of Alexa. */

import { configFromEnvironment } from '../config.ts';
import { createDependencies } from '../dependencies.ts';
import { createHandler } from '../handlers/createHandler.ts';
import { countMetrics } from '../support/countMetrics.ts';
import { createLambdaLog } from '../support/log.ts';

const config = configFromEnvironment();
const readNow = () => Date.now();
const log = countMetrics(createLambdaLog(config.logLevel), config.metricsNamespace, readNow);

export const handler = createHandler(createDependencies(config, log, readNow));
