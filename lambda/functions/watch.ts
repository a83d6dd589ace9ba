/** The front door of the watch: a schedule's tick. */

import { countMetrics } from '../support/countMetrics.ts';
import { createLambdaLog } from '../support/log.ts';
import { createWatch } from '../watch/createWatch.ts';
import { readWatchConfig } from '../watch/watchConfig.ts';

const config = readWatchConfig(process.env);
const readNow = () => Date.now();
const log = countMetrics(createLambdaLog(config.logLevel), config.metricsNamespace, readNow);
const watch = createWatch(config, log, readNow);

export const handler = () => watch();
