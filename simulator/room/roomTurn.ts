import type { RequestEnvelope, ResponseEnvelope } from 'ask-sdk-model';
import type { Instant } from '../../lambda/time/localDate.ts';
import type { Verdict } from '../certification/checkResponse.ts';
import type { Description } from '../describeUnderstood.ts';
import type { Considered } from '../understanding/understanding.ts';
import type { KeptItem } from './localTable.ts';
import type { RoundTrip } from './roundTrips.ts';
import type { Surroundings } from './surroundings.ts';

/** One thing said in a room, what came of it, and all that can be seen of how. */
export interface RoomTurn {
  /** From 1 on. */
  readonly number: number;
  /** When it was said, by the clock of the room. */
  readonly at: Instant;
  readonly said: string;
  /** Undefined where it answered Alexa's own question rather than the skill's. */
  readonly heard: (Description & { readonly considered: readonly Considered[] }) | undefined;
  readonly speech: string;
  readonly request: RequestEnvelope;
  readonly response: ResponseEnvelope;
  /** From the request to the response. */
  readonly milliseconds: number;
  readonly trips: readonly RoundTrip[];
  readonly verdicts: readonly Verdict[];
  /** What is kept of people after it. */
  readonly kept: readonly KeptItem[];
  readonly surroundings: Surroundings;
  /** IANA zone of the device. */
  readonly timeZone: string;
}
