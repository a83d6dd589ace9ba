/** One request of one person, as the pipeline sees it: read at the edge, without Alexa's shapes. */

import type { SessionMemory } from './memory/sessionMemory.ts';
import type { TurnMemory } from './memory/turnMemory.ts';
import type { FetchDeviceAddress } from './place/deviceAddress.ts';
import type { DeviceLocation } from './place/deviceLocation.ts';
import type { ConsentAttitude } from './place/resolvePlace.ts';
import type { UnitMeasure } from './answer/unitsSpoken.ts';
import type { Locale, Units } from './speech/voice.ts';
import type { Instant } from './time/localDate.ts';
import type { DeviceSettingName, DeviceSettings } from './support/deviceSettings.ts';
import type { IntentHeard } from './understanding/slots.ts';

export interface Turn {
  readonly now: Instant;
  readonly locale: Locale;
  readonly requestId: string;
  /** Undefined for requests without an intent. */
  readonly intent: IntentHeard | undefined;
  readonly device: DeviceLocation;
  /** Asks Alexa for the address that is set for the device, at most once in a turn. */
  readonly fetchDeviceAddress: FetchDeviceAddress;
  /** Whether the person may be asked for the permission to know where they are. */
  readonly consent: ConsentAttitude;
  /** IANA zone in which Alexa resolved the dates; empty where it is not known, or not yet. */
  readonly deviceZone: string;
  /** All that is known of the device's settings once Alexa has been asked for these, each at most once in a turn. */
  readonly deviceSettings: (names: readonly DeviceSettingName[]) => Promise<DeviceSettings>;
  readonly showsApl: boolean;
  readonly session: SessionMemory;
  readonly memory: TurnMemory;
  /** From whose allowance the weather services are asked. */
  readonly payer: string;
  /** This speaker was asked, a moment ago, whether all that is kept of them shall be deleted. */
  readonly isAskedToForget: boolean;
  /** The listener's: as they have set them, else as the device has those that are named, else those of the locale. */
  readonly units: (measures?: readonly UnitMeasure[]) => Promise<Units>;
  /** Ends all that the turn waits for. */
  readonly signal: AbortSignal;
}
