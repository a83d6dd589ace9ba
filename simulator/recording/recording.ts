import type { RequestEnvelope } from 'ask-sdk-model';
import type { Instant } from '../../lambda/time/localDate.ts';

/** What is recorded of one thing said. */
export interface RecordedTurn {
  readonly at: Instant;
  readonly said: string;
  readonly speech: string;
  readonly request: RequestEnvelope;
  readonly timeZone: string;
  readonly surroundings: RecordedSurroundings;
}

export interface RecordedSurroundings {
  readonly locale: string;
  /** "Seattle, US"; empty where the device does not say. */
  readonly place: string;
  readonly permission: 'granted' | 'refused' | 'unasked';
  /** "98104, US"; empty where none is set. */
  readonly address: string;
  readonly temperatureUnit: string;
  readonly distanceUnits: string;
  readonly fault: string;
}
