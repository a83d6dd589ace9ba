/** `npm run test:runtimes`: every function's bundle on each Node that Lambda has; installs those (350 MB) the first time. */

import { spawnSync } from 'node:child_process';

import { installNode } from './lambdaRuntime/installNode.ts';

const say = (line: string) => process.stderr.write(`${line}\n`);
const installed = [await installNode(22, say), await installNode(24, say)];
process.exitCode = installed.includes(undefined)
  ? 1
  : (spawnSync('npx', ['jest', 'test/functions'], {
      stdio: 'inherit',
      shell: process.platform === 'win32',
    }).status ?? 1);
