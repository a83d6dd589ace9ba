import type { PeopleStore } from '../../lambda/memory/person.ts';
import { startDynamoProxy } from '../../simulator/faults/dynamoProxy.ts';
import { never, usePeople } from './peopleOnLoopback.ts';
import { oslo, rainTomorrow } from './questions.ts';

const now = Date.UTC(2026, 10, 22, 18);
const people = usePeople();

/** Each call of the store, on a person of whom something is kept. */
const calls: readonly [string, (store: PeopleStore, signal: AbortSignal) => Promise<unknown>][] = [
  ['load', (store, signal) => store.load(people.speaker, now, signal)],
  [
    'changeSettings',
    (store, signal) => store.changeSettings(people.speaker, () => ({}), now, signal),
  ],
  [
    'saveConversation',
    (store, signal) =>
      store.saveConversation(people.speaker, { question: rainTomorrow, askedAt: now }, signal),
  ],
  ['forgetSpeaker', (store, signal) => store.forgetSpeaker(people.speaker, now, signal)],
  ['deleteAccount', (store, signal) => store.deleteAccount(people.speaker.account, now, signal)],
];

const problem = (cause: string) => ({ problem: 'memoryDown', cause });

describe.each(calls)('%s', (name, call) => {
  /** Requests that a call sends side by side. */
  const atOnce = { forgetSpeaker: 3, deleteAccount: 4 }[name] ?? 1;

  beforeEach(async () => {
    await people.startStore().changeSettings(people.speaker, () => ({ home: oslo }), now, never);
    people.proxy.forget();
  });

  test('with a database that is gone', async () => {
    const gone = await startDynamoProxy(people.proxy.endpoint);
    await gone.close();
    expect(await call(people.startStore({ endpoint: gone.endpoint }), never)).toEqual(
      problem('unreachable'),
    );
  });

  test('with a database that never answers ends by its deadline', async () => {
    people.proxy.failWith('stall');
    expect(await call(people.startStore({ deadline: 50 }), never)).toEqual(problem('timeout'));
    expect(people.proxy.operations().length).toBeLessThanOrEqual(atOnce);
  });

  test('ends with the turn', async () => {
    people.proxy.failWith('stall');
    const turn = new AbortController();
    const arrival = people.proxy.arrival();
    const outcome = call(people.startStore(), turn.signal);
    await arrival;
    turn.abort();
    expect(await outcome).toEqual(problem('timeout'));
  });

  test('with connections that break off', async () => {
    people.proxy.failWith('reset');
    expect(await call(people.startStore(), never)).toEqual(problem('unreachable'));
  });

  test('throttled once succeeds', async () => {
    people.proxy.failWith({
      status: 400,
      error: 'ProvisionedThroughputExceededException',
      times: 1,
    });
    expect((await call(people.startStore(), never)) ?? {}).not.toHaveProperty('problem');
    expect(people.proxy.operations().length).toBeGreaterThan(1);
  });
});

/** A read and a write; the others go the same two ways. */
describe.each(calls.filter(([name]) => name === 'load' || name === 'saveConversation'))(
  '%s',
  (_name, call) => {
    test.each([
      [400, 'ProvisionedThroughputExceededException', 'throttled', 2],
      [400, 'ThrottlingException', 'throttled', 2],
      [500, 'InternalServerError', 'failed', 2],
      [400, 'AccessDeniedException', 'denied', 1],
      [400, 'UnrecognizedClientException', 'denied', 1],
      [400, 'ResourceNotFoundException', 'tableMissing', 1],
      [400, 'ValidationException', 'failed', 1],
    ])('answered with %i %s', async (status, error, cause, attempts) => {
      people.proxy.failWith({ status, error, times: 99 });
      expect(await call(people.startStore(), never)).toEqual(problem(cause));
      expect(people.proxy.operations()).toHaveLength(attempts);
    });
    test('with a database that never answers tries twice within a long deadline', async () => {
      people.proxy.failWith('stall');
      expect(await call(people.startStore(), never)).toEqual(problem('timeout'));
      expect(people.proxy.operations()).toHaveLength(2);
    });
  },
);
