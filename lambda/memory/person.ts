/** What is kept of a person, and of the last conversation. */

import type { SavedPlace } from '../place/nicknames.ts';
import type { Place } from '../place/place.ts';
import type { Instant } from '../time/localDate.ts';
import type { Question } from '../understanding/question.ts';
import type { Credit } from '../weather/weather.ts';
import type { Speaker } from './speaker.ts';

export interface Settings {
  readonly home?: Place;
  readonly temperatureUnit?: 'celsius' | 'fahrenheit';
  /** Decides wind, rain and distances. */
  readonly lengthUnit?: 'metric' | 'imperial';
  /** `full` goes on to the next level of detail, `brief` says the verdict alone; unset, verdict and reason. */
  readonly detail?: 'brief' | 'full';
  /** Whether a warning in force is mentioned where none was asked for; unset, it is. */
  readonly warnings?: 'on' | 'off';
  /** In the order in which they were saved, at most `mostPlaces`. */
  readonly places?: readonly SavedPlace[];
  /** Who is to be told of warnings at home, as Alexa told us; absent where they do not want that. */
  readonly subscriber?: Subscriber;
  /** When the person refused to share where the device is; they are not asked again. */
  readonly locationRefused?: Instant;
  /** When the person did not want a town that they had named to be their home; it is not offered again. */
  readonly homeDeclined?: Instant;
}

/**
 * A customer who takes proactive events. Alexa's own id is needed to reach them, and is kept for nobody else; the region
 * is where Alexa keeps the customer.
 */
export interface Subscriber {
  readonly user: string;
  readonly region: AlexaRegion;
}

export function withoutSubscriber(settings: Settings): Settings {
  const { subscriber, ...others } = settings;
  return subscriber === undefined ? settings : others;
}

/** North America, Europe and India, Far East: each has services of its own. */
export const alexaRegions = ['NA', 'EU', 'FE'] as const;
export type AlexaRegion = (typeof alexaRegions)[number];

export const mostPlaces = 50;

/** Enough to answer "and on Sunday?", "why?", "repeat" and "where do you get this from?". */
export interface Conversation {
  readonly question: Question;
  /** Of its answer; undefined where none was had in time. */
  readonly credit?: Credit | undefined;
  /** When it was asked; it is of use for ten minutes. */
  readonly askedAt: Instant;
}

export interface Person {
  readonly settings: Settings;
  /** Counts the changes of the household's settings; undefined where none is kept that may be changed. */
  readonly settingsVersion: number | undefined;
  readonly conversation: Conversation | undefined;
}

export const conversationLifetime = 10 * 60_000;

/** Why something could not be read or kept, named for the log without personal data. */
export type MemoryCause =
  /** No answer before the deadline of the call or of the turn. */
  | 'timeout'
  | 'unreachable'
  | 'throttled'
  /** The credentials or the role do not allow the call. */
  | 'denied'
  | 'tableMissing'
  /** Other writers were faster every time. */
  | 'conflict'
  /** Written by a later release, which this one may read but not change. */
  | 'newerSchema'
  | 'tooLarge'
  /** The speaker was forgotten after this turn had begun. */
  | 'forgotten'
  /** DynamoDB answered with an error of another kind. */
  | 'failed';

export interface MemoryProblem {
  readonly problem: 'memoryDown';
  readonly cause: MemoryCause;
}

/**
 * None of these throws for a database that fails, and each ends by its deadline or when `signal` says so. `now` is
 * when the turn began: what a turn writes after its speaker was forgotten, is refused.
 */
export interface PeopleStore {
  /** Settings and the conversation of the last ten minutes, in one read; empty for somebody new. */
  readonly load: (
    speaker: Speaker,
    now: Instant,
    signal: AbortSignal,
  ) => Promise<Person | MemoryProblem>;
  /**
   * Changes the settings with a conditional write; read and tried again when another device was faster, so `change`
   * may run several times. Writes nothing where nothing changes. One round trip after `loaded`, the person as this
   * turn has loaded it, and two without.
   */
  readonly changeSettings: (
    speaker: Speaker,
    change: (settings: Settings) => Settings,
    now: Instant,
    signal: AbortSignal,
    loaded?: Person,
  ) => Promise<Settings | MemoryProblem>;
  /** Keeps a conversation, unless a later one is kept already. One round trip. */
  readonly saveConversation: (
    speaker: Speaker,
    conversation: Conversation,
    signal: AbortSignal,
  ) => Promise<MemoryProblem | undefined>;
  /** Forgets the speaker, and the household's last question. After a problem some of it may be left: call again. */
  readonly forgetSpeaker: (
    speaker: Speaker,
    now: Instant,
    signal: AbortSignal,
  ) => Promise<MemoryProblem | undefined>;
  /** Deletes all that is kept of an account and of every voice in it, for good. After a problem call again. */
  readonly deleteAccount: (
    account: string,
    now: Instant,
    signal: AbortSignal,
  ) => Promise<MemoryProblem | undefined>;
}
