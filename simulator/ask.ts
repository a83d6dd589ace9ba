/** `npm run ask`: one conversation with a virtual Echo, an answer a line. */

import { parseArgs } from 'node:util';
import {
  readAddress,
  readDeviceUnits,
  readLocale,
  readNow,
  readPermission,
  readWeatherChoice,
} from './readOptions.ts';
import { runCommand } from './runCommand.ts';
import { startEcho } from './startEcho.ts';
import { startRedSky } from './startRedSky.ts';

await runCommand(async (args) => {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      locale: { type: 'string', default: 'en-US' },
      weather: { type: 'string', default: 'sample' },
      now: { type: 'string' },
      'device-place': { type: 'string' },
      permission: { type: 'string' },
      address: { type: 'string' },
      'device-units': { type: 'string' },
      state: { type: 'string' },
      json: { type: 'boolean', default: false },
    },
  });
  const locale = readLocale(values.locale);
  const placement = {
    devicePlace: values['device-place'],
    permission: readPermission(values.permission),
    address: readAddress(values.address),
    deviceUnits: readDeviceUnits(values['device-units']),
  };
  const fixed = values.now === undefined ? undefined : readNow(values.now);
  const now = () => fixed ?? Date.now();
  const redSky = await startRedSky({
    now,
    weather: readWeatherChoice(values.weather),
    stateFolder: values.state,
    writeLog: (line) => process.stderr.write(`${line}\n`),
  });
  if ('problem' in redSky) return redSky.message;
  try {
    const echo = await startEcho(redSky, { locale, ...placement, now });
    for (const utterance of positionals) {
      const { request, response, speech } = await echo.say(utterance);
      process.stdout.write(
        `${values.json ? JSON.stringify({ request, response, speech }) : speech}\n`,
      );
    }
    await echo.leave();
  } finally {
    await redSky.close();
  }
  return undefined;
});
