/** `npm run deploy`: from this clone to a running skill in one's own accounts at Amazon; safe to run again. */

import { parseArgs } from 'node:util';

import { deployAll } from './deploy/deployAll.ts';
import { readDeployOptions, usage } from './deploy/options.ts';
import { createDryShell, createShell } from './deploy/shell.ts';
import { DeployStop } from './deploy/stop.ts';

try {
  const { values } = parseArgs({
    options: {
      stack: { type: 'string', default: 'red-sky' },
      region: { type: 'string', multiple: true, default: ['us-east-1'] },
      'alert-address': { type: 'string' },
      contact: { type: 'string' },
      traffic: { type: 'string' },
      parameter: { type: 'string', multiple: true, default: [] },
      'without-skill': { type: 'boolean', default: false },
      'skill-id': { type: 'string' },
      'dry-run': { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    console.log(usage);
  } else {
    const options = readDeployOptions(values);
    const shell = values['dry-run'] ? createDryShell(console.log) : createShell();
    await deployAll(options, shell, console.log);
  }
} catch (fault) {
  const isOurs = fault instanceof DeployStop || (fault instanceof TypeError && 'code' in fault);
  if (!isOurs) throw fault;
  console.error(fault.message);
  process.exitCode = 1;
}
