/** `npm run dialog`: the real `ask dialog` with the virtual Echo, without an account. */

import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { startAlexaServices } from './alexaServices.ts';
import { copyReplay } from './askCli/copyReplay.ts';
import { installAskCli } from './askCli/installAskCli.ts';
import { openAskCli } from './askCli/openAskCli.ts';
import { readUnderstanding } from './loadUnderstanding.ts';
import { OptionError, readNow, readWeatherChoice } from './readOptions.ts';
import { readSurroundings, surroundingsOptions } from './readSurroundings.ts';
import { accountIn } from './room/accountIn.ts';
import { placeEcho } from './room/placeEcho.ts';
import { runCommand } from './runCommand.ts';
import { loadPackageFiles } from './skillManagement/packageFiles.ts';
import { startSkillManagement } from './skillManagement/startSkillManagement.ts';
import { localSkillId, startRedSky } from './startRedSky.ts';

const vendorId = 'LOOPBACK';

await runCommand(async (args) => {
  const { values } = parseArgs({
    args,
    options: {
      ...surroundingsOptions,
      weather: { type: 'string', default: 'sample' },
      now: { type: 'string' },
      state: { type: 'string' },
      replay: { type: 'string' },
      'save-skill-io': { type: 'string' },
    },
  });
  const surroundings = readSurroundings(values, values.weather);
  const fixed = values.now === undefined ? undefined : readNow(values.now);
  const now = () => fixed ?? Date.now();
  const program = await installAskCli((line) => process.stderr.write(`${line}\n`));
  if (typeof program !== 'string') return program.message;
  const redSky = await startRedSky({
    now,
    weather: readWeatherChoice(values.weather),
    stateFolder: values.state,
    writeLog: (line) => process.stderr.write(`${line}\n`),
  });
  if ('problem' in redSky) return redSky.message;
  try {
    const { gazetteer } = redSky.dependencies.places;
    const standing = await placeEcho(surroundings, gazetteer);
    if ('problem' in standing) throw new OptionError(`--device-place ${standing.message}`);
    const account = accountIn(surroundings, standing.timeZone);
    const alexa = await startAlexaServices({ account });
    const { locale, device } = surroundings;
    const api = await startSkillManagement({
      skillId: localSkillId,
      vendorId,
      handler: redSky.handler,
      files: await loadPackageFiles('skill-package'),
      readUnderstanding: (json, of) => readUnderstanding(json, of, gazetteer),
      device: {
        ...standing,
        locale,
        account,
        hasScreen: device !== 'speaker',
        screenShape: device === 'round' ? 'ROUND' : 'RECTANGLE',
        apiEndpoint: alexa.url,
      },
      now,
      stopwatch: () => performance.now(),
      newId: randomUUID,
    });
    const askCli = await openAskCli({ program, url: api.url, vendorId });
    try {
      process.stderr.write(`The skill management API is at ${api.url}, the home of ask-cli is ${askCli.home}\n`); // prettier-ignore
      const replay = join(askCli.home, 'replay.json');
      if (values.replay !== undefined) await copyReplay(values.replay, replay, localSkillId);
      const saved = values['save-skill-io'];
      const code = await askCli.talk([
        'dialog',
        ...(values.replay === undefined
          ? ['--skill-id', localSkillId, '--locale', locale]
          : ['--replay', replay]),
        ...(saved === undefined ? [] : ['--save-skill-io', saved]),
      ]);
      if (code !== 0) return `ask dialog ended with ${code ?? 'a signal'}.`;
    } finally {
      await Promise.all([askCli.close(), api.close(), alexa.close()]);
    }
  } finally {
    await redSky.close();
  }
  return undefined;
});
