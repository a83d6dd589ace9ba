/** The skill as its front door makes it, but that nobody looks on: no log lines, no figures, no traces. */

import { configFromEnvironment } from '../../lambda/config.ts';
import { createDependencies } from '../../lambda/dependencies.ts';
import { createHandler } from '../../lambda/handlers/createHandler.ts';
import { createLog } from '../../lambda/support/log.ts';

const log = createLog('SILENT', () => undefined);

export const handler = createHandler(
  createDependencies(configFromEnvironment(), log, () => Date.now()),
);
