/** One request of one person, as the pipeline sees it: read at the edge, without Alexa's shapes. */

import type { SessionMemory } from './memory/sessionMemory.ts';
import type { TurnMemory } from './memory/turnMemory.ts';
import type { DeviceLocation } from './place/deviceLocation.ts';
import type { Locale, Units } from './speech/voice.ts';
import type { Instant } from './time/localDate.ts';
import type { IntentHeard } from './understanding/slots.ts';

export interface Turn {
  readonly now: Instant;
  readonly locale: Locale;
  readonly requestId: string;
  /** Undefined for requests without an intent. */
  readonly intent: IntentHeard | undefined;
  readonly device: DeviceLocation;
  /** IANA zone in which Alexa resolved the dates; empty where it is not known, or not yet. */
  readonly deviceZone: string;
  /** Asks Alexa for it; empty where it does not tell. */
  readonly fetchDeviceZone: () => Promise<string>;
  readonly showsApl: boolean;
  readonly session: SessionMemory;
  readonly memory: TurnMemory;
  /** The listener's, by setting and locale. */
  readonly units: () => Promise<Units>;
  /** Ends all that the turn waits for. */
  readonly signal: AbortSignal;
}
