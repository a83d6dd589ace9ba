import { createEcho, type EchoTurn } from '../../simulator/echo.ts';
import { loadUnderstanding } from '../../simulator/loadUnderstanding.ts';
import { readDevicePlace } from '../../simulator/readOptions.ts';
import { createAccount } from '../../simulator/alexaAccount.ts';
import type { FaultSwitch } from '../../simulator/faults/fault.ts';
import { startAlexaServices } from '../../simulator/alexaServices.ts';
import { localSkillId, startRedSky, type RedSky } from '../../simulator/startRedSky.ts';
import type { Understand } from '../../simulator/understanding/understanding.ts';
import type { Conversation } from './conversation.ts';

/** Compiled once a locale: the model of a locale is the same in every conversation. */
const compiled = new Map<string, Promise<Understand>>();

/**
 * Plays a conversation with a Red Sky of its own, which knows nobody yet; one turn for each thing that is said. All that
 * there is to log is written.
 */
export async function playConversation(
  { setting, steps }: Conversation,
  writeLog: (line: string) => void = () => undefined,
): Promise<readonly EchoTurn[]> {
  const { town, tellsTown, locale } = setting;
  let now = 0;
  const faults: FaultSwitch = { mode: 'none' };
  const redSky = await startRedSky({
    now: () => now,
    weather: { weather: 'sample', faults },
    writeLog,
    logLevel: 'INFO',
  });
  if ('problem' in redSky) throw new Error(redSky.message);
  const { gazetteer } = redSky.dependencies.places;
  const place = await readDevicePlace(town, gazetteer);
  const { timeZone } = place;
  now = setting.startsAt(timeZone);
  const account = createAccount(timeZone, 'granted');
  const alexa = await startAlexaServices({ account });
  const echo = createEcho({
    skillId: localSkillId,
    handler: redSky.handler,
    understand: await understandingFor(locale, gazetteer),
    device: {
      locale,
      timeZone,
      account,
      ...(tellsTown && { place }),
      hasScreen: false,
      apiEndpoint: alexa.url,
    },
    now: () => now,
  });
  const turns: EchoTurn[] = [];
  for (const step of steps) {
    if (step.step === 'later') now += step.milliseconds;
    else if (step.step === 'weather') faults.mode = step.isDown ? 'down' : 'none';
    else if (step.step === 'account') Object.assign(account, step.change);
    else if (step.step === 'address') {
      if (step.isDown) alexa.faults.address = { status: 500 };
      else delete alexa.faults.address;
    } else turns.push(await echo.say(step.said));
  }
  await echo.leave();
  await Promise.all([alexa.close(), redSky.close()]);
  return turns;
}

function understandingFor(
  locale: string,
  gazetteer: RedSky['dependencies']['places']['gazetteer'],
): Promise<Understand> {
  const known = compiled.get(locale) ?? loadUnderstanding(locale, gazetteer);
  compiled.set(locale, known);
  return known;
}
