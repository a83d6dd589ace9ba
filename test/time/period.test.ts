import type { Instant } from '../../lambda/time/localDate.ts';
import type { Period } from '../../lambda/time/period.ts';
import { daysOf, hasPassed } from '../../lambda/time/period.ts';

function hours(from: Instant, to: Instant): Period {
  return { kind: 'hours', from, to, timeZone: 'Asia/Kathmandu', isCut: false };
}

describe('daysOf', () => {
  const midnight = Date.parse('2026-11-23T00:00:00+05:45');
  const hour = 3_600_000;

  it.each([
    ['an hour before midnight', hours(midnight - hour, midnight), ['2026-11-22']],
    ['an hour after it', hours(midnight, midnight + hour), ['2026-11-23']],
    ['across it', hours(midnight - 1, midnight + 1), ['2026-11-22', '2026-11-23']],
    [
      'across three',
      hours(midnight - hour, midnight + 49 * hour),
      ['2026-11-22', '2026-11-23', '2026-11-24', '2026-11-25'],
    ],
  ])('%s', (_what, period, expected) => {
    expect(daysOf(period)).toEqual(expected);
  });
});

it('has passed from its end on', () => {
  expect(hasPassed(hours(0, 10), 9)).toBe(false);
  expect(hasPassed(hours(0, 10), 10)).toBe(true);
});
