import { limitConcurrency } from '../../lambda/support/limitConcurrency.ts';

/** Tasks that end when told. */
function createTasks(limit: number) {
  const run = limitConcurrency(limit);
  const begun: number[] = [];
  const ends: (() => void)[] = [];
  const start = (number: number) =>
    run(async () => {
      begun.push(number);
      await new Promise<void>((resolve) => (ends[number] = resolve));
      return number;
    });
  return { begun, start, end: (number: number) => ends[number]?.() };
}

const settled = () => new Promise((resolve) => setImmediate(resolve));

test('tasks past the limit wait in order, and each gives its own result', async () => {
  const { begun, start, end } = createTasks(2);
  const results = Promise.all([0, 1, 2, 3].map(start));
  await settled();
  expect(begun).toEqual([0, 1]);
  end(1);
  await settled();
  expect(begun).toEqual([0, 1, 2]);
  for (const number of [0, 2]) end(number);
  await settled();
  end(3);
  expect(await results).toEqual([0, 1, 2, 3]);
});

test('a task that fails makes room', async () => {
  const run = limitConcurrency(1);
  const failing = run(() => Promise.reject(new Error('broken')));
  const next = run(() => Promise.resolve('done'));
  await expect(failing).rejects.toThrow('broken');
  expect(await next).toBe('done');
});
