/** `npm start`: Red Sky on a laptop, and an Echo in the terminal to talk to it. */

import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import fetch from 'node-fetch';
import type { Echo } from './echo.ts';
import {
  readAddress,
  readDeviceUnits,
  readLocale,
  readPort,
  readPermission,
  readWeatherChoice,
} from './readOptions.ts';
import { runCommand } from './runCommand.ts';
import { startEcho } from './startEcho.ts';
import { startRedSky, type WeatherChoice } from './startRedSky.ts';

await runCommand(async (args) => {
  const { values } = parseArgs({
    args,
    options: {
      locale: { type: 'string', default: 'en-US' },
      weather: { type: 'string', default: 'auto' },
      'device-place': { type: 'string' },
      permission: { type: 'string' },
      address: { type: 'string' },
      'device-units': { type: 'string' },
      state: { type: 'string', default: 'state' },
      port: { type: 'string' },
    },
  });
  const locale = readLocale(values.locale);
  const placement = {
    devicePlace: values['device-place'],
    permission: readPermission(values.permission),
    address: readAddress(values.address),
    deviceUnits: readDeviceUnits(values['device-units']),
  };
  const weather =
    values.weather === 'auto' ? await chooseWeather() : readWeatherChoice(values.weather);
  const redSky = await startRedSky({
    now: () => Date.now(),
    weather,
    stateFolder: values.state,
    port: values.port === undefined ? undefined : readPort(values.port),
    writeLog: (line) => process.stderr.write(`${line}\n`),
  });
  if ('problem' in redSky) return redSky.message;
  try {
    const now = () => Date.now();
    const echo = await startEcho(redSky, { locale, ...placement, now });
    process.stdout.write(`${greeting(weather)}\n`);
    await talk(echo);
  } finally {
    await redSky.close();
  }
  return undefined;
});

/** An answer a line, until somebody leaves or the input ends. */
async function talk(echo: Echo): Promise<void> {
  const { stdin: input, stdout: output } = process;
  const terminal = createInterface({ input, output, prompt: '\nYou: ' });
  terminal.prompt();
  for await (const line of terminal) {
    if (/^\s*(?:\.quit|quit|exit)\s*$/i.test(line)) break;
    if (line.trim() !== '') output.write(`Echo: ${(await echo.say(line)).speech}\n`);
    terminal.prompt();
  }
  await echo.leave();
  output.write('\n');
}

/** Live weather where Open-Meteo can be reached within a second and a half, else the sample. */
async function chooseWeather(): Promise<WeatherChoice> {
  try {
    const url =
      'https://api.open-meteo.com/v1/forecast?latitude=0&longitude=0&current=temperature_2m';
    const { ok } = await fetch(url, { signal: AbortSignal.timeout(1500) });
    return { weather: ok ? 'live' : 'sample' };
  } catch {
    return { weather: 'sample' };
  }
}

function greeting(weather: WeatherChoice): string {
  const sky = {
    live: 'Live weather from Open-Meteo (CC BY 4.0).',
    sample:
      'Open-Meteo cannot be reached, so this is SAMPLE weather: made up, plausible, the same for a place and an hour.',
    at: 'Weather from the service that you named.',
  }[weather.weather];
  return `Red Sky, a virtual Echo. ${sky}\nType as you would speak: will it rain tomorrow in Oslo? Leave with "quit".`;
}
