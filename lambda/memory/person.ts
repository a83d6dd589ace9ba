/** What is kept of a person, and of the last conversation. */

import type { Place } from '../place/place.ts';
import type { Instant } from '../time/localDate.ts';
import type { Question } from '../understanding/question.ts';

export interface Settings {
  readonly home?: Place;
  readonly temperatureUnit?: 'celsius' | 'fahrenheit';
  /** Decides wind, rain and distances. */
  readonly lengthUnit?: 'metric' | 'imperial';
}

/** Enough to answer "and on Sunday?", "why?" and "repeat". */
export interface Conversation {
  readonly question: Question;
  /** When it was asked; it is of use for ten minutes. */
  readonly askedAt: Instant;
}

export interface Person {
  readonly settings: Settings;
  readonly conversation: Conversation | undefined;
}

export const conversationLifetime = 10 * 60_000;

export type MemoryProblem =
  /** DynamoDB refuses, stalls or is gone; the cause is named for the log, without personal data. */
  { readonly problem: 'memoryDown'; readonly cause: string };

/** Each call is one round trip, and none of them throws for a database that fails. */
export interface PeopleStore {
  /** Settings and the conversation of the last ten minutes, in one read; empty for somebody new. */
  readonly load: (personId: string, now: Instant, signal: AbortSignal) => Promise<Person | MemoryProblem>;
  /** Changes the settings with a conditional write; read and tried again when another device was faster. */
  readonly changeSettings: (
    personId: string,
    change: (settings: Settings) => Settings,
    signal: AbortSignal,
  ) => Promise<Settings | MemoryProblem>;
  /** Keeps a conversation, unless a later one is kept already. */
  readonly saveConversation: (
    personId: string,
    conversation: Conversation,
    signal: AbortSignal,
  ) => Promise<MemoryProblem | undefined>;
}
