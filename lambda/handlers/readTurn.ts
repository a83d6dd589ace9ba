import { getSupportedInterfaces, type HandlerInput } from 'ask-sdk-core';
import type { Dependencies } from '../dependencies.ts';
import { personIdOf } from '../memory/personId.ts';
import { readSessionMemory } from '../memory/sessionMemory.ts';
import { createTurnMemory } from '../memory/turnMemory.ts';
import { readDeviceLocation } from '../place/deviceLocation.ts';
import { findTimeZone } from '../place/locatePlace.ts';
import { localeFor, unitsFor } from '../speech/voice.ts';
import type { Turn } from '../turn.ts';
import { readSlots } from '../understanding/readSlots.ts';

/** Of Alexa's eight seconds: what is left is for the way there and back. */
const longestTurn = 5000;
/** Kept back for wording the answer once the waiting is over. */
const wordingTime = 300;

/** Reads one request at the edge. Nothing is fetched here: what a turn needs of the person, it asks for. */
export async function readTurn(input: HandlerInput, dependencies: Dependencies): Promise<Turn> {
  const { requestEnvelope: envelope } = input;
  const { request, session } = envelope;
  const now = dependencies.readNow();
  const signal = AbortSignal.timeout(
    Math.max(0, Math.min(longestTurn, timeLeft(input.context) - wordingTime)),
  );
  const remembered = readSessionMemory(session?.new === false ? session.attributes : undefined);
  const memory = createTurnMemory(dependencies.people, {
    personId: personIdOf(envelope.context.System.user.userId),
    now,
    session: remembered,
    signal,
    log: dependencies.log,
  });
  const locale = localeFor('locale' in request ? (request.locale ?? '') : '');
  const device = readDeviceLocation(envelope, now);
  const { System: system } = envelope.context;
  const access = {
    apiEndpoint: system.apiEndpoint,
    apiAccessToken: system.apiAccessToken ?? '',
    deviceId: system.device?.deviceId ?? '',
  };
  return {
    now,
    locale,
    requestId: request.requestId,
    intent: request.type === 'IntentRequest' ? readSlots(request.intent) : undefined,
    device,
    deviceZone:
      device.kind === 'coordinates'
        ? await findTimeZone(device.latitude, device.longitude)
        : (dependencies.deviceZones.knownZone(access.deviceId) ?? ''),
    fetchDeviceZone: () => dependencies.deviceZones.fetchZone(access, signal),
    showsApl: getSupportedInterfaces(envelope)['Alexa.Presentation.APL'] !== undefined,
    session: remembered,
    memory,
    units: async () => unitsFor(locale, (await memory.loadPerson()).settings),
    signal,
  };
}

/** Milliseconds that Lambda gives this invocation yet; plenty where there is no Lambda. */
function timeLeft(context: unknown): number {
  if (typeof context !== 'object' || context === null || !('getRemainingTimeInMillis' in context))
    return longestTurn;
  const { getRemainingTimeInMillis } = context;
  const left: unknown =
    typeof getRemainingTimeInMillis === 'function'
      ? getRemainingTimeInMillis.call(context)
      : undefined;
  return typeof left === 'number' ? left : longestTurn;
}
