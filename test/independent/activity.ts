import type { CasesOf } from './cases.ts';
import {
  clock,
  depth,
  fine,
  isClock,
  isDegrees,
  isDepth,
  isPercent,
  isSpeed,
  match,
  number,
  oneOf,
  same,
  verdict,
  type Complaints,
} from './hear.ts';
import { air, felt, values, type Row, type View } from './rows.ts';
import { isWet } from './wet.ts';

/** What stands against a picnic: thunder, wet, gusts of Beaufort 6, too cold or hot to sit, extreme sun. */
function suitsPicnic(row: Row, view: View): boolean {
  const feels = row.value(felt) ?? NaN;
  return (
    ![95, 96, 99].includes(row.value('weather_code') ?? -1) &&
    !isWet(row, view) &&
    (row.value('wind_gusts_10m') ?? 0) <= 10.8 &&
    feels >= 16 &&
    feels <= 34 &&
    (row.value('uv_index') ?? 0) <= 11
  );
}

/** A reason names a value and its hour: that hour has to have that value. */
function isReason(said: string, view: View): Complaints {
  const at = match(said, new RegExp(`: .*? around (${clock})`))?.[1];
  if (at === undefined) return fine;
  const pieces: readonly (readonly [RegExp, (text: string, row: Row) => Complaints])[] = [
    [/gusts of (\d+)/, (text, row) => isSpeed(text, row.value('wind_gusts_10m') ?? NaN, view)],
    [
      new RegExp(`it fe(?:els|lt) like (${number})`),
      (text, row) => isDegrees(text, row.value(felt) ?? NaN, view),
    ],
    [
      new RegExp(`(${depth}) of rain an hour`),
      (text, row) => isDepth(text, row.value('precipitation') ?? NaN, 'mm', view),
    ],
    [/(\d+) percent cloud/, (text, row) => isPercent(text, row.value('cloud_cover') ?? NaN)],
  ];
  return pieces.flatMap(([words, check]) => {
    const heard = match(said, words)?.[1];
    if (heard === undefined) return fine;
    const tried = view.rows.map((row) => [...isClock(at, [row.start], view), ...check(heard, row)]);
    return oneOf(tried, [`no hour has what is said: ${said}`]);
  });
}

/** By daylight; of a part of a day or a clock time, while people are awake. */
function picnicHours(view: View): readonly Row[] {
  const isWide = view.kind === 'day' || view.kind === 'days' || view.kind === 'hours';
  const open = view.rows.filter((row) =>
    isWide ? row.value('is_day') === 1 : row.minute >= 7 * 60 && row.minute < 23 * 60,
  );
  return open.length > 0 ? open : view.rows;
}

function checkPicnic(said: string, view: View): Complaints {
  const hours = picnicHours(view);
  const suitable = hours.filter((row) => suitsPicnic(row, view));
  const isSo = suitable.length >= (hours.length <= 3 ? hours.length : hours.length / 2);
  const heard = match(said, new RegExp(`(${number}) degrees?`))?.[1];
  return [
    ...verdict(said, isSo && suitable.length > 0),
    ...(isSo && suitable.length > 0
      ? isDegrees(heard, Math.max(...values(suitable, air)), view)
      : isReason(said, view)),
    ...isWindow(said, view),
  ];
}

/** Both hours of a window that is recommended have to suit. */
function isWindow(said: string, view: View): Complaints {
  const found = match(said, new RegExp(`from (${clock}) until about (${clock})`));
  if (found === undefined) return fine;
  const isGood = view.all.some((row, index) => {
    const next = view.all[index + 1];
    if (next === undefined || row.end <= view.now) return false;
    const isIt = [
      ...isClock(found[1], [row.start], view),
      ...isClock(found[2], [next.end], view, [row.start]),
    ];
    return isIt.length === 0 && suitsPicnic(row, view) && suitsPicnic(next, view);
  });
  return same('a good window', isGood, true);
}

export const activity = {
  whether: [
    {
      subject: { topic: 'activity', form: 'whether', activity: 'picnic', heard: '' },
      check: checkPicnic,
    },
    {
      subject: { topic: 'activity', form: 'whether', activity: 'stargazing', heard: '' },
      check: isReason,
    },
    {
      subject: { topic: 'activity', form: 'whether', activity: 'cycling', heard: '' },
      check: isReason,
    },
  ],
  bestTime: [
    {
      subject: { topic: 'activity', form: 'bestTime', activity: 'picnic', heard: '' },
      check: isWindow,
    },
  ],
} satisfies CasesOf<'activity'>;
