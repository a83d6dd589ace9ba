import type { Dependencies } from '../dependencies.ts';
import type { SessionMemory } from '../memory/sessionMemory.ts';
import type { AlexaAccess } from '../support/alexaApi.ts';
import type { DeviceSettings } from '../support/deviceSettings.ts';
import type { Instant } from '../time/localDate.ts';
import type { Turn } from '../turn.ts';

interface DeviceInTurn {
  readonly access: AlexaAccess;
  readonly session: SessionMemory;
  readonly now: Instant;
  readonly signal: AbortSignal;
}

/** The settings of the device as one turn learns them: from the session, the container, and Alexa, in this order. */
export function createDeviceTurn(
  { deviceSettings }: Dependencies,
  { access, session, now, signal }: DeviceInTurn,
): Turn['deviceSettings'] {
  let known: DeviceSettings = {
    ...deviceSettings.known(access.deviceId, now),
    ...session.deviceSettings,
  };
  const asked = new Set<string>();
  let asking = Promise.resolve();
  return async (names) => {
    const missing = names.filter((name) => known[name] === undefined && !asked.has(name));
    for (const name of missing) asked.add(name);
    if (missing.length > 0) {
      const fetching = deviceSettings.fetch(access, missing, now, signal).then((fetched) => {
        known = { ...known, ...fetched };
      });
      asking = Promise.all([asking, fetching]).then(() => undefined);
    }
    if (names.some((name) => known[name] === undefined)) await asking;
    return known;
  };
}
