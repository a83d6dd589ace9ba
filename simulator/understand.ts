/** `npm run understand`: an utterance a line on standard input, what it means a JSON line on standard output; with `--why`, which intents were considered. */

import { text } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import { openGazetteer } from '../lambda/place/gazetteer.ts';
import { describeUnderstood } from './describeUnderstood.ts';
import { loadUnderstanding } from './loadUnderstanding.ts';
import { OptionError, readLocale, readNow } from './readOptions.ts';
import { runCommand } from './runCommand.ts';
import { gazetteerFile } from './gazetteerFile.ts';
import { readClock } from './understanding/clock.ts';

function readZone(zone: string): string {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone;
  } catch {
    throw new OptionError(`--zone ${zone}: give a time zone such as America/Los_Angeles.`);
  }
}

await runCommand(async (args) => {
  const { values } = parseArgs({
    args,
    options: {
      locale: { type: 'string', default: 'en-US' },
      now: { type: 'string' },
      why: { type: 'boolean', default: false },
      zone: { type: 'string', default: Intl.DateTimeFormat().resolvedOptions().timeZone },
    },
  });
  const now = values.now === undefined ? Date.now() : readNow(values.now);
  const timeZone = readZone(values.zone);
  const understand = await loadUnderstanding(
    readLocale(values.locale),
    openGazetteer(gazetteerFile),
  );
  const { today } = readClock(now, timeZone, false);
  const lines = (await text(process.stdin)).split(/\r?\n/);
  if (lines.at(-1) === '') lines.pop();
  for (const line of lines) {
    const understood = understand(line, { now, timeZone });
    const described = describeUnderstood(line, understood, today);
    const { considered } = understood;
    process.stdout.write(
      `${JSON.stringify(values.why ? { ...described, considered } : described)}\n`,
    );
  }
  return undefined;
});
