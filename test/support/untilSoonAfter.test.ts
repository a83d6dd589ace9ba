import { untilSoonAfter } from '../../lambda/support/untilSoonAfter.ts';

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

/** What has come of it after so many milliseconds; `waiting` where nothing has. */
async function after<T>(milliseconds: number, work: Promise<T>): Promise<T | 'waiting'> {
  await jest.advanceTimersByTimeAsync(milliseconds);
  return Promise.race([work, Promise.resolve('waiting' as const)]);
}
const never = new Promise<string>(() => undefined);
const graceOf = (outcome: string) => (outcome === 'an answer' ? 250 : 0);

test.each<[string, string, number, string | undefined]>([
  ['is waited for while there is an answer to stand beside', 'an answer', 249, 'waiting'],
  ['is given up after that', 'an answer', 250, undefined],
  ['is given up at once where there is none', 'nothing', 0, undefined],
])('work that does not come %s', async (_name, outcome, milliseconds, expected) => {
  const waited = untilSoonAfter(Promise.resolve(outcome), never, graceOf);
  expect(await after(milliseconds, waited)).toBe(expected);
});

test('work that does not come is waited for as long as the main work takes, and not for its failure', async () => {
  expect(await after(60_000, untilSoonAfter(never, never, graceOf))).toBe('waiting');
  const failed = Promise.reject<string>(new Error('It failed.'));
  expect(await after(0, untilSoonAfter(failed, never, graceOf))).toBeUndefined();
});

test('work that is done counts, and leaves no timer behind', async () => {
  const work = Promise.resolve('a warning');
  expect(await untilSoonAfter(Promise.resolve('nothing'), work, graceOf)).toBe('a warning');
  expect(await untilSoonAfter(Promise.resolve('an answer'), work, graceOf)).toBe('a warning');
  await jest.advanceTimersByTimeAsync(0);
  expect(jest.getTimerCount()).toBe(0);
});

test('a defect of the work is thrown', async () => {
  const broken = Promise.reject<string>(new Error('It is broken.'));
  await expect(untilSoonAfter(never, broken, graceOf)).rejects.toThrow('It is broken.');
});
