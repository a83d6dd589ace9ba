import { existsSync } from 'node:fs';

import { pathOfNode } from '../../tools/lambdaRuntime/installNode.ts';

/** This Node, and those of Lambda's that `npm run test:runtimes` has installed. */
export const runtimes = [
  ['this Node', process.execPath],
  ['Node 22', pathOfNode(22)],
  ['Node 24', pathOfNode(24)],
].filter(([, path = '']) => existsSync(path));
