import type { Instant } from '../lambda/time/localDate.ts';
import { createAccount, type DeviceAddress, type PermissionState } from './alexaAccount.ts';
import { startAlexaServices } from './alexaServices.ts';
import { createEcho, type Echo } from './echo.ts';
import { loadUnderstanding } from './loadUnderstanding.ts';
import { readDevicePlace, type DeviceUnits } from './readOptions.ts';
import { localSkillId, type RedSky } from './startRedSky.ts';

export interface EchoPlacement {
  readonly locale: string;
  /** "Seattle, US": a device that tells where it is; without one it stands in the zone of this machine and tells nothing. */
  readonly devicePlace: string | undefined;
  /** Whether the skill may know where the device is; where undefined, a device that tells where it is may, others are asked. */
  readonly permission?: PermissionState | undefined;
  /** As its owner has set it in the Alexa app. */
  readonly address?: DeviceAddress | undefined;
  readonly deviceUnits?: DeviceUnits | undefined;
  readonly now: () => Instant;
}

/** A virtual Echo in front of a running Red Sky, with the services of Alexa's that the skill asks. */
export async function startEcho(
  { handler, dependencies }: RedSky,
  { locale, devicePlace, permission, address, deviceUnits, now }: EchoPlacement,
): Promise<Echo> {
  const { gazetteer } = dependencies.places;
  const understand = await loadUnderstanding(locale, gazetteer);
  const place =
    devicePlace === undefined ? undefined : await readDevicePlace(devicePlace, gazetteer);
  const timeZone = place?.timeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
  const account = {
    ...createAccount(timeZone, permission ?? (place === undefined ? 'unasked' : 'granted')),
    address,
    ...deviceUnits,
  };
  const alexa = await startAlexaServices({ account });
  const device = { locale, timeZone, place, account, hasScreen: false, apiEndpoint: alexa.url };
  const { say, leave } = createEcho({ skillId: localSkillId, handler, understand, device, now });
  return {
    say,
    leave: async () => {
      await leave();
      await alexa.close();
    },
  };
}
