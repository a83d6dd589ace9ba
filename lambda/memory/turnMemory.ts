import type { Log } from '../support/log.ts';
import type { Instant } from '../time/localDate.ts';
import type { Conversation, MemoryProblem, PeopleStore, Person, Settings } from './person.ts';
import type { SessionMemory } from './sessionMemory.ts';

/** What is kept of the person, read when it is first needed and written beside other work. */
export interface TurnMemory {
  /** Empty where the database fails: an answer without memory is better than none. */
  readonly loadPerson: () => Promise<Person>;
  readonly changeSettings: (
    change: (settings: Settings) => Settings,
  ) => Promise<Settings | MemoryProblem>;
  /** Starts to keep a conversation; `settled` waits for it. */
  readonly keepConversation: (conversation: Conversation) => void;
  readonly deletePerson: () => Promise<MemoryProblem | undefined>;
  readonly settled: () => Promise<void>;
}

const nobody: Person = { settings: {}, settingsVersion: undefined, conversation: undefined };

export interface TurnOfPerson {
  readonly personId: string;
  readonly now: Instant;
  readonly session: SessionMemory;
  readonly signal: AbortSignal;
  readonly log: Log;
}

/** The memory of one turn: at most one read and one write, none that is not needed. */
export function createTurnMemory(people: PeopleStore, turn: TurnOfPerson): TurnMemory {
  const { personId, now, signal, log, session } = turn;
  let loading: Promise<Person> | undefined;
  let loaded: Person | undefined;
  let saving: Promise<void> | undefined;

  const load = async (): Promise<Person> => {
    const person = await people.load(personId, now, signal);
    if (!('problem' in person)) return (loaded = person);
    log.warn('memoryFailed', { call: 'load', cause: person.cause });
    return nobody;
  };
  const save = async (conversation: Conversation): Promise<void> => {
    const problem = await people.saveConversation(personId, conversation, signal);
    if (problem !== undefined) log.warn('memoryFailed', { call: 'save', cause: problem.cause });
  };

  return {
    loadPerson: () => {
      const { settings, conversation } = session;
      // An open session has brought along what was loaded in its first turn.
      if (settings !== undefined && loading === undefined)
        return Promise.resolve({ settings, settingsVersion: undefined, conversation });
      loading ??= load();
      return loading;
    },
    changeSettings: async (change) => {
      const changed = await people.changeSettings(personId, change, signal, loaded);
      if ('problem' in changed) log.warn('memoryFailed', { call: 'save', cause: changed.cause });
      return changed;
    },
    keepConversation: (conversation) => {
      saving ??= save(conversation);
    },
    deletePerson: async () => {
      const problem = await people.deletePerson(personId, signal);
      if (problem !== undefined) log.warn('memoryFailed', { call: 'delete', cause: problem.cause });
      return problem;
    },
    settled: async () => saving,
  };
}
