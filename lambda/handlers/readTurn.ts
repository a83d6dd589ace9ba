import { getSupportedInterfaces, type HandlerInput } from 'ask-sdk-core';
import type { Dependencies } from '../dependencies.ts';
import { readSessionMemory } from '../memory/sessionMemory.ts';
import { accountOf, voiceOf } from '../memory/speaker.ts';
import { createTurnMemory } from '../memory/turnMemory.ts';
import type { DeviceAddress } from '../place/deviceAddress.ts';
import { readDeviceLocation } from '../place/deviceLocation.ts';
import { findTimeZone } from '../place/locatePlace.ts';
import { localeFor, unitsFor } from '../speech/voice.ts';
import type { AlexaAccess } from '../support/alexaApi.ts';
import type { Turn } from '../turn.ts';
import { readSlots } from '../understanding/readSlots.ts';
import { createDeviceTurn } from './deviceTurn.ts';
import { readAccess } from './readAccess.ts';

/** Reads one request at the edge. Nothing is fetched here: what a turn needs of the person, it asks for. */
export async function readTurn(
  input: HandlerInput,
  dependencies: Dependencies,
  signal: AbortSignal,
): Promise<Turn> {
  const { requestEnvelope: envelope } = input;
  const { request, session } = envelope;
  const now = dependencies.readNow();
  const remembered = readSessionMemory(session?.new === false ? session.attributes : undefined);
  const { user, person } = envelope.context.System;
  const asked = remembered.pending?.kind === 'forgetMe';
  const recognised = person?.personId === undefined ? undefined : voiceOf(person.personId);
  // A "yes" is too short to be known by its voice: it is of whoever was asked.
  const voice = recognised ?? (asked ? remembered.voice : undefined);
  const speaker = { account: accountOf(user.userId), ...(voice !== undefined && { voice }) };
  const memory = createTurnMemory(dependencies.people, {
    speaker,
    now,
    session: remembered,
    signal,
    log: dependencies.log,
  });
  const locale = localeFor('locale' in request ? (request.locale ?? '') : '');
  const device = readDeviceLocation(envelope, now);
  const access = readAccess(envelope);
  const deviceSettings = createDeviceTurn(dependencies, {
    access,
    session: remembered,
    now,
    signal,
  });
  let address: Promise<DeviceAddress> | undefined;
  const zone =
    device.kind === 'coordinates'
      ? await findTimeZone(device.latitude, device.longitude)
      : (await deviceSettings([])).timeZone;
  return {
    now,
    locale,
    requestId: request.requestId,
    intent: request.type === 'IntentRequest' ? readSlots(request.intent) : undefined,
    device,
    fetchDeviceAddress: () => (address ??= fetchAddress(access, dependencies, signal)),
    consent: 'mayAsk',
    deviceZone: zone ?? '',
    deviceSettings,
    showsApl: getSupportedInterfaces(envelope)['Alexa.Presentation.APL'] !== undefined,
    session: remembered,
    memory,
    payer: dependencies.payerOf(speaker.account),
    isAskedToForget: asked && voice === remembered.voice,
    units: async (measures = []) => {
      const { settings } = await memory.loadPerson();
      const unset = measures.filter((measure) => settings[measure] === undefined);
      return unitsFor(locale, settings, await deviceSettings(unset));
    },
    signal,
  };
}

async function fetchAddress(
  access: AlexaAccess,
  { log }: Dependencies,
  signal: AbortSignal,
): Promise<DeviceAddress> {
  // Loaded here, as most people name a place or have a home.
  const { fetchDeviceAddress } = await import('../place/deviceAddress.ts');
  return fetchDeviceAddress(access, signal, log);
}
