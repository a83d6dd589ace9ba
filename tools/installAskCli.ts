/** `npm run test:ask-cli` begins with it: the real ask-cli, or one line of why it cannot be had. */

import { installAskCli } from '../simulator/askCli/installAskCli.ts';

const installed = await installAskCli((line) => process.stderr.write(`${line}\n`));
if (typeof installed !== 'string') {
  process.stderr.write(`${installed.message}\n`);
  process.exitCode = 1;
}
