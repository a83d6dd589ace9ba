import { ago } from '../../../lambda/speech/en/ago.ts';

const minute = 60_000;

test.each([
  [0, 'a minute ago'],
  [89_999, 'a minute ago'],
  [1.5 * minute, '2 minutes ago'],
  [40 * minute, '40 minutes ago'],
  [59.4 * minute, '59 minutes ago'],
  [59.5 * minute, 'an hour ago'],
  [74 * minute, 'an hour ago'],
  [75 * minute, 'an hour and a half ago'],
  [104 * minute, 'an hour and a half ago'],
  [105 * minute, '2 hours ago'],
  [135 * minute, '2 and a half hours ago'],
  [180 * minute, '3 hours ago'],
  [355 * minute, '6 hours ago'],
])('%d ms: %s', (age, words) => {
  expect(ago(age)).toBe(words);
});
