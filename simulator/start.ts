/** `npm start`: Red Sky on a laptop, and an Echo to talk to, in the terminal and on a page of its own. */

import { parseArgs } from 'node:util';
import { chooseWeather } from './chooseWeather.ts';
import { openBrowser } from './openBrowser.ts';
import { createPageApi } from './pageServer/pageApi.ts';
import { loadPageFiles } from './pageServer/pageFiles.ts';
import { startPage } from './pageServer/startPage.ts';
import {
  OptionError,
  readAddress,
  readDeviceUnits,
  readLocale,
  readPermission,
  readPort,
  readWeatherChoice,
} from './readOptions.ts';
import { createRoom } from './room/createRoom.ts';
import { createRoomClock } from './room/roomClock.ts';
import { plainSurroundings, type Surroundings } from './room/surroundings.ts';
import { runCommand } from './runCommand.ts';
import { startRedSky, type WeatherChoice } from './startRedSky.ts';
import { talkInTerminal } from './talkInTerminal.ts';
import type { FaultSwitch } from './faults/fault.ts';

/** The one that is tried first, so that a page can be kept open and asked for again. */
const usualPagePort = 7337;

await runCommand(async (args) => {
  const { values } = parseArgs({
    args,
    options: {
      locale: { type: 'string', default: 'en-US' },
      weather: { type: 'string', default: 'auto' },
      'device-place': { type: 'string', default: '' },
      permission: { type: 'string' },
      address: { type: 'string', default: '' },
      'device-units': { type: 'string' },
      state: { type: 'string', default: 'state' },
      recordings: { type: 'string', default: 'recordings' },
      port: { type: 'string' },
      'page-port': { type: 'string' },
      open: { type: 'boolean', default: false },
    },
  });
  readAddress(values.address === '' ? undefined : values.address);
  const units = readDeviceUnits(values['device-units']);
  const place = values['device-place'];
  const surroundings: Surroundings = {
    ...plainSurroundings,
    locale: readLocale(values.locale),
    place,
    permission: readPermission(values.permission) ?? (place === '' ? 'unasked' : 'granted'),
    address: values.address,
    temperatureUnit: units?.temperatureUnit ?? '',
    distanceUnits: units?.distanceUnits ?? '',
    weather: values.weather === 'auto' ? await chooseWeather() : readWeatherChoice(values.weather).weather,
  }; // prettier-ignore
  const faults: FaultSwitch = { mode: 'none' };
  const weathers = {
    live: { weather: 'live' },
    sample: { weather: 'sample', faults },
    at: { weather: 'at', url: values.weather },
  } as const satisfies Record<Surroundings['weather'], WeatherChoice>;
  const clock = createRoomClock(() => Date.now());
  const files = loadPageFiles();
  const redSky = await startRedSky({
    now: clock.now,
    weather: weathers[surroundings.weather],
    stateFolder: values.state,
    port: values.port === undefined ? undefined : readPort(values.port),
    writeLog: (line) => process.stderr.write(`${line}\n`),
  });
  if ('problem' in redSky) return redSky.message;
  try {
    const stopwatch = () => performance.now();
    const room = await createRoom({ redSky, clock, surroundings, weathers, faults, stopwatch });
    if ('problem' in room) throw new OptionError(`--device-place ${room.message}`);
    const served = { files: await files, api: createPageApi(room, values.recordings) };
    const pagePort = values['page-port'];
    const page = await startPage({ ...served, port: pagePort === undefined ? usualPagePort : readPort(pagePort) }); // prettier-ignore
    const open = 'problem' in page && pagePort === undefined ? await startPage({ ...served, port: 0 }) : page; // prettier-ignore
    if ('problem' in open) return open.message;
    process.stdout.write(`${greeting(surroundings.weather, open.url)}\n`);
    if (values.open) openBrowser(open.url);
    await talkInTerminal(room, { onTurn: open.showTurn, recordings: values.recordings });
    await open.close();
  } finally {
    await redSky.close();
  }
  return undefined;
});

function greeting(weather: Surroundings['weather'], url: string): string {
  const sky = {
    live: 'Live weather from Open-Meteo (CC BY 4.0).',
    sample:
      'Open-Meteo cannot be reached, so this is SAMPLE weather: made up, plausible, the same for a place and an hour.',
    at: 'Weather from the service that you named.',
  }[weather];
  return `Red Sky, a virtual Echo, on the page ${url}\n${sky}\nOr type here as you would speak: will it rain tomorrow in Oslo? "save" keeps the conversation, "quit" leaves.`;
}
