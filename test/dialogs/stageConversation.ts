import { createAccount } from '../../simulator/alexaAccount.ts';
import { startAlexaServices, type AlexaServices } from '../../simulator/alexaServices.ts';
import type { EchoDevice } from '../../simulator/buildRequest.ts';
import type { FaultSwitch } from '../../simulator/faults/fault.ts';
import { readDevicePlace } from '../../simulator/readOptions.ts';
import { startRedSky, type RedSky } from '../../simulator/startRedSky.ts';
import type { DialogSetting } from './conversation.ts';

/** What a conversation is played with: a Red Sky of its own, which knows nobody yet, and a device in its place. */
export interface Stage {
  readonly redSky: RedSky;
  readonly alexa: AlexaServices;
  readonly device: EchoDevice;
  readonly faults: FaultSwitch;
  readonly clock: { now: number };
  readonly close: () => Promise<void>;
}

/** All that there is to log is written. */
export async function stageConversation(
  setting: DialogSetting,
  writeLog: (line: string) => void,
): Promise<Stage> {
  const { town, tellsTown, locale } = setting;
  const clock = { now: 0 };
  const faults: FaultSwitch = { mode: 'none' };
  const redSky = await startRedSky({
    now: () => clock.now,
    weather: { weather: 'sample', faults },
    writeLog,
    logLevel: 'INFO',
  });
  if ('problem' in redSky) throw new Error(redSky.message);
  const place = await readDevicePlace(town, redSky.dependencies.places.gazetteer);
  const { timeZone } = place;
  clock.now = setting.startsAt(timeZone);
  const account = createAccount(timeZone, 'granted');
  const alexa = await startAlexaServices({ account });
  const told = tellsTown ? { place } : {};
  const device = { locale, timeZone, account, ...told, hasScreen: false, apiEndpoint: alexa.url };
  const close = async () => {
    await Promise.all([alexa.close(), redSky.close()]);
  };
  return { redSky, alexa, device, faults, clock, close };
}
