/** The front door of the notifier: batches of the queue of warnings. */

import { createNotify } from '../notify/createNotify.ts';
import { readNotifyConfig } from '../notify/notifyConfig.ts';
import { countMetrics } from '../support/countMetrics.ts';
import { createLambdaLog } from '../support/log.ts';

const config = readNotifyConfig(process.env);
const readNow = () => Date.now();
const log = countMetrics(createLambdaLog(config.logLevel), config.metricsNamespace, readNow);
const notify = createNotify(config, log, readNow);

export const handler = (event: unknown) => notify(event);
