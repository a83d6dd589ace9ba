/** `npm run ask`: one conversation with a virtual Echo, an answer a line. */

import { parseArgs } from 'node:util';
import { readNow } from './readOptions.ts';
import { readSurroundings, surroundingsOptions } from './readSurroundings.ts';
import { saveRecording } from './recording/saveRecording.ts';
import { openRoom } from './room/openRoom.ts';
import { runCommand } from './runCommand.ts';

await runCommand(async (args) => {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      ...surroundingsOptions,
      weather: { type: 'string', default: 'sample' },
      now: { type: 'string' },
      state: { type: 'string' },
      record: { type: 'string' },
      json: { type: 'boolean', default: false },
    },
  });
  const fixed = values.now === undefined ? undefined : readNow(values.now);
  const open = await openRoom({
    surroundings: readSurroundings(values, values.weather),
    now: () => fixed ?? Date.now(),
    stopwatch: () => performance.now(),
    serviceUrl: values.weather,
    stateFolder: values.state,
    writeLog: (line) => process.stderr.write(`${line}\n`),
  });
  if ('problem' in open) return open.message;
  try {
    for (const utterance of positionals) {
      const { request, response, speech } = await open.room.say(utterance);
      process.stdout.write(
        `${values.json ? JSON.stringify({ request, response, speech }) : speech}\n`,
      );
    }
    const turns = open.room.turns();
    if (values.record !== undefined && turns.length > 0)
      process.stderr.write(`Saved in ${await saveRecording(turns, values.record)}\n`);
  } finally {
    await open.close();
  }
  return undefined;
});
