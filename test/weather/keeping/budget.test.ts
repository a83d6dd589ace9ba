import * as fc from 'fast-check';

import {
  countCalls,
  mergeCounts,
  noCounts,
  spentWindow,
} from '../../../lambda/weather/keeping/budget.ts';

const free = { minute: 600, hour: 5_000, day: 10_000 };
const minute = 60_000;
const midnight = Date.UTC(2026, 10, 22);

test.each([
  [0, undefined],
  [536, undefined],
  [537, 'minute'],
])('%p calls this minute: 3.5 more overdraw %p', (calls, window) => {
  expect(spentWindow(countCalls(noCounts, calls, midnight), free, 3.5, midnight)).toBe(window);
});

test('a window that is over counts no more, a longer one does', () => {
  const counts = countCalls(noCounts, 4_499, midnight);
  expect(spentWindow(counts, free, 3.5, midnight + minute)).toBe('hour');
  expect(spentWindow(counts, free, 3.5, midnight + 60 * minute)).toBeUndefined();
  const more = countCalls(counts, 4_500, midnight + 60 * minute);
  expect(spentWindow(more, free, 3.5, midnight + 120 * minute)).toBe('day');
  expect(spentWindow(more, free, 3.5, midnight + 24 * 60 * minute)).toBeUndefined();
});

test('without a limit nothing is spent', () => {
  expect(spentWindow(countCalls(noCounts, 1e9, midnight), {}, 1, midnight)).toBeUndefined();
});

test('whoever keeps to it never makes more calls in a window than are allowed', () => {
  const calls = fc.array(
    fc.record({ cost: fc.integer({ min: 1, max: 80 }), wait: fc.nat(5_000) }),
    {
      maxLength: 200,
    },
  );
  fc.assert(
    fc.property(calls, (asked) => {
      let now = midnight;
      let counts = noCounts;
      const made = new Map<number, number>();
      for (const { cost, wait } of asked) {
        now += wait;
        if (spentWindow(counts, free, cost, now) !== undefined) continue;
        counts = countCalls(counts, cost, now);
        const window = Math.floor(now / minute);
        made.set(window, (made.get(window) ?? 0) + cost);
      }
      expect(Math.max(0, ...made.values())).toBeLessThanOrEqual(free.minute);
    }),
  );
});

test('what two containers have counted is merged to the same, in either order', () => {
  const counts = fc
    .array(fc.tuple(fc.nat(100), fc.nat(7_200_000)), { maxLength: 5 })
    .map((calls) =>
      calls
        .toSorted(([, one], [, other]) => one - other)
        .reduce((sum, [cost, at]) => countCalls(sum, cost, midnight + at), noCounts),
    );
  fc.assert(
    fc.property(counts, counts, (one, other) => {
      expect(mergeCounts(one, other)).toEqual(mergeCounts(other, one));
    }),
  );
});
