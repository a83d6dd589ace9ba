import { createWeatherCache } from '../../lambda/weather/weatherCache.ts';
import type { WeatherProblem } from '../../lambda/weather/weather.ts';

const minute = 60_000;
const down: WeatherProblem = { problem: 'weatherDown' };

/** A cache in front of a service that counts its fetches and can be set to fail. */
function cacheBefore({ maxRows = 100, rowsEach = 10 } = {}) {
  const readThrough = createWeatherCache<{ fetchedAt: number; hours: readonly number[] }>(maxRows);
  const fetched: string[] = [];
  let problem: WeatherProblem | undefined;
  const readIn = (signal: AbortSignal, now: number, key: string, ...others: readonly string[]) =>
    readThrough(
      {
        keys: [key, ...others],
        now,
        freshFor: 15 * minute,
        fetch: () => {
          fetched.push(key);
          const hours = Array.from({ length: rowsEach }, (_, index) => index);
          return Promise.resolve(problem ?? { fetchedAt: now, hours });
        },
      },
      signal,
    );
  return {
    fetched,
    fail: (next: WeatherProblem) => {
      problem = next;
    },
    /** In a turn, which the signal stands for. */
    readIn,
    /** In a turn of its own. */
    read: (now: number, key: string, ...others: readonly string[]) =>
      readIn(new AbortController().signal, now, key, ...others),
  };
}

test.each([
  [0, 1],
  [15 * minute - 1, 1],
  [15 * minute, 2],
  // A clock that went back: nobody knows how old it is.
  [-1, 2],
])('what was fetched %p ms ago: %p fetches', async (age, fetches) => {
  const { read, fetched } = cacheBefore();
  await read(0, 'oslo');
  await read(age, 'oslo');
  expect(fetched).toHaveLength(fetches);
});

test.each([
  [180 * minute - 1, { fetchedAt: 0 }],
  [180 * minute, down],
])('%p ms old when the service is down', async (age, expected) => {
  const { read, fail } = cacheBefore();
  await read(0, 'oslo');
  fail(down);
  expect(await read(age, 'oslo')).toMatchObject(expected);
});

test('what a service does not have is not made up from what is kept', async () => {
  const { read, fail } = cacheBefore();
  await read(0, 'oslo');
  fail({ problem: 'weatherMissing' });
  expect(await read(20 * minute, 'oslo')).toEqual({ problem: 'weatherMissing' });
});

test('a failure is not kept', async () => {
  const { read, fail, fetched } = cacheBefore();
  fail(down);
  await read(0, 'oslo');
  await read(1, 'oslo');
  expect(fetched).toHaveLength(2);
});

test('something longer serves', async () => {
  const { read, fetched } = cacheBefore();
  await read(0, 'oslo 8');
  await read(1, 'oslo 3', 'oslo 8');
  expect(fetched).toEqual(['oslo 8']);
});

test('what was used last stays', async () => {
  const { read, fetched } = cacheBefore({ maxRows: 25, rowsEach: 10 });
  for (const key of ['oslo', 'bergen', 'oslo', 'paris', 'oslo', 'bergen']) await read(1, key);
  expect(fetched).toEqual(['oslo', 'bergen', 'paris', 'bergen']);
});

test('what is larger than the room is answered, and not kept', async () => {
  const { read, fetched } = cacheBefore({ maxRows: 5 });
  expect(await read(0, 'oslo')).toMatchObject({ fetchedAt: 0 });
  await read(0, 'oslo');
  expect(fetched).toHaveLength(2);
});

test('a turn does not wait twice for what has failed it, another one tries', async () => {
  const { fetched, fail, read, readIn } = cacheBefore();
  const { signal } = new AbortController();
  fail(down);
  expect([await readIn(signal, 0, 'Oslo'), await readIn(signal, 0, 'Oslo')]).toEqual([down, down]);
  expect(fetched).toEqual(['Oslo']);
  await read(0, 'Oslo');
  expect(fetched).toEqual(['Oslo', 'Oslo']);
});
