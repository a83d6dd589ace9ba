/** `npm start`: Red Sky on a laptop, and an Echo to talk to, in the terminal and on a page of its own. */

import { parseArgs } from 'node:util';
import { chooseWeather } from './chooseWeather.ts';
import { openBrowser } from './openBrowser.ts';
import { createPageApi } from './pageServer/pageApi.ts';
import { loadPageFiles } from './pageServer/pageFiles.ts';
import { startPage, type PageOptions } from './pageServer/startPage.ts';
import { readPort } from './readOptions.ts';
import { readSurroundings, surroundingsOptions } from './readSurroundings.ts';
import { openRoom } from './room/openRoom.ts';
import type { Surroundings } from './room/surroundings.ts';
import { runCommand } from './runCommand.ts';
import { talkInTerminal } from './talkInTerminal.ts';

/** The one that is tried first, so that a page can be kept open and asked for again. */
const usualPagePort = 7337;

await runCommand(async (args) => {
  const { values } = parseArgs({
    args,
    options: {
      ...surroundingsOptions,
      weather: { type: 'string', default: 'auto' },
      state: { type: 'string', default: 'state' },
      recordings: { type: 'string', default: 'recordings' },
      port: { type: 'string' },
      'page-port': { type: 'string' },
      open: { type: 'boolean', default: false },
    },
  });
  const { state: stateFolder, recordings, port } = values;
  const pagePort = values['page-port'] === undefined ? undefined : readPort(values['page-port']);
  const databasePort = port === undefined ? undefined : readPort(port);
  // Whether live weather can be reached, and the page's script, come while the room is made ready.
  const reached = values.weather === 'auto' ? chooseWeather() : undefined;
  const files = loadPageFiles();
  const surroundings = readSurroundings(values, reached === undefined ? values.weather : 'sample');
  const open = await openRoom({
    surroundings,
    now: () => Date.now(),
    stopwatch: () => performance.now(),
    serviceUrl: values.weather,
    stateFolder,
    port: databasePort,
    writeLog: (line) => process.stderr.write(`${line}\n`),
  });
  if ('problem' in open) return open.message;
  try {
    const { room } = open;
    if ((await reached) === 'live') await room.arrange({ ...surroundings, weather: 'live' });
    const served = { files: await files, api: createPageApi(room, recordings) };
    const page = await startPageNear(served, pagePort);
    if ('problem' in page) return page.message;
    process.stdout.write(`${greeting(room.surroundings().weather, page.url)}\n`);
    if (values.open) openBrowser(page.url);
    await talkInTerminal(room, { onTurn: page.showTurn, recordings });
    await page.close();
  } finally {
    await open.close();
  }
  return undefined;
});

/** On the port that was asked for; else on the usual one, or where that is taken on a free one. */
async function startPageNear(served: Omit<PageOptions, 'port'>, port: number | undefined) {
  const page = await startPage({ ...served, port: port ?? usualPagePort });
  return 'problem' in page && port === undefined ? startPage({ ...served, port: 0 }) : page;
}

function greeting(weather: Surroundings['weather'], url: string): string {
  const sky = {
    live: 'Live weather from Open-Meteo (CC BY 4.0).',
    sample:
      'Open-Meteo cannot be reached, so this is SAMPLE weather: made up, plausible, the same for a place and an hour.',
    at: 'Weather from the service that you named.',
  }[weather];
  return `Red Sky, a virtual Echo, on the page ${url}\n${sky}\nOr type here as you would speak: will it rain tomorrow in Oslo? "save" keeps the conversation, "quit" leaves.`;
}
