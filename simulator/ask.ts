/** `npm run ask`: one conversation with a virtual Echo, an answer a line. */

import { parseArgs } from 'node:util';
import { createEcho } from './echo.ts';
import { loadUnderstanding } from './loadUnderstanding.ts';
import { readDevicePlace, readLocale, readNow, readWeatherChoice } from './readOptions.ts';
import { runCommand } from './runCommand.ts';
import { localSkillId, startRedSky } from './startRedSky.ts';

await runCommand(async (args) => {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      locale: { type: 'string', default: 'en-US' },
      weather: { type: 'string', default: 'sample' },
      now: { type: 'string' },
      'device-place': { type: 'string' },
      state: { type: 'string' },
      json: { type: 'boolean', default: false },
    },
  });
  const locale = readLocale(values.locale);
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
    const { gazetteer } = redSky.dependencies.places;
    const understand = await loadUnderstanding(locale, gazetteer);
    const devicePlace = values['device-place'];
    const place = devicePlace === undefined ? undefined : await readDevicePlace(devicePlace, gazetteer);
    const timeZone = place?.timeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
    const device = { locale, timeZone, place, hasScreen: false };
    const echo = createEcho({ skillId: localSkillId, handler: redSky.handler, understand, device, now });
    for (const utterance of positionals) {
      const { request, response, speech } = await echo.say(utterance);
      process.stdout.write(`${values.json ? JSON.stringify({ request, response, speech }) : speech}\n`);
    }
    await echo.leave();
  } finally {
    await redSky.close();
  }
  return undefined;
});
