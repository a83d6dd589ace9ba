/** `npm run invoke`: request envelopes from files through the skill, a response envelope a line. */

import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { createHandler } from '../lambda/handlers/createHandler.ts';
import { isRequestEnvelope } from '../lambda/handlers/readEnvelope.ts';
import { readNow, readWeatherChoice } from './readOptions.ts';
import { runCommand } from './runCommand.ts';
import { startRedSky } from './startRedSky.ts';

await runCommand(async (args) => {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { weather: { type: 'string', default: 'sample' }, now: { type: 'string' } },
  });
  if (positionals.length === 0) return 'Give one or more files that hold a request envelope each.';
  const fixed = values.now === undefined ? undefined : readNow(values.now);
  const redSky = await startRedSky({
    now: () => fixed ?? Date.now(),
    weather: readWeatherChoice(values.weather),
    writeLog: (line) => process.stderr.write(`${line}\n`),
  });
  if ('problem' in redSky) return redSky.message;
  const faults: string[] = [];
  try {
    for (const file of positionals) {
      try {
        const event: unknown = JSON.parse(await readFile(file, 'utf8'));
        // A recorded request is meant for the skill that it was recorded from.
        const skillId = isRequestEnvelope(event)
          ? event.context.System.application.applicationId
          : '';
        const response = await createHandler({ ...redSky.dependencies, skillId })(event, {});
        process.stdout.write(`${JSON.stringify(response)}\n`);
      } catch (error) {
        faults.push(`${file}: ${error instanceof Error ? error.message : String(error)}`);
      }
    }
  } finally {
    await redSky.close();
  }
  return faults.length === 0 ? undefined : faults.join('\n');
});
