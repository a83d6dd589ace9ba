/** `npm run test:browser`: goes through the page as a person would, in a Chromium of this machine; screenshots/ shows it. */

import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { findChromium } from './findChromium.ts';

if (findChromium() === undefined) {
  process.stderr.write(
    'Not tested: there is no Chromium here. Install one (on Debian, apt-get install chromium), or name one in CHROMIUM.\n',
  );
  process.exitCode = 1;
} else {
  const jest = createRequire(`${process.cwd()}/package.json`).resolve('jest/bin/jest');
  const args = [
    jest,
    '--config',
    'jest.browser.config.js',
    '--runInBand',
    ...process.argv.slice(2),
  ];
  const child = spawn(process.execPath, args, { stdio: 'inherit' });
  child.on('exit', (code) => {
    process.exitCode = code ?? 1;
  });
}
