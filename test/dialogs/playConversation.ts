import { createEcho, type EchoTurn } from '../../simulator/echo.ts';
import { loadUnderstanding } from '../../simulator/loadUnderstanding.ts';
import { localSkillId, type RedSky } from '../../simulator/startRedSky.ts';
import type { Understand } from '../../simulator/understanding/understanding.ts';
import type { Conversation } from './conversation.ts';
import { stageConversation } from './stageConversation.ts';

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
  const { redSky, alexa, device, faults, clock, close } = await stageConversation(
    setting,
    writeLog,
  );
  const echo = createEcho({
    skillId: localSkillId,
    handler: redSky.handler,
    understand: await understandingFor(setting.locale, redSky.dependencies.places.gazetteer),
    device,
    now: () => clock.now,
  });
  const turns: EchoTurn[] = [];
  for (const step of steps) {
    if (step.step === 'later') clock.now += step.milliseconds;
    else if (step.step === 'weather') faults.mode = step.isDown ? 'down' : 'none';
    else if (step.step === 'account') Object.assign(device.account, step.change);
    else if (step.step === 'address') {
      if (step.isDown) alexa.faults.address = { status: 500 };
      else delete alexa.faults.address;
    } else turns.push(await echo.say(step.said));
  }
  await echo.leave();
  await close();
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
