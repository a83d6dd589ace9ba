import { isDeepStrictEqual } from 'node:util';

import type { SavedPlace } from '../place/nicknames.ts';
import type { Log } from '../support/log.ts';
import type { Instant } from '../time/localDate.ts';
import { withoutSubscriber } from './person.ts';
import type { Conversation, MemoryProblem, PeopleStore, Person, Settings } from './person.ts';
import type { SessionMemory } from './sessionMemory.ts';
import type { Speaker } from './speaker.ts';

/** What is kept of the person, read when it is first needed and written beside other work. */
export interface TurnMemory {
  /** Empty where the database fails: an answer without memory is better than none. */
  readonly loadPerson: () => Promise<Person>;
  /** The saved places, which no session brings along. */
  readonly loadPlaces: () => Promise<readonly SavedPlace[]>;
  /** The person with all that is kept of them, as far as the database answers. */
  readonly loadAll: () => Promise<Person>;
  readonly changeSettings: (
    change: (settings: Settings) => Settings,
  ) => Promise<Settings | MemoryProblem>;
  /** Starts to keep a conversation; `settled` waits for it. */
  readonly keepConversation: (conversation: Conversation) => void;
  readonly forgetSpeaker: () => Promise<MemoryProblem | undefined>;
  readonly deleteAccount: () => Promise<MemoryProblem | undefined>;
  /** What the session's next turn need not load. Nothing where the database fails: that turn tries again. */
  readonly carryOver: () => Promise<
    Pick<SessionMemory, 'voice' | 'settings' | 'hasPlaces' | 'conversation'>
  >;
  readonly settled: () => Promise<void>;
}

const nobody: Person = { settings: {}, settingsVersion: undefined, conversation: undefined };

export interface TurnOfPerson {
  readonly speaker: Speaker;
  readonly now: Instant;
  readonly session: SessionMemory;
  readonly signal: AbortSignal;
  readonly log: Log;
}

/** The memory of one turn: at most one read and one write, none that is not needed. */
export function createTurnMemory(people: PeopleStore, turn: TurnOfPerson): TurnMemory {
  const { speaker, now, session, signal, log } = turn;
  /** The person as the database has them. */
  let kept: Promise<Person | MemoryProblem> | undefined;
  let saving: Promise<void> | undefined;
  let asked: Conversation | undefined;
  let isReported = false;

  /** What another voice has brought along, in this session, is not this speaker's. */
  const carried = session.voice === speaker.voice ? session.settings : undefined;

  /** The first failure of a turn: what fails after it, fails for the same cause. */
  const report = (call: 'load' | 'save' | 'delete', { cause }: MemoryProblem): void => {
    if (!isReported) log.warn('memoryFailed', { call, cause });
    isReported = true;
  };
  const reported = (call: 'save' | 'delete', problem: MemoryProblem | undefined) => {
    if (problem !== undefined) report(call, problem);
    return problem;
  };
  const load = async (): Promise<Person | MemoryProblem> => {
    const person = await people.load(speaker, now, signal);
    if (!('problem' in person))
      return { ...person, conversation: session.conversation ?? person.conversation };
    report('load', person);
    return person;
  };
  const readKept = () => (kept ??= load());
  /** An open session has brought along what was loaded in an earlier turn. */
  const readPerson = (): Promise<Person | MemoryProblem> =>
    carried === undefined || kept !== undefined
      ? readKept()
      : Promise.resolve({
          settings: carried,
          settingsVersion: undefined,
          conversation: session.conversation,
        });
  const save = async (conversation: Conversation): Promise<void> => {
    reported('save', await people.saveConversation(speaker, conversation, signal));
  };

  const loadPerson = async (): Promise<Person> => {
    const person = await readPerson();
    return 'problem' in person ? nobody : person;
  };

  return {
    loadPerson,
    loadAll: async () => {
      const person = await readKept();
      if (!('problem' in person)) return person;
      return carried === undefined ? nobody : { ...nobody, settings: carried };
    },
    loadPlaces: async () => {
      if (carried !== undefined && session.hasPlaces === false && kept === undefined) return [];
      const person = await readKept();
      return 'problem' in person ? [] : (person.settings.places ?? []);
    },
    changeSettings: async (change) => {
      const person = await readPerson();
      if ('problem' in person) return person;
      // What a session brings along is of no known version, so that it has to be read before it is changed.
      const loaded = kept === undefined ? undefined : person;
      const settings = await people.changeSettings(speaker, change, now, signal, loaded);
      if ('problem' in settings) report('save', settings);
      else kept = Promise.resolve({ ...person, settings, settingsVersion: undefined });
      return settings;
    },
    keepConversation: (conversation) => {
      asked = conversation;
      if (isKept(conversation, session.conversation)) return;
      const before = saving;
      saving = before === undefined ? save(conversation) : before.then(() => save(conversation));
    },
    forgetSpeaker: async () => reported('delete', await people.forgetSpeaker(speaker, now, signal)),
    deleteAccount: async () =>
      reported('delete', await people.deleteAccount(speaker.account, now, signal)),
    carryOver: async () => {
      const person = await readPerson();
      if ('problem' in person) return asked === undefined ? {} : { conversation: asked };
      const conversation = asked ?? person.conversation;
      const { places = [], ...settings } = withoutSubscriber(person.settings);
      const hasPlaces = kept === undefined ? session.hasPlaces : places.length > 0;
      return {
        settings,
        ...(hasPlaces !== undefined && { hasPlaces }),
        ...(speaker.voice !== undefined && { voice: speaker.voice }),
        ...(conversation !== undefined && { conversation }),
      };
    },
    settled: async () => saving,
  };
}

/** What has been kept within the last minute need not be kept again for the sake of its time. */
const refreshAfter = 60_000;

function isKept(asked: Conversation, kept: Conversation | undefined): boolean {
  if (kept === undefined || asked.askedAt - kept.askedAt >= refreshAfter) return false;
  return (
    isDeepStrictEqual(asked.question, kept.question) && isDeepStrictEqual(asked.credit, kept.credit)
  );
}
