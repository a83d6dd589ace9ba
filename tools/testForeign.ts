/** `npm run test:foreign`: installs clients by others in tools/foreign, where they weigh on nobody else, and runs them. */

import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const folder = 'tools/foreign';
const mocha = `${folder}/node_modules/mocha/bin/_mocha`;

function run(command: string, args: readonly string[], cwd = '.'): number {
  return spawnSync(command, args, { cwd, stdio: 'inherit' }).status ?? 1;
}

// Each names an older ask-sdk-core as its peer than the newest, and works with it.
const install = ['ci', '--ignore-scripts', '--legacy-peer-deps', '--no-audit', '--no-fund'];
const installed = existsSync(mocha) ? 0 : run('npm', install, folder);
process.exitCode =
  installed === 0
    ? run(process.execPath, [
        '--import',
        'tsx',
        mocha,
        '--exit',
        '--timeout',
        '20000',
        `${folder}/*.mocha.ts`,
      ])
    : installed;
