/** What the owner of a device has set in the Alexa app, for which no permission is needed. */

import type { Instant } from '../time/localDate.ts';
import { askAlexa, type AlexaAccess } from './alexaApi.ts';

/** A setting that is absent has not been asked for, or Alexa did not answer. */
export interface DeviceSettings {
  /** IANA zone, in which Alexa reads "tomorrow"; empty where none is set. */
  readonly timeZone?: string;
  readonly temperatureUnit?: 'celsius' | 'fahrenheit' | 'unset';
  /** Of distances, and with them of speeds. */
  readonly lengthUnit?: 'metric' | 'imperial' | 'unset';
}

export type DeviceSettingName = keyof DeviceSettings;

export interface DeviceSettingsReader {
  /** As far as this container knows them. */
  readonly known: (deviceId: string, now: Instant) => DeviceSettings;
  /** Asks for them at once; those that Alexa does not tell in time stay absent. */
  readonly fetch: (
    access: AlexaAccess,
    names: readonly DeviceSettingName[],
    now: Instant,
    signal: AbortSignal,
  ) => Promise<DeviceSettings>;
}

/** As Alexa calls them. */
const alexaNames: Readonly<Record<DeviceSettingName, string>> = {
  timeZone: 'System.timeZone',
  temperatureUnit: 'System.temperatureUnit',
  lengthUnit: 'System.distanceUnits',
};

/** They correct an answer now and then; they are not worth a late one. */
const timeoutMs = 600;
/** Somebody who changes them in the app hears of it within the hour. */
const freshFor = 3_600_000;
/** A device whose settings could not be had is not asked again at every turn. */
const quietFor = 30_000;
/** The oldest makes room. */
const mostRemembered = 1000;

interface Remembered {
  readonly settings: DeviceSettings;
  readonly since: Instant;
  readonly failedAt?: Instant;
}

/** Alexa's device settings, remembered for every device that this container has met. */
export function createDeviceSettings(): DeviceSettingsReader {
  const remembered = new Map<string, Remembered>();
  const recall = (deviceId: string, now: Instant): Remembered => {
    const found = remembered.get(deviceId);
    return found !== undefined && now - found.since < freshFor
      ? found
      : { settings: {}, since: now };
  };
  const remember = (deviceId: string, entry: Remembered): void => {
    const [oldest] = remembered.keys();
    if (remembered.size >= mostRemembered && oldest !== undefined) remembered.delete(oldest);
    remembered.set(deviceId, entry);
  };
  return {
    known: (deviceId, now) => recall(deviceId, now).settings,
    fetch: async (access, names, now, signal) => {
      const { deviceId } = access;
      const { failedAt } = recall(deviceId, now);
      if (failedAt !== undefined && now - failedAt < quietFor) return {};
      const found = await Promise.all(names.map((name) => fetchSetting(access, name, signal)));
      const fetched = found.reduce<DeviceSettings>((all, one) => ({ ...all, ...one }), {});
      const isWhole = found.every((setting) => setting !== undefined);
      const before = recall(deviceId, now);
      remember(deviceId, {
        settings: { ...before.settings, ...fetched },
        since: before.since,
        ...(isWhole ? {} : { failedAt: now }),
      });
      return fetched;
    },
  };
}

async function fetchSetting(
  access: AlexaAccess,
  name: DeviceSettingName,
  signal: AbortSignal,
): Promise<DeviceSettings | undefined> {
  const device = encodeURIComponent(access.deviceId);
  const path = `/v2/devices/${device}/settings/${alexaNames[name]}`;
  const result = await askAlexa(access, path, { signal, timeoutMs, apiName: 'Alexa settings' });
  if (result?.ok !== true) return undefined;
  // No content: nobody has set it.
  return readSetting(name, typeof result.json === 'string' ? result.json : '');
}

function readSetting(name: DeviceSettingName, value: string): DeviceSettings {
  switch (name) {
    case 'timeZone':
      return { timeZone: value };
    case 'temperatureUnit':
      return { temperatureUnit: oneOf(['celsius', 'fahrenheit'], value) };
    case 'lengthUnit':
      return { lengthUnit: oneOf(['metric', 'imperial'], value) };
  }
}

function oneOf<Word extends string>(words: readonly Word[], value: string): Word | 'unset' {
  return words.find((word) => word === value.toLowerCase()) ?? 'unset';
}
