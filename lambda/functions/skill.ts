/** The front door of the skill: one invocation of the function, one request of Alexa. */

import { configFromEnvironment } from '../config.ts';
import { createDependencies } from '../dependencies.ts';
import { createHandler } from '../handlers/createHandler.ts';
import { createLambdaLog } from '../support/log.ts';

const config = configFromEnvironment();
const log = createLambdaLog(config.logLevel);

export const handler = createHandler(createDependencies(config, log, () => Date.now()));
